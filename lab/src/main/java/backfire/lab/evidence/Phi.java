package backfire.lab.evidence;

/** The standard normal distribution function. */
public final class Phi {
  /*
   * Hart's algorithm 5666 as arranged by G. West, "Better approximations to cumulative normal
   * functions" (Wilmott, 2005): absolute error below 10⁻¹⁵ on the whole line, a dozen products and
   * one exponential. The JDK has no error function; a series in x was as exact and three times as
   * slow in the tail.
   */
  private static final double[] NUMERATOR = {
    3.52624965998911e-02,
    0.700383064443688,
    6.37396220353165,
    33.912866078383,
    112.079291497871,
    221.213596169931,
    220.206867912376
  };
  private static final double[] DENOMINATOR = {
    8.83883476483184e-02,
    1.75566716318264,
    16.064177579207,
    86.7807322029461,
    296.564248779674,
    637.333633378831,
    793.826512519948,
    440.413735824752
  };
  private static final double FAR = 7.07106781186547;
  private static final double ROOT_TWO_PI = 2.506628274631;

  private Phi() {}

  /** The probability that a standard normal number is at most x; NaN for NaN. */
  public static double of(double x) {
    if (Double.isNaN(x)) {
      return Double.NaN;
    }
    double upper = tail(Math.abs(x));
    return x > 0 ? 1 - upper : upper;
  }

  private static double tail(double x) {
    if (x > 37) {
      return 0;
    }
    double density = StrictMath.exp(-x * x / 2);
    if (x < FAR) {
      return density * polynomial(NUMERATOR, x) / polynomial(DENOMINATOR, x);
    }
    double fraction = x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))));
    return density / fraction / ROOT_TWO_PI;
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = 0;
    for (double coefficient : coefficients) {
      sum = sum * x + coefficient;
    }
    return sum;
  }
}
