package backfire.model.chance;

import backfire.model.number.Elementary;

/**
 * Distributions as functions of one uniform draw, by the inverse of their distribution function.
 *
 * <p>All are increasing in u, and every machine gives the same bits.
 */
public final class Draw {
  private static final double[] INVERSE = new double[32];
  private static final double LARGE = 30;

  static {
    for (int k = 1; k < INVERSE.length; k++) {
      INVERSE[k] = 1.0 / k;
    }
  }

  private Draw() {}

  /** Exponential with mean 1: −ln(1−u). */
  public static double exponential(double u) {
    return -Elementary.logOfNormal(1 - u);
  }

  /** Standard Gumbel: −ln(−ln u). */
  public static double gumbel(double u) {
    return -Elementary.logOfNormal(-Elementary.logOfNormal(u));
  }

  /** Lognormal with mean 1 and the given standard deviation of its logarithm. */
  public static double lognormalOfMeanOne(double u, double sigma) {
    return Elementary.exp(sigma * (normal(u) - 0.5 * sigma));
  }

  /** Beta(1, 3): 1 − (1−u)^⅓. */
  public static double beta1and3(double u) {
    return 1 - StrictMath.cbrt(1 - u);
  }

  /**
   * Poisson by walking the distribution function up from zero.
   *
   * @param mean at least 0; the walk takes about as many steps as the result
   */
  public static int poisson(double u, double mean) {
    if (u <= 1 - mean) {
      return 0; // since 1 − mean ≤ e^−mean: most draws of small means need no exponential
    }
    if (mean > 500) {
      // e^-mean would underflow: the normal approximation with continuity correction is within
      // 10⁻³ of the distribution function there.
      return (int) Math.max(0, Math.floor(mean + Math.sqrt(mean) * normal(u) + 0.5));
    }
    return walk(u, mean, Elementary.exp(-mean));
  }

  /**
   * Poisson, by who has the probability of none already.
   *
   * @param none e^−mean, of whose small values no more need be right than {@link Elementary#decay}
   *     gives
   */
  public static int poisson(double u, double mean, double none) {
    return mean > LARGE ? poisson(u, mean) : walk(u, mean, none);
  }

  private static int walk(double u, double mean, double none) {
    double term = none;
    double below = term;
    int k = 0;
    while (u > below && k < 2_000) {
      k++;
      term *= k < INVERSE.length ? mean * INVERSE[k] : mean / k;
      below += term;
    }
    return k;
  }

  /**
   * The standard normal quantile, with a relative error below 1.2·10⁻⁹.
   *
   * <p>Source: P. J. Acklam, "An algorithm for computing the inverse normal cumulative distribution
   * function" (2003), rational approximations in three regions.
   */
  public static double normal(double u) {
    if (u < 0.02425) {
      return tail(Math.sqrt(-2 * Elementary.log(u)));
    }
    if (u > 1 - 0.02425) {
      return -tail(Math.sqrt(-2 * Elementary.log(1 - u)));
    }
    double q = u - 0.5;
    double r = q * q;
    double numerator =
        ((((-3.969683028665376e+01 * r + 2.209460984245205e+02) * r - 2.759285104469687e+02) * r
                            + 1.383577518672690e+02)
                        * r
                    - 3.066479806614716e+01)
                * r
            + 2.506628277459239e+00;
    double denominator =
        ((((-5.447609879822406e+01 * r + 1.615858368580409e+02) * r - 1.556989798598866e+02) * r
                            + 6.680131188771972e+01)
                        * r
                    - 1.328068155288572e+01)
                * r
            + 1;
    return q * numerator / denominator;
  }

  private static double tail(double q) {
    double numerator =
        ((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q - 2.400758277161838e+00) * q
                            - 2.549732539343734e+00)
                        * q
                    + 4.374664141464968e+00)
                * q
            + 2.938163982698783e+00;
    double denominator =
        (((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996e+00) * q
                    + 3.754408661907416e+00)
                * q
            + 1;
    return numerator / denominator;
  }
}
