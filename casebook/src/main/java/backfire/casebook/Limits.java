package backfire.casebook;

import backfire.model.observe.Observable;

/** What an observable can be at most; none can be below 0. */
final class Limits {
  /** More than any figure is. */
  static final double MOST = 1e9;

  private Limits() {}

  /** The most that an observable can be, or the most that may be asked. */
  static double most(String observable) {
    return switch (Observable.find(observable).map(Observable::unit).orElse("")) {
      case "share" -> 1;
      case "%" -> 100;
      case "0 to 2" -> 2;
      default -> MOST;
    };
  }
}
