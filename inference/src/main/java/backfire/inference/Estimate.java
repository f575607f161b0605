package backfire.inference;

/**
 * A number and how far it may be off.
 *
 * @param value the number
 * @param error its standard error; infinite if it cannot be told
 */
public record Estimate(double value, double error) {
  public Estimate {
    Checks.require(!Double.isNaN(value), "an estimate is a number");
    Checks.require(error >= 0, "an error is 0 or more, not %s", error);
  }
}
