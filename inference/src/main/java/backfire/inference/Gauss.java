package backfire.inference;

import backfire.model.number.Elementary;
import org.hipparchus.special.Erf;

/** The normal distribution. */
final class Gauss {
  private static final double LOG_ROOT_TWO_PI = 0.9189385332046728;
  private static final double ROOT_HALF = 0.7071067811865476;
  private static final double SMALLEST = 0x1p-53;

  private Gauss() {}

  static double logDensity(double x, double mean, double sd) {
    double z = (x - mean) / sd;
    return -0.5 * z * z - Elementary.log(sd) - LOG_ROOT_TWO_PI;
  }

  /** The share below z, kept inside (0, 1) so that a quantile can be taken of it. */
  static double share(double z) {
    double share = 0.5 * Erf.erfc(-z * ROOT_HALF);
    return Math.min(1 - SMALLEST, Math.max(SMALLEST, share));
  }
}
