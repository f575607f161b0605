package backfire.lab.ensemble;

import java.util.Arrays;
import java.util.List;

/**
 * How a number is spread over worlds. NaN stands for a world that has none, and is left out.
 *
 * @param n worlds that have the number
 */
public record Spread(double median, double q05, double q25, double q75, double q95, int n) {

  /** Over the worlds' numbers. */
  public static Spread of(List<Double> values) {
    double[] sorted =
        values.stream().mapToDouble(Double::doubleValue).filter(v -> !Double.isNaN(v)).toArray();
    Arrays.sort(sorted);
    return new Spread(
        quantile(sorted, 0.5),
        quantile(sorted, 0.05),
        quantile(sorted, 0.25),
        quantile(sorted, 0.75),
        quantile(sorted, 0.95),
        sorted.length);
  }

  /** The quantile of type 7 of Hyndman and Fan (1996), as R, NumPy and DuckDB have it. */
  static double quantile(double[] sorted, double p) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double h = (sorted.length - 1) * p;
    int below = (int) Math.floor(h);
    int above = Math.min(below + 1, sorted.length - 1);
    // Where both are the same number no arithmetic touches it: infinities stay what they are.
    return sorted[below] == sorted[above]
        ? sorted[below]
        : sorted[below] + (h - below) * (sorted[above] - sorted[below]);
  }

  /** The mean over worlds, summed in the order given; NaN is left out. */
  public static double mean(List<Double> values) {
    double sum = 0;
    int n = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        sum += value;
        n++;
      }
    }
    return n == 0 ? Double.NaN : sum / n;
  }
}
