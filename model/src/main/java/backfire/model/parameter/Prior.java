package backfire.model.parameter;

import backfire.model.chance.Draw;
import backfire.model.number.Elementary;

/** What is believed of a parameter before any evidence. */
public sealed interface Prior {

  /** The value below which the prior holds a share u of its mass, u in (0, 1). */
  double quantile(double u);

  /** The prior as it is written in a case, such as {@code lognormal(1.3, 0.35)}. */
  String text();

  /** Not doubted: the declared value. */
  record Fixed(double value) implements Prior {
    @Override
    public double quantile(double u) {
      return value;
    }

    @Override
    public String text() {
      return "fixed";
    }
  }

  /** Lognormal by its median and the standard deviation of its logarithm. */
  record Lognormal(double median, double sigma) implements Prior {
    public Lognormal {
      require(median > 0 && sigma > 0, "lognormal(median, sigma) needs both above 0");
    }

    @Override
    public double quantile(double u) {
      return median * Elementary.exp(sigma * Draw.normal(u));
    }

    @Override
    public String text() {
      return "lognormal(" + median + ", " + sigma + ")";
    }
  }

  /** Normal by mean and standard deviation. */
  record Normal(double mean, double sd) implements Prior {
    public Normal {
      require(sd > 0 && Double.isFinite(mean), "normal(mean, sd) needs sd above 0");
    }

    @Override
    public double quantile(double u) {
      return mean + sd * Draw.normal(u);
    }

    @Override
    public String text() {
      return "normal(" + mean + ", " + sd + ")";
    }
  }

  /** Uniform between two bounds. */
  record Uniform(double low, double high) implements Prior {
    public Uniform {
      require(low < high, "uniform(low, high) needs low below high");
    }

    @Override
    public double quantile(double u) {
      return low + (high - low) * u;
    }

    @Override
    public String text() {
      return "uniform(" + low + ", " + high + ")";
    }
  }

  /** Beta with whole-number shapes. */
  record Beta(int a, int b) implements Prior {
    public Beta {
      require(a >= 1 && b >= 1 && a + b <= 200, "beta(a, b) needs whole numbers from 1 on");
    }

    /*
     * For whole shapes the distribution function is a binomial tail, P(X ≤ x) = P(Bin(a+b−1, x) ≥ a),
     * so a bisection to the last bit needs no special functions.
     */
    @Override
    public double quantile(double u) {
      double low = 0;
      double high = 1;
      for (int i = 0; i < 60; i++) {
        double middle = 0.5 * (low + high);
        if (below(middle) < u) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return 0.5 * (low + high);
    }

    private double below(double x) {
      int n = a + b - 1;
      double sum = 0;
      for (int k = a; k <= n; k++) {
        double term = 1;
        for (int i = 0; i < k; i++) {
          term *= x * (n - i) / (i + 1);
        }
        for (int i = k; i < n; i++) {
          term *= 1 - x;
        }
        sum += term;
      }
      return sum;
    }

    @Override
    public String text() {
      return "beta(" + a + ", " + b + ")";
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
