package backfire.inference;

import backfire.model.number.Elementary;

/**
 * By how much the evidence speaks for one side against another, by its logarithm.
 *
 * @param log ∞ if the other side is ruled out, −∞ if this one is
 * @param error the standard error of the logarithm; infinite where one side is ruled out
 */
public record BayesFactor(double log, double error) {
  public BayesFactor {
    Checks.require(!Double.isNaN(log), "a Bayes factor is a number");
    Checks.require(error >= 0, "an error is 0 or more, not %s", error);
  }

  /** The factor itself. */
  public double value() {
    return Elementary.exp(log);
  }

  /** The standard error of the factor itself, by the delta method. */
  public double valueError() {
    return Double.isInfinite(error) ? error : value() * error;
  }

  /** The range of the factor over so many standard errors of its logarithm on either side. */
  public Interval range(double errors) {
    if (Double.isInfinite(error)) {
      return new Interval(0, Double.POSITIVE_INFINITY, 1);
    }
    double mass = 1 - 2 * (1 - Gauss.share(errors));
    return new Interval(
        Elementary.exp(log - errors * error), Elementary.exp(log + errors * error), mass);
  }
}
