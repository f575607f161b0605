package backfire.lab.twin;

import backfire.lab.ensemble.Reading;
import backfire.model.kind.Agency;
import backfire.model.observe.Observable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done to an observable in a window, over pairs.
 *
 * @param agency of these officers, or {@link Reading#ALL}
 * @param window a window of the case, or {@link Pair#SINCE}
 */
public record Effect(Observable observable, String agency, String window, Paired paired) {
  /** The windows that are shown: two that every case has, and all the time since the act. */
  public static final List<String> SHOWN = List.of("before", "now", Pair.SINCE);

  /** One. */
  public static Effect of(
      List<Pair> pairs, Observable observable, @Nullable Agency agency, String window) {
    return of(pairs, observable, agency == null ? Reading.ALL : agency.id(), window);
  }

  private static Effect of(List<Pair> pairs, Observable observable, String agency, String window) {
    List<Double> without = new ArrayList<>();
    List<Double> with = new ArrayList<>();
    for (Pair pair : pairs) {
      without.add(value(pair.without(), observable, agency, window));
      with.add(value(pair.with(), observable, agency, window));
    }
    return new Effect(observable, agency, window, Paired.of(without, with));
  }

  private static double value(
      List<Reading> readings, Observable observable, String agency, String window) {
    for (Reading reading : readings) {
      if (reading.observable().equals(observable.id()) && reading.agency().equals(agency)) {
        return reading.in(window);
      }
    }
    return Double.NaN;
  }

  /** Every observable, agency and window that was measured, in the order of measuring. */
  public static List<Effect> all(List<Pair> pairs) {
    List<Effect> effects = new ArrayList<>();
    for (Reading reading : pairs.isEmpty() ? List.<Reading>of() : pairs.getFirst().without()) {
      Observable observable = Observable.find(reading.observable()).orElseThrow();
      reading
          .windows()
          .keySet()
          .forEach(window -> effects.add(of(pairs, observable, reading.agency(), window)));
    }
    return effects;
  }
}
