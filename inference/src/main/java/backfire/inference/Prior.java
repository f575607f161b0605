package backfire.inference;

import backfire.model.chance.Draw;
import backfire.model.number.Elementary;

/**
 * What is believed of one number before any evidence.
 *
 * <p>A prior of one's own has a quantile and a density; mean and variance are found from the
 * quantile unless given.
 */
public interface Prior {

  /** The value below which the prior holds a share u of its mass, u in (0, 1); never falls in u. */
  double quantile(double u);

  /** The logarithm of the normalised density at x; −∞ outside the support. */
  double logDensity(double x);

  /**
   * The mean: unless given in closed form, of 4,096 quantiles at equal steps, and so approximate.
   */
  default double mean() {
    return QuantileMoments.mean(this);
  }

  /** The variance: unless given in closed form, of the same quantiles, and so approximate. */
  default double variance() {
    return QuantileMoments.variance(this);
  }

  /** As likely anywhere from low to high. */
  static Prior uniform(double low, double high) {
    return new Uniform(low, high);
  }

  /** Normal by mean and standard deviation. */
  static Prior normal(double mean, double sd) {
    return new Normal(mean, sd);
  }

  /** Lognormal by its median and the standard deviation of its logarithm. */
  static Prior lognormal(double median, double sigma) {
    return new Lognormal(median, sigma);
  }

  /** Beta by its two shapes, which need not be whole. */
  static Prior beta(double a, double b) {
    return new Beta(a, b);
  }

  /** Not doubted: one value. Its density is taken against a unit mass there, so 1 or 0. */
  static Prior fixed(double value) {
    return new Fixed(value);
  }

  /** As likely anywhere from low to high. */
  record Uniform(double low, double high) implements Prior {
    public Uniform {
      Checks.finite("low", low);
      Checks.finite("high", high);
      Checks.require(low < high, "uniform(low, high) needs low below high: %s, %s", low, high);
    }

    @Override
    public double quantile(double u) {
      return low + (high - low) * u;
    }

    @Override
    public double logDensity(double x) {
      return x >= low && x <= high ? -Elementary.log(high - low) : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double mean() {
      return low + (high - low) / 2;
    }

    @Override
    public double variance() {
      return (high - low) * (high - low) / 12;
    }
  }

  /** Normal by mean and standard deviation. */
  record Normal(double mean, double sd) implements Prior {
    public Normal {
      Checks.finite("mean", mean);
      Checks.positive("sd", sd);
    }

    @Override
    public double quantile(double u) {
      return mean + sd * Draw.normal(u);
    }

    @Override
    public double logDensity(double x) {
      return Gauss.logDensity(x, mean, sd);
    }

    @Override
    public double variance() {
      return sd * sd;
    }
  }

  /** Lognormal by its median and the standard deviation of its logarithm. */
  record Lognormal(double median, double sigma) implements Prior {
    public Lognormal {
      Checks.positive("median", median);
      Checks.positive("sigma", sigma);
    }

    @Override
    public double quantile(double u) {
      return median * Elementary.exp(sigma * Draw.normal(u));
    }

    @Override
    public double logDensity(double x) {
      if (!(x > 0)) {
        return Double.NEGATIVE_INFINITY;
      }
      double logX = Elementary.log(x);
      return Gauss.logDensity(logX, Elementary.log(median), sigma) - logX;
    }

    @Override
    public double mean() {
      return median * Elementary.exp(sigma * sigma / 2);
    }

    @Override
    public double variance() {
      return mean() * mean() * StrictMath.expm1(sigma * sigma);
    }
  }

  /** Beta by its two shapes. */
  record Beta(double a, double b) implements Prior {
    public Beta {
      Checks.positive("a", a);
      Checks.positive("b", b);
    }

    @Override
    public double quantile(double u) {
      return BetaQuantile.of(u, a, b);
    }

    @Override
    public double logDensity(double x) {
      return BetaQuantile.logDensity(x, a, b);
    }

    @Override
    public double mean() {
      return a / (a + b);
    }

    @Override
    public double variance() {
      return a * b / ((a + b) * (a + b) * (a + b + 1));
    }
  }

  /** One value. */
  record Fixed(double value) implements Prior {
    public Fixed {
      Checks.finite("value", value);
    }

    @Override
    public double quantile(double u) {
      return value;
    }

    @Override
    public double logDensity(double x) {
      return x == value ? 0 : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double mean() {
      return value;
    }

    @Override
    public double variance() {
      return 0;
    }
  }
}
