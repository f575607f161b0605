package backfire.inference;

import backfire.model.number.Elementary;

/**
 * How likely a model made the evidence before it was known: the mean of the likelihood over the
 * prior, by its logarithm.
 *
 * @param log the logarithm of the estimate; −∞ if no world was possible
 * @param error its standard error, on the scale of the logarithm; infinite if it cannot be told
 * @param simulations that it rests on
 */
public record Evidence(double log, double error, long simulations) {
  /*
   * The estimate is the mean weight, unbiased for independent and for scrambled Sobol' points. The
   * error of its logarithm is by the delta method: the standard error of the mean over the mean, as if
   * draws were independent. Sobol' points spread more evenly, so for them the error is, if anything,
   * too large: by much for smooth likelihoods of few unknowns and quiet simulators, by nothing where
   * the luck of worlds prevails. A bootstrap of independent draws estimates the same thing with more
   * work.
   */
  public Evidence {
    Checks.require(!Double.isNaN(log), "evidence is a number");
    Checks.require(error >= 0, "an error is 0 or more, not %s", error);
    Checks.atLeast("simulations", 1, simulations);
  }

  /** The mean of likelihoods under weights of a prior. */
  static Evidence ofMean(Weights prior, double[] logLikelihoods) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < logLikelihoods.length; i++) {
      if (prior.share(i) > 0) {
        largest = Math.max(largest, logLikelihoods[i]);
      }
    }
    int n = prior.size();
    if (largest == Double.NEGATIVE_INFINITY) {
      return new Evidence(largest, Double.POSITIVE_INFINITY, n);
    }
    double mean = 0;
    for (int i = 0; i < n; i++) {
      if (prior.share(i) > 0) { // where it is 0, the likelihood may be anything
        mean += prior.share(i) * Elementary.exp(logLikelihoods[i] - largest);
      }
    }
    double square = 0;
    for (int i = 0; i < n; i++) {
      if (prior.share(i) > 0) {
        double off = prior.share(i) * (Elementary.exp(logLikelihoods[i] - largest) / mean - 1);
        square += off * off;
      }
    }
    double error = n == 1 ? Double.POSITIVE_INFINITY : Math.sqrt(square * n / (n - 1.0));
    return new Evidence(largest + Elementary.log(mean), error, n);
  }

  /** Whether no world was possible in view of the evidence: the model is ruled out. */
  public boolean isRuledOut() {
    return log == Double.NEGATIVE_INFINITY;
  }

  /**
   * The largest share of possible worlds that would, in one study of twenty, have shown none: the
   * rule of three, 3/n. For a model that is not ruled out, 1.
   */
  public double possibleShareAtMost() {
    return isRuledOut() ? Math.min(1, 3.0 / simulations) : 1;
  }
}
