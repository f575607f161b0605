package backfire.lab.evidence;

/**
 * Whether something rose, softly: m = Φ((ln(now/then) − ln factor)/0.15), so that noise does not
 * pass for a rise.
 */
final class Rise {
  /** The width of the soft threshold, in logarithms. */
  static final double WIDTH = 0.15;

  private Rise() {}

  /** Did it rise by at least the factor? */
  static Answer rose(double then, double now, double factor) {
    return grew(then, "then", now, "now", factor);
  }

  /** Did it fall by at least the factor? */
  static Answer fell(double then, double now, double factor) {
    return grew(now, "now", then, "then", factor);
  }

  private static Answer grew(
      double small, String smallName, double large, String largeName, double factor) {
    if (Double.isNaN(small) || Double.isNaN(large)) {
      String when = Double.isNaN(small) ? smallName : largeName;
      return Answer.no("nothing " + when + " to take a share of");
    }
    if (small < 0 || large < 0) {
      throw new IllegalArgumentException(
          "a ratio needs numbers from 0 on: " + small + ", " + large);
    }
    if (small == 0 && large == 0) {
      return new Answer(soft(0, factor), "none then and none now");
    }
    if (small == 0) {
      return new Answer(1, "none " + smallName);
    }
    if (large == 0) {
      return Answer.no("none " + largeName);
    }
    return Answer.of(soft(StrictMath.log(large / small), factor));
  }

  /** The soft threshold at a logarithm of a ratio. */
  static double soft(double logRatio, double factor) {
    return Phi.of((logRatio - StrictMath.log(factor)) / WIDTH);
  }
}
