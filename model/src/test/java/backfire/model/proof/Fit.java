package backfire.model.proof;

import java.util.function.IntToDoubleFunction;

/** How far counts lie from a law, as a number that is standard normal if the law holds. */
final class Fit {
  /** The limit of every proof. */
  static final double Z = 4;

  private static final double LEAST_EXPECTED = 8;

  private Fit() {}

  /**
   * Pearson's χ² of counts against probabilities, cells joined from the left until each expects
   * eight, as a normal deviate by Wilson and Hilferty (1931).
   *
   * @param observed counts of the outcomes 0, 1, …; the last stands for all from there on
   * @param probability of each outcome but the last
   */
  static double z(long[] observed, IntToDoubleFunction probability) {
    long all = 0;
    for (long count : observed) {
      all += count;
    }
    double chiSquare = 0;
    double left = 1;
    double expected = 0;
    long seen = 0;
    int cells = 0;
    for (int k = 0; k < observed.length; k++) {
      boolean last = k == observed.length - 1;
      double p = last ? left : probability.applyAsDouble(k);
      left -= p;
      expected += p * all;
      seen += observed[k];
      if (last || Math.min(expected, left * all) >= LEAST_EXPECTED) {
        chiSquare += (seen - expected) * (seen - expected) / expected;
        cells++;
        expected = 0;
        seen = 0;
      }
    }
    double ninth = 2.0 / (9 * (cells - 1));
    return (Math.cbrt(chiSquare / (cells - 1)) - (1 - ninth)) / Math.sqrt(ninth);
  }
}
