package backfire.inference;

import backfire.model.number.Elementary;
import java.util.Arrays;

/** How heavy the tail of some weights is: the shape of a generalised Pareto distribution. */
final class ParetoTail {
  /*
   * k-hat as in Vehtari, Simpson, Gelman, Yao, Gabry, "Pareto smoothed importance sampling", JMLR 25
   * (2024): the excesses of the min(n/5, 3·√n) largest weights over the next one are fitted by Zhang
   * and Stephens, "A new and efficient estimation method for the generalized Pareto distribution",
   * Technometrics 51 (2009): a posterior mean over a grid of one parameter θ, the other being known
   * given it; then drawn a little towards ½, as ten more observations of it would.
   *
   * From 0.7 on the mean of the weights needs impracticably many draws; from 1 on it does not exist.
   */
  private static final int FEWEST = 5;
  private static final int GRID = 30;
  private static final double PRIOR = 3;

  private ParetoTail() {}

  /**
   * The shape of the tail.
   *
   * @return −∞ if the largest weights are equal, so that there is no tail; ∞ if draws are too few
   *     to tell
   */
  static double kHat(Weights weights) {
    if (!weights.arePossible()) {
      return Double.POSITIVE_INFINITY;
    }
    double[] falling = weights.falling();
    int n = falling.length;
    int length = (int) Math.ceil(Math.min(0.2 * n, 3 * Math.sqrt(n)));
    double cutoff = length < n ? Elementary.exp(falling[length]) : 0;
    double[] excesses = new double[Math.min(length, n)];
    int above = 0;
    for (int i = 0; i < excesses.length; i++) {
      double excess = Elementary.exp(falling[i]) - cutoff;
      if (excess > 0) {
        excesses[above++] = excess;
      }
    }
    if (above == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    boolean areEqual = excesses[0] == excesses[above - 1];
    if (areEqual && (above >= FEWEST || cutoff == 0)) {
      return Double.NEGATIVE_INFINITY;
    }
    return above < FEWEST ? Double.POSITIVE_INFINITY : shape(Arrays.copyOf(excesses, above));
  }

  /** The shape k of excesses above 0, in any order. */
  static double shape(double[] excesses) {
    double[] x = excesses.clone();
    Arrays.sort(x);
    int n = x.length;
    int grid = GRID + (int) Math.sqrt(n);
    double quartile = x[Math.max(0, (int) Math.floor(n / 4.0 + 0.5) - 1)];
    double[] thetas = new double[grid];
    double[] logs = new double[grid];
    for (int j = 0; j < grid; j++) {
      thetas[j] = 1 / x[n - 1] + (1 - Math.sqrt(grid / (j + 0.5))) / (PRIOR * quartile);
      logs[j] = n * profile(thetas[j], x);
    }
    Weights posterior = Weights.ofLogs(logs);
    double theta = 0;
    for (int j = 0; j < grid; j++) {
      theta += posterior.share(j) * thetas[j];
    }
    return (n * shapeGiven(theta, x) + 10 * 0.5) / (n + 10);
  }

  /** The mean log-likelihood at θ, with the shape that is best there. */
  private static double profile(double theta, double[] x) {
    double k = shapeGiven(theta, x);
    double scale = k == 0 ? 1 / mean(x) : -theta / k;
    return Elementary.log(scale) - k - 1;
  }

  private static double shapeGiven(double theta, double[] x) {
    double sum = 0;
    for (double value : x) {
      sum += StrictMath.log1p(-theta * value);
    }
    return sum / x.length;
  }

  private static double mean(double[] x) {
    double sum = 0;
    for (double value : x) {
      sum += value;
    }
    return sum / x.length;
  }
}
