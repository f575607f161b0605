package backfire.lab.credence;

import backfire.model.chance.Draw;

/** The levels of detection over which a likelihood is averaged, each as probable as the others. */
final class Levels {
  /*
   * Lognormal about 1, at the middles of equal shares of probability. Nine of them give the mean of
   * e^(−s·x) within a per cent of a fine quadrature for every x that matters (tested).
   */
  private static final int COUNT = 9;

  static final Levels ONE = new Levels(1, 0);

  private final double[] factors;

  private Levels(int count, double spread) {
    factors = new double[count];
    for (int level = 0; level < count; level++) {
      factors[level] = StrictMath.exp(spread * Draw.normal((level + 0.5) / count));
    }
  }

  static Levels of(double spread) {
    return spread == 0 ? ONE : new Levels(COUNT, spread);
  }

  int count() {
    return factors.length;
  }

  double factor(int level) {
    return factors[level];
  }
}
