package backfire.lab.evidence;

/**
 * Whether something rose, softly: m = Φ((ln(now/then) − ln factor)/width), so that noise does not
 * pass for a rise.
 */
final class Rise {
  /*
   * A width of 0.15 would give a quarter of a yes to no change at all where only a tenth is asked.
   * So it is narrowed until no change answers Φ(−1.5) = 0.07 at most. A factor of 1 asks whether
   * there was any rise: there no change is a toss.
   */
  private static final double WIDTH = 0.15;
  private static final double WIDTHS_TO_NO_CHANGE = 1.5;

  private Rise() {}

  /** Did it rise by at least the factor? */
  static Answer rose(double then, double now, double factor) {
    return grew(then, "then", now, "now", factor);
  }

  /** Did it fall by at least the factor? */
  static Answer fell(double then, double now, double factor) {
    return grew(now, "now", then, "then", factor);
  }

  /** Is it more among some than among others by at least the factor? */
  static Answer isMore(double others, double some, double factor) {
    return grew(others, "among the others", some, "among those asked of", factor);
  }

  private static Answer grew(
      double small, String smallName, double large, String largeName, double factor) {
    if (small < 0 || large < 0) {
      throw new IllegalArgumentException(
          "a ratio needs numbers from 0 on: " + small + ", " + large);
    }
    if (Double.isNaN(small) || Double.isNaN(large)) {
      String when = Double.isNaN(small) ? smallName : largeName;
      return Answer.none("nothing " + when + " to take a share of");
    }
    if (small == 0 || large == 0) {
      String when =
          small != 0 ? largeName : large != 0 ? smallName : smallName + " and none " + largeName;
      return Answer.none("none " + when + ", so no ratio");
    }
    return Answer.of(soft(StrictMath.log(large / small), factor));
  }

  /** The soft threshold at a logarithm of a ratio. */
  static double soft(double logRatio, double factor) {
    return Phi.of((logRatio - StrictMath.log(factor)) / width(factor));
  }

  /** The width of the soft threshold, in logarithms. */
  static double width(double factor) {
    double toNoChange = Math.abs(StrictMath.log(factor));
    return toNoChange == 0 ? WIDTH : Math.min(WIDTH, toNoChange / WIDTHS_TO_NO_CHANGE);
  }
}
