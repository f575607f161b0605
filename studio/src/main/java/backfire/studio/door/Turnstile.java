package backfire.studio.door;

import java.util.function.LongSupplier;

/** Lets so many through in a second, and after a pause a few more at once. */
final class Turnstile {
  private final double perSecond;
  private final double atOnce;
  private final LongSupplier nanos;
  private double left;
  private long last;

  /**
   * Of a rate.
   *
   * @param atOnce how many may come together after a pause
   * @param nanos a clock
   */
  Turnstile(double perSecond, double atOnce, LongSupplier nanos) {
    this.perSecond = perSecond;
    this.atOnce = atOnce;
    this.nanos = nanos;
    this.left = atOnce;
    this.last = nanos.getAsLong();
  }

  synchronized boolean lets() {
    long now = nanos.getAsLong();
    left = Math.min(atOnce, left + (now - last) * 1e-9 * perSecond);
    last = now;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }
}
