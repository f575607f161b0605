package backfire.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Limits of four standard errors, under fixed seeds: a right engine passes, and keeps passing. */
final class Within {
  static final double Z = 4;

  private Within() {}

  /** A mean of the posterior is no further from the truth than its error allows. */
  static <W> void mean(Posterior<W> posterior, Quantity<W> quantity, double truth) {
    double error = posterior.meanError(quantity);
    assertThat(error).isPositive();
    assertThat(Math.abs(posterior.mean(quantity) - truth) / error).as("z of mean").isLessThan(Z);
  }

  /** The variance, as the mean of squares around the true mean. */
  static <W> void variance(
      Posterior<W> posterior, Quantity<W> quantity, double mean, double truth) {
    mean(posterior, (point, world) -> sq(quantity.of(point, world) - mean), truth);
  }

  /** The evidence, on the scale of its logarithm. */
  static void evidence(Evidence evidence, double log) {
    assertThat(evidence.error()).isPositive().isFinite();
    assertThat(Math.abs(evidence.log() - log) / evidence.error()).as("z").isLessThan(Z);
  }

  /**
   * The mean of independent repeats, by their own spread: as unlikely to fail as four standard
   * errors, by Student's distribution, whose tails are those of a beta.
   */
  static void repeats(List<Double> repeats, double truth) {
    double error = sd(repeats) / Math.sqrt(repeats.size());
    assertThat(error).isPositive();
    double freedom = repeats.size() - 1;
    double x = Prior.beta(freedom / 2, 0.5).quantile(6.334e-5);
    double limit = Math.sqrt(freedom * (1 - x) / x);
    assertThat(Math.abs(mean(repeats) - truth) / error).as("t of repeats").isLessThan(limit);
  }

  static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
  }

  static double sd(List<Double> values) {
    double mean = mean(values);
    double sum = values.stream().mapToDouble(value -> sq(value - mean)).sum();
    return Math.sqrt(sum / (values.size() - 1));
  }

  static double sq(double x) {
    return x * x;
  }
}
