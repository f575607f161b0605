package backfire.inference;

import java.util.Arrays;
import java.util.Comparator;

/** A weighted empirical distribution function. */
public final class Ecdf {
  private final double[] values;
  private final double[] cumulated;

  /** Of values and their normalised weights; draws of weight 0 are left out. */
  Ecdf(double[] values, Weights weights) {
    Integer[] order = new Integer[values.length];
    int n = 0;
    for (int i = 0; i < values.length; i++) {
      if (weights.share(i) > 0) {
        order[n++] = i;
      }
    }
    // Stable, so that equal values stay in the order of the draws.
    Arrays.sort(order, 0, n, Comparator.comparingDouble(i -> values[i]));
    this.values = new double[n];
    this.cumulated = new double[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += weights.share(order[i]);
      this.values[i] = values[order[i]];
      this.cumulated[i] = sum;
    }
  }

  /** The share of belief at or below x. */
  public double at(double x) {
    int below = 0;
    int above = values.length;
    while (below < above) {
      int middle = (below + above) >>> 1;
      if (values[middle] <= x) {
        below = middle + 1;
      } else {
        above = middle;
      }
    }
    return below == values.length ? 1 : below == 0 ? 0 : cumulated[below - 1];
  }

  /** The least value at or below which a share p of belief lies, p in (0, 1). */
  public double quantile(double p) {
    Checks.share("p", p);
    int found = Arrays.binarySearch(cumulated, p);
    int i = found >= 0 ? found : -found - 1;
    return values[Math.min(i, values.length - 1)];
  }

  /** The range between the quantiles (1−mass)/2 and (1+mass)/2. */
  public Interval interval(double mass) {
    Checks.share("mass", mass);
    return new Interval(quantile((1 - mass) / 2), quantile((1 + mass) / 2), mass);
  }

  /** How many values there are, in steps of rising height. */
  public int size() {
    return values.length;
  }

  /** The value of a step, from 0. */
  public double value(int step) {
    return values[step];
  }

  /** The height after a step. */
  public double height(int step) {
    return cumulated[step];
  }
}
