package backfire.lab.evidence;

/**
 * The probability that a count lies in a range: Poisson around a mean, or negative binomial where
 * the mean is itself uncertain.
 */
final class CountChance {
  /*
   * Terms are summed upwards from the range's lower end, so that what is improbable keeps its digits:
   * one less the probability of fewer would lose all of them below 10⁻¹⁶. A term is the one before
   * it times its ratio, in logarithms, since the first may be e^−1000. With a spread σ the mean has a
   * gamma distribution of relative deviation σ; counts then have size r = 1/σ², and r → ∞ is Poisson.
   */
  private static final double NEGLIGIBLE = 1e-18;

  private final double mean;
  private final double size;

  private CountChance(double mean, double spread) {
    if (!(mean >= 0) || !(spread >= 0)) {
      throw new IllegalArgumentException(
          "a mean and a spread from 0 on, not " + mean + ", " + spread);
    }
    this.mean = mean;
    this.size = 1 / (spread * spread);
  }

  /**
   * The probability of a count in a range.
   *
   * @param mean of the count, from 0
   * @param spread relative deviation of the mean, 0 for none
   * @param from at least, 0 if below
   * @param to at most, nothing below 0
   */
  static double within(double mean, double spread, long from, long to) {
    return new CountChance(mean, spread).sum(Math.max(0, from), to);
  }

  private double sum(long from, long to) {
    double log = logOfNone();
    for (long count = 1; count <= from; count++) {
      log += StrictMath.log(ratio(count));
    }
    double sum = 0;
    for (long count = from; count <= to; count++) {
      double term = StrictMath.exp(log);
      sum += term;
      if (count > mean && term <= sum * NEGLIGIBLE) {
        break;
      }
      log += StrictMath.log(ratio(count + 1));
    }
    return Math.min(1, sum);
  }

  private double logOfNone() {
    return isPoisson() ? -mean : -size * StrictMath.log1p(mean / size);
  }

  /** The probability of a count over that of one less. */
  private double ratio(long count) {
    return isPoisson() ? mean / count : (count - 1 + size) / count * (mean / (size + mean));
  }

  private boolean isPoisson() {
    return Double.isInfinite(size);
  }
}
