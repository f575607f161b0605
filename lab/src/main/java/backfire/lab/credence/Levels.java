package backfire.lab.credence;

/** The levels of detection over which a likelihood is averaged, with their weights. */
final class Levels {
  /*
   * Lognormal about 1, by the trapezoidal rule over five standard deviations either way, which is as
   * good as exact for the smooth e^(−s·x). Middles of equal shares of probability were not: a world
   * that expects fifty attacks told of where nine were asks for levels far out in the lower tail.
   */
  private static final double FARTHEST = 5;
  private static final int STEPS = 40;

  static final Levels ONE = new Levels(new double[] {1}, new double[] {0});

  private final double[] factors;
  private final double[] logWeights;

  private Levels(double[] factors, double[] logWeights) {
    this.factors = factors;
    this.logWeights = logWeights;
  }

  static Levels of(double spread) {
    if (spread == 0) {
      return ONE;
    }
    double[] factors = new double[STEPS + 1];
    double[] weights = new double[STEPS + 1];
    double sum = 0;
    for (int level = 0; level <= STEPS; level++) {
      double z = FARTHEST * (2.0 * level / STEPS - 1);
      factors[level] = StrictMath.exp(spread * z);
      weights[level] = StrictMath.exp(-0.5 * z * z);
      sum += weights[level];
    }
    for (int level = 0; level <= STEPS; level++) {
      weights[level] = StrictMath.log(weights[level] / sum);
    }
    return new Levels(factors, weights);
  }

  int count() {
    return factors.length;
  }

  double factor(int level) {
    return factors[level];
  }

  /** The logarithm of its weight; all weights add up to 1. */
  double logWeight(int level) {
    return logWeights[level];
  }
}
