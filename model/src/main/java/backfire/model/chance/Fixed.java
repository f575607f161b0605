package backfire.model.chance;

/**
 * Sums of fractions that do not depend on the order of their terms: whole multiples of 2⁻³².
 *
 * <p>Good for sums below 2³¹ in size.
 */
public final class Fixed {
  private static final double ONE = 0x1p32;

  private Fixed() {}

  /** The nearest multiple, as a whole number that can be summed. */
  public static long of(double x) {
    return Math.round(x * ONE);
  }

  /** The sum as a fraction again. */
  public static double toDouble(long sum) {
    return sum / ONE;
  }
}
