package backfire.inference;

/** How far the temperature can rise at once. */
final class Temperature {
  private static final int HALVINGS = 80;

  private Temperature() {}

  /**
   * The next temperature: 1, or where the effective number of draws falls to a share of those that
   * are possible at all (Del Moral, Doucet, Jasra, "An adaptive sequential Monte Carlo method for
   * approximate Bayesian computation", 2012).
   */
  static double after(double now, Swarm<?> swarm, double essShare) {
    double wanted = essShare * swarm.possible();
    if (weights(now, 1, swarm).ess() >= wanted) {
      return 1;
    }
    double low = now;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = low + (high - low) / 2;
      if (weights(now, middle, swarm).ess() >= wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Weights that take particles from one temperature to the next. */
  static Weights weights(double from, double to, Swarm<?> swarm) {
    return Weights.ofLogs(logs(from, to, swarm));
  }

  static double[] logs(double from, double to, Swarm<?> swarm) {
    double[] logs = new double[swarm.size()];
    for (int i = 0; i < logs.length; i++) {
      double log = swarm.logLikelihood(i);
      // Even a power of 0 leaves an impossible world impossible.
      logs[i] = log == Double.NEGATIVE_INFINITY ? log : (to - from) * log;
    }
    return logs;
  }
}
