package backfire.model.rule;

import backfire.model.number.Elementary;

/** Exponential fading by whole weeks: 2^(−weeks/half-life), tabulated. */
public final class Fading {
  private final double[] factor;

  /**
   * Fading with a half-life.
   *
   * @param halfLife weeks, above 0
   * @param weeks the longest time that will be asked for
   */
  public Fading(double halfLife, int weeks) {
    if (!(halfLife > 0)) {
      throw new IllegalArgumentException("a half-life is above 0 weeks, not " + halfLife);
    }
    factor = new double[weeks + 1];
    double rate = -Elementary.log(2) / halfLife;
    for (int week = 0; week <= weeks; week++) {
      factor[week] = Elementary.exp(rate * week);
    }
  }

  /** What is left of 1 after some weeks. */
  public double over(int weeks) {
    return factor[weeks];
  }

  /**
   * What a stock that began empty holds after some weeks of an even inflow, over what it holds in
   * the end: 1 − 2^(−weeks/half-life). Divided by it, a young stock is a fair guess of its level.
   */
  public double filled(int weeks) {
    return 1 - factor[weeks];
  }

  /** What is left of 1 after one week. */
  public double weekly() {
    return factor[1];
  }
}
