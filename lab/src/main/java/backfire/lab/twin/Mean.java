package backfire.lab.twin;

import backfire.lab.ensemble.Spread;
import java.util.List;

/**
 * The mean of a number over pairs, and how well it is known. What is not finite is left out.
 *
 * @param mean over the pairs that have the number; NaN if none has
 * @param low where the 95% t-interval of the mean begins; NaN of fewer than two pairs
 * @param high where it ends
 * @param variance of the number over pairs, not of its mean; NaN of fewer than two
 * @param spread of the number over pairs
 */
public record Mean(double mean, double low, double high, double variance, Spread spread) {

  /** Of the pairs' numbers, in their order. */
  public static Mean of(List<Double> values) {
    List<Double> there = values.stream().filter(Double::isFinite).toList();
    double mean = Spread.mean(there);
    double variance = variance(there, mean);
    int n = there.size();
    double half = n < 2 ? Double.NaN : Student.t95(n - 1) * Math.sqrt(variance / n);
    return new Mean(mean, mean - half, mean + half, variance, Spread.of(there));
  }

  private static double variance(List<Double> values, double mean) {
    if (values.size() < 2) {
      return Double.NaN;
    }
    if (values.stream().distinct().count() == 1) {
      return 0; // not what rounding leaves of it
    }
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum / (values.size() - 1);
  }

  /** Pairs that have the number. */
  public int n() {
    return spread.n();
  }
}
