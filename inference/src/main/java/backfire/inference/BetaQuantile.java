package backfire.inference;

import backfire.model.number.Elementary;
import org.hipparchus.special.Beta;

/** The beta distribution: its density, and the inverse of its distribution function. */
final class BetaQuantile {
  /*
   * Newton's steps from the mean, each kept within a bracket that the distribution function narrows
   * (else halved): six to nine evaluations of the incomplete beta function for ordinary shapes, where
   * bisection alone took fifty. Hipparchus has the function, and no inverse in its core.
   */
  private static final int MOST_STEPS = 200;
  private static final double ENOUGH = 1e-14;

  private BetaQuantile() {}

  static double of(double u, double a, double b) {
    double low = 0;
    double high = 1;
    double x = a / (a + b);
    for (int step = 0; step < MOST_STEPS; step++) {
      double off = Beta.regularizedBeta(x, a, b) - u;
      if (off == 0) {
        return x;
      }
      if (off > 0) {
        high = x;
      } else {
        low = x;
      }
      double next = x - off / Elementary.exp(logDensity(x, a, b));
      if (!(next > low && next < high)) {
        next = low + (high - low) / 2;
      }
      if (Math.abs(next - x) <= ENOUGH * next || next == low || next == high) {
        return next;
      }
      x = next;
    }
    return x;
  }

  static double logDensity(double x, double a, double b) {
    if (!(x > 0 && x < 1)) {
      return Double.NEGATIVE_INFINITY;
    }
    return (a - 1) * Elementary.log(x) + (b - 1) * StrictMath.log1p(-x) - Beta.logBeta(a, b);
  }
}
