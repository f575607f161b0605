package backfire.model.number;

import static java.lang.Math.fma;

/**
 * Exponential and logarithm with the same bits on every machine, to within 4 units in the last
 * place or 10⁻¹⁵, whichever is larger.
 */
public final class Elementary {
  /*
   * Math.exp may differ from one machine to the next, and StrictMath (a translation of fdlibm into
   * Java, with its many cases) took a third of a week. These take the textbook way, on operations
   * that IEEE 754 rounds in one way only: Cody and Waite's reduction by a two-part ln 2, then
   *
   *   exp: the Taylor series on |r| ≤ ln 2 / 2, eleven terms and more, remainder below 10⁻¹⁷;
   *   log: 2·artanh(s), s = (m−1)/(m+1), m in [√½, √2), so |s| ≤ 0.172 and s²⁰ is below 10⁻¹⁵.
   *
   * Even and odd terms are summed apart, and multiplied and added in one rounding (fma, which Java
   * defines exactly): half the wait of one chain, and of two roundings.
   */
  private static final double LN2_HIGH = 0x1.62e42feep-1;
  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
  private static final double INVERSE_LN2 = 1.4426950408889634;
  private static final double LARGEST = 709;
  private static final double SMALLEST = -708;
  private static final long SQRT_HALF = 0x3FE6A09E667F3BCDL;

  private Elementary() {}

  /** eˣ; 0 below −708, infinite above 709, NaN for NaN. */
  public static double exp(double x) {
    if (!(x >= SMALLEST && x <= LARGEST)) {
      return Double.isNaN(x) ? x : x < 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    double k = Math.rint(x * INVERSE_LN2);
    double r = (x - k * LN2_HIGH) - k * LN2_LOW;
    return series(r) * Double.longBitsToDouble(((long) k + 1023) << 52);
  }

  /** eʳ for |r| ≤ ln 2 / 2. */
  private static double series(double r) {
    return 1 + fma(r * r, tailOfExp(r), r);
  }

  /** (eʳ − 1 − r)/r², even and odd terms apart. */
  private static double tailOfExp(double r) {
    double z = r * r;
    double even = 1.0 / 87178291200.0;
    even = fma(even, z, 1.0 / 479001600.0);
    even = fma(even, z, 1.0 / 3628800.0);
    even = fma(even, z, 1.0 / 40320.0);
    even = fma(even, z, 1.0 / 720.0);
    even = fma(even, z, 1.0 / 24.0);
    even = fma(even, z, 0.5);
    double odd = 1.0 / 6227020800.0;
    odd = fma(odd, z, 1.0 / 39916800.0);
    odd = fma(odd, z, 1.0 / 362880.0);
    odd = fma(odd, z, 1.0 / 5040.0);
    odd = fma(odd, z, 1.0 / 120.0);
    odd = fma(odd, z, 1.0 / 6.0);
    return fma(odd, r, even);
  }

  /** ln x; −∞ for 0, NaN below and for NaN. */
  public static double log(double x) {
    if (!(x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE)) {
      return StrictMath.log(x);
    }
    return logOfNormal(x);
  }

  /** ln x of a normal number above 0: without branches, so that loops over it run in vectors. */
  public static double logOfNormal(double x) {
    // Powers of two are taken off around √½, not 1, and so without a branch that luck would decide.
    long bits = Double.doubleToRawLongBits(x);
    long exponent = (bits - SQRT_HALF) >> 52;
    double k = exponent;
    double m = Double.longBitsToDouble(bits - (exponent << 52));
    double s = (m - 1) / (m + 1);
    double z = s * s;
    double y = z * z;
    double even = 1.0 / 19;
    even = fma(even, y, 1.0 / 15);
    even = fma(even, y, 1.0 / 11);
    even = fma(even, y, 1.0 / 7);
    even = fma(even, y, 1.0 / 3);
    double odd = 1.0 / 21;
    odd = fma(odd, y, 1.0 / 17);
    odd = fma(odd, y, 1.0 / 13);
    odd = fma(odd, y, 1.0 / 9);
    odd = fma(odd, y, 1.0 / 5);
    double tail = fma(odd, z, even);
    double logOfM = 2 * (s + s * z * tail);
    return k * LN2_HIGH + (logOfM + k * LN2_LOW);
  }

  /** x to a power, x above 0. */
  public static double power(double x, double exponent) {
    if (exponent == 0 || x == 1) {
      return 1;
    }
    return exp(exponent * log(x));
  }

  /** 1 − e^−x without loss for small x. */
  public static double oneMinusExp(double x) {
    if (x > 0.3 || x < -0.3) {
      return 1 - exp(-x);
    }
    double r = -x;
    return -fma(r * r, tailOfExp(r), r);
  }

  /**
   * e^−x for x from 0 to 40, off by 4·10⁻¹⁵ at most: without branches, so that a loop over it runs
   * in the processor's vectors. It is the 32nd power of e^(−x/32), whose series is short; beyond 40
   * it is that of 40.
   */
  public static double decay(double x) {
    double r = Math.min(x, 40) * (-1.0 / 32);
    double z = r * r;
    double even = fma(1.0 / 3628800, z, 1.0 / 40320);
    even = fma(even, z, 1.0 / 720);
    even = fma(even, z, 1.0 / 24);
    even = fma(even, z, 0.5);
    double odd = fma(1.0 / 39916800, z, 1.0 / 362880);
    odd = fma(odd, z, 1.0 / 5040);
    odd = fma(odd, z, 1.0 / 120);
    odd = fma(odd, z, 1.0 / 6);
    double root = 1 + fma(z, fma(odd, r, even), r);
    double fourth = root * root * (root * root);
    double sixteenth = fourth * fourth * (fourth * fourth);
    return sixteenth * sixteenth;
  }
}
