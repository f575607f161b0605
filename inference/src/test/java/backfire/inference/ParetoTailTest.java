package backfire.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ParetoTailTest {

  /** Quantile of a generalised Pareto distribution of scale 1. */
  private static double pareto(double u, double k) {
    return k == 0 ? -StrictMath.log1p(-u) : StrictMath.expm1(-k * StrictMath.log1p(-u)) / k;
  }

  /** The error of the best estimate of k from n excesses is (1 + k)/√n. */
  @Test
  void shape_ofParetoExcesses_isTheirs() {
    int n = 5000;
    for (double k : new double[] {-0.3, 0, 0.2, 0.5, 0.7, 1, 1.5}) {
      double[] excesses = new double[n];
      for (int i = 0; i < n; i++) {
        excesses[i] = pareto(Luck.of(17).uniform(i), k);
      }
      double drawnIn = 10 * (0.5 - k) / (n + 10);
      assertThat(ParetoTail.shape(excesses))
          .isCloseTo(k + drawnIn, within(Within.Z * (1 + k) / Math.sqrt(n)));
    }
  }

  @Test
  void kHat_ofParetoWeights_isTheirs() {
    int n = 100_000;
    int tail = (int) Math.ceil(3 * Math.sqrt(n));
    for (double k : new double[] {0.3, 0.6, 0.9}) {
      double[] logs = new double[n];
      for (int i = 0; i < n; i++) {
        logs[i] = StrictMath.log(pareto(Luck.of(23).uniform(i), k));
      }
      assertThat(ParetoTail.kHat(Weights.ofLogs(logs)))
          .isCloseTo(k, within(Within.Z * (1 + k) / Math.sqrt(tail)));
    }
  }

  @Test
  void kHat_doesNotHangOnScale() {
    double[] logs = new double[2000];
    double[] shifted = new double[2000];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = 2 * Luck.of(5).normal(i);
      shifted[i] = logs[i] - 4096;
    }
    assertThat(ParetoTail.kHat(Weights.ofLogs(shifted)))
        .isCloseTo(ParetoTail.kHat(Weights.ofLogs(logs)), within(1e-9));
  }

  @Test
  void kHat_ofEqualWeights_hasNoTail_andOfTooFew_isUnknown() {
    assertThat(ParetoTail.kHat(Weights.equal(1000))).isEqualTo(Double.NEGATIVE_INFINITY);
    double[] accepted = new double[1000];
    java.util.Arrays.fill(accepted, Double.NEGATIVE_INFINITY);
    accepted[3] = 0;
    accepted[500] = 0;
    assertThat(ParetoTail.kHat(Weights.ofLogs(accepted))).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(ParetoTail.kHat(Weights.ofLogs(new double[] {0, 1, 2, 3})))
        .isEqualTo(Double.POSITIVE_INFINITY);
  }

  /** A posterior half as wide as proposals are harmless; proposals half as wide are not. */
  @Test
  void kHat_tellsGoodProposalsFromBad() {
    ReferenceTable<Point> wide =
        ReferenceTable.simulate(
            new Model<>(Priors.of("x", Prior.normal(0, 2)), Simulator.ofParameters()), 10_000, 1);
    assertThat(wide.under(Priors.of("x", Prior.normal(0, 1))).prior().kHat()).isLessThan(0.5);
    ReferenceTable<Point> narrow =
        ReferenceTable.simulate(
            new Model<>(Priors.of("x", Prior.normal(0, 1)), Simulator.ofParameters()), 10_000, 1);
    assertThat(narrow.under(Priors.of("x", Prior.normal(0, 3))).prior().kHat()).isGreaterThan(0.7);
  }
}
