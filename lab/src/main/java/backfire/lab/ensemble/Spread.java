package backfire.lab.ensemble;

import java.util.Arrays;
import java.util.List;

/**
 * How a number is spread over worlds. NaN stands for a world that has none, and is left out.
 *
 * @param n worlds that have the number
 */
public record Spread(double median, double q05, double q25, double q75, double q95, int n) {
  /** From 19 worlds on the 5th and the 95th of a hundred lie within what was seen. */
  public static final int WORLDS_FOR_TAILS = 19;

  /** Over the worlds' numbers. */
  public static Spread of(List<Double> values) {
    return of(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Over the worlds' numbers, which are left as they are. */
  public static Spread of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted); // NaN come last
    int n = sorted.length;
    while (n > 0 && Double.isNaN(sorted[n - 1])) {
      n--;
    }
    return new Spread(
        quantile(sorted, n, 0.5),
        quantile(sorted, n, 0.05),
        quantile(sorted, n, 0.25),
        quantile(sorted, n, 0.75),
        quantile(sorted, n, 0.95),
        n);
  }

  /**
   * The quantile of type 6 of Hyndman and Fan (1996): a further world falls below it with
   * probability p, if worlds are as good as drawn from one distribution. (Type 7, the default of R
   * and NumPy, has 5% to 95% of twenty worlds hold 81% of further ones.) Beyond the lowest and the
   * highest world nothing is known.
   *
   * @param n how many of them count, from the first
   */
  static double quantile(double[] sorted, int n, double p) {
    if (n == 0) {
      return Double.NaN;
    }
    double h = Math.max(1, Math.min(n, (n + 1) * p));
    int below = (int) Math.floor(h);
    double low = sorted[below - 1];
    double high = sorted[Math.min(below, n - 1)];
    // Where no arithmetic is needed none is done: infinities stay what they are, and 0·∞ is
    // nothing.
    double rest = h - below;
    return rest == 0 || low == high ? low : low + rest * (high - low);
  }

  /** What lies from {@code q05} to {@code q95}: {@code 90%}, or of few worlds the whole range. */
  public String covers() {
    return covers(n);
  }

  /** The same of so many worlds that have the number. */
  public static String covers(int worlds) {
    return worlds >= WORLDS_FOR_TAILS ? "90%" : "lowest to highest";
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
