package backfire.inference;

/**
 * A report that a pattern holds, from a source that is reliable with a probability.
 *
 * @param reliability r, the probability that the source tells what is the case
 * @param baseRate q, the probability that it would report this whatever is the case, above 0
 */
public record Reported(double reliability, double baseRate) implements Kernel {
  /*
   * If the pattern holds to the degree m, the report has the likelihood
   *
   *   s·m + f·(1−m),   s = r + (1−r)·q,   f = (1−r)·q,   which is  q · [1 + r·(m/q − 1)].
   *
   * The constant q is left out: it is the same in every world and every model, so it cancels from
   * weights and Bayes factors. What is left is the excess over a source that knows nothing, and its
   * logarithm is exactly 0 at r = 0: such a report changes weights not by one bit.
   */
  public Reported {
    Checks.require(
        reliability >= 0 && reliability <= 1,
        "reliability must be from 0 to 1, not %s",
        reliability);
    Checks.require(
        baseRate > 0 && baseRate <= 1, "base rate must be above 0 and at most 1, not %s", baseRate);
  }

  /** The logarithm of how much likelier the report is than from a source that knows nothing. */
  @Override
  public double logOf(double m) {
    Checks.require(m >= 0 && m <= 1, "a pattern holds to a degree from 0 to 1, not %s", m);
    return StrictMath.log1p(reliability * (m / baseRate - 1));
  }

  /** The likelihood itself: s·m + f·(1−m). */
  public double likelihood(double m) {
    double f = (1 - reliability) * baseRate;
    double s = reliability + f;
    return s * m + f * (1 - m);
  }
}
