package backfire.inference;

/**
 * A range that holds a share of belief, with as much of the rest below it as above.
 *
 * @param low its lower end
 * @param high its upper end
 * @param mass the share
 */
public record Interval(double low, double high, double mass) {

  /** Whether a value lies in it, ends included. */
  public boolean holds(double x) {
    return x >= low && x <= high;
  }
}
