package backfire.inference;

/** Mean and variance of a prior whose closed forms nobody gave. */
final class QuantileMoments {
  private static final int STEPS = 4096;

  private QuantileMoments() {}

  static double mean(Prior prior) {
    double sum = 0;
    for (int i = 0; i < STEPS; i++) {
      sum += prior.quantile((i + 0.5) / STEPS);
    }
    return sum / STEPS;
  }

  static double variance(Prior prior) {
    double mean = mean(prior);
    double sum = 0;
    for (int i = 0; i < STEPS; i++) {
      double off = prior.quantile((i + 0.5) / STEPS) - mean;
      sum += off * off;
    }
    return sum / STEPS;
  }
}
