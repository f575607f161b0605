package backfire.bench.floor;

import java.util.Locale;

/**
 * The best rate that was seen.
 *
 * @param unit of both rates
 * @param one on one thread
 * @param two on two threads at once, together
 */
public record Floor(String what, String unit, double one, double two) {
  /** How much more two threads do than one. */
  public double ratio() {
    return two / one;
  }

  /** A line of a table. */
  public String text() {
    return String.format(
        Locale.ROOT, "%-46s %9.2f %9.2f %s, ratio %.2f", what, one, two, unit, ratio());
  }
}
