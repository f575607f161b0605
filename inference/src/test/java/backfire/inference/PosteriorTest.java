package backfire.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backfire.inference.Verdict.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PosteriorTest {

  /** Worlds 1, 2, … n at points that equal them. */
  private static ReferenceTable<Integer> counting(int n) {
    List<Point> points = new ArrayList<>();
    List<Integer> worlds = new ArrayList<>();
    for (int i = 1; i <= n; i++) {
      points.add(Point.of("x", i));
      worlds.add(i);
    }
    return ReferenceTable.of(Priors.of("x", Prior.uniform(0, n + 1)), points, worlds);
  }

  private static List<Double> logs(double... weights) {
    List<Double> logs = new ArrayList<>();
    for (double weight : weights) {
      logs.add(StrictMath.log(weight));
    }
    return logs;
  }

  @Test
  void weights_giveEssMomentsAndQuantilesOfHandArithmetic() {
    Posterior<Integer> posterior = counting(4).weigh(logs(1, 2, 3, 4));
    assertThat(posterior.ess()).isCloseTo(100.0 / 30, within(1e-12));
    assertThat(posterior.mean("x")).isCloseTo(3, within(1e-12));
    assertThat(posterior.variance("x")).isCloseTo(1, within(1e-12));
    assertThat(posterior.weight(3)).isCloseTo(0.4, within(1e-15));
    assertThat(posterior.evidence().log()).isCloseTo(StrictMath.log(2.5), within(1e-12));
    // Standard deviation of 1, 2, 3, 4 over √4, over their mean.
    assertThat(posterior.evidence().error()).isCloseTo(Math.sqrt(5.0 / 3 / 4) / 2.5, within(1e-12));
    assertThat(posterior.quantile("x", 0.05)).isEqualTo(1);
    assertThat(posterior.quantile("x", 0.31)).isEqualTo(3);
    assertThat(posterior.quantile("x", 0.99)).isEqualTo(4);
    Ecdf ecdf = posterior.ecdf("x");
    assertThat(ecdf.at(0.5)).isZero();
    assertThat(ecdf.at(2)).isCloseTo(0.3, within(1e-12));
    assertThat(ecdf.at(4)).isEqualTo(1);
    assertThat(posterior.probability((point, world) -> world > 2)).isCloseTo(0.7, within(1e-12));
    // The prior's variance is 5/4.
    assertThat(posterior.contraction("x")).isCloseTo(0.2, within(1e-12));
    assertThat(posterior.covariance("x", "x")).isEqualTo(posterior.variance("x"));
    assertThat(posterior.correlation("x", "x")).isCloseTo(1, within(1e-12));
  }

  @Test
  void weights_ofAnySize_keepTheirRatios() {
    List<Double> tiny = logs(1, 2, 3, 4).stream().map(log -> log - 5000).toList();
    Posterior<Integer> posterior = counting(4).weigh(tiny);
    assertThat(posterior.mean("x")).isCloseTo(3, within(1e-9));
    assertThat(posterior.logEvidence()).isCloseTo(StrictMath.log(2.5) - 5000, within(1e-9));
  }

  @Test
  void allWeightsZero_isSaid_andNothingIsNaN() {
    Posterior<Integer> posterior = counting(300).weigh(world -> Double.NEGATIVE_INFINITY);
    assertThat(posterior.isPossible()).isFalse();
    assertThat(posterior.ess()).isZero();
    assertThat(posterior.kHat()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(posterior.weight(7)).isZero();
    assertThat(posterior.logEvidence()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(posterior.evidence().isRuledOut()).isTrue();
    assertThat(posterior.evidence().possibleShareAtMost()).isEqualTo(0.01);
    assertThat(posterior.verdicts()).extracting(Verdict::kind).containsExactly(Kind.IMPOSSIBLE);
    assertThatThrownBy(() -> posterior.mean("x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none of 300 draws");
  }

  @Test
  void oneDraw_isAWholePosterior_whoseErrorCannotBeTold() {
    Posterior<Integer> posterior = counting(1).prior();
    assertThat(posterior.mean("x")).isEqualTo(1);
    assertThat(posterior.ess()).isEqualTo(1);
    assertThat(posterior.evidence().error()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void likelihoodThatIsNoNumber_isRefusedWithItsPoint() {
    assertThatThrownBy(() -> counting(3).weigh(world -> world == 2 ? Double.NaN : 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x=2.0");
    assertThatThrownBy(() -> counting(3).prior().mean((point, world) -> Double.NaN))
        .hasMessageContaining("no number");
  }

  @Test
  void unknownName_isAnsweredWithThoseThereAre() {
    assertThatThrownBy(() -> counting(3).prior().mean("y"))
        .hasMessageContaining("no unknown is named y; there are [x]");
  }

  @Test
  void fewOrUselessDraws_areSaidInWords() {
    Posterior<Integer> few = counting(100).weigh(logs(Collections.nCopies(100, 1.0)));
    assertThat(few.verdicts())
        .extracting(Verdict::kind)
        .containsExactly(Kind.TOO_FEW_DRAWS, Kind.NOT_LEARNED);
    assertThat(few.verdicts().getFirst().words())
        .isEqualTo("Too few draws count: 100 effective ones of 100, where 400 are wanted.");
  }

  private static List<Double> logs(List<Double> weights) {
    return logs(weights.stream().mapToDouble(Double::doubleValue).toArray());
  }

  @Test
  void drawsByWeight_comeInTheirShares() {
    List<Integer> draws = counting(4).weigh(logs(1, 2, 0, 7)).draws(10_000, 5);
    double[] known = {0.1, 0.2, 0, 0.7};
    for (int i = 0; i < 4; i++) {
      int at = i;
      double share = draws.stream().filter(draw -> draw == at).count() / 10_000.0;
      double error = Math.sqrt(known[i] * (1 - known[i]) / 10_000);
      assertThat(share).isCloseTo(known[i], within(Within.Z * error + 1e-12));
    }
  }

  @Test
  void systematicResampling_copiesEachAsItsWeightAsks() {
    Weights weights = Weights.ofLogs(new double[] {0, Double.NEGATIVE_INFINITY, 0, 0});
    assertThat(Resampling.systematic(weights, 6, 0.5)).containsExactly(0, 0, 2, 2, 3, 3);
    assertThat(Resampling.systematic(weights, 3, 0.999)).containsExactly(0, 2, 3);
  }

  /** The delta error of log evidence against its spread over repeats of independent draws. */
  @Test
  void errorOfEvidence_isItsSpreadOverRepeats() {
    Model<Double> model =
        new Model<>(Priors.of("mu", Prior.normal(0, 1)), (p, seed) -> p.get("mu"));
    List<Double> logs = new ArrayList<>();
    List<Double> means = new ArrayList<>();
    double error = 0;
    double meanError = 0;
    int repeats = 400;
    for (int seed = 0; seed < repeats; seed++) {
      Posterior<Double> posterior =
          ReferenceTable.simulate(
                  model, Design.independent(1, seed), 1000, seed, Running.onOneThread())
              .weigh(Kernel.gaussian(1, 0.5).of(mu -> mu));
      logs.add(posterior.logEvidence());
      means.add(posterior.mean("mu"));
      error += posterior.evidence().error() / repeats;
      meanError += posterior.meanError("mu") / repeats;
    }
    // A standard deviation of 400 repeats is itself known to 1/√800.
    double limit = Within.Z / Math.sqrt(2.0 * repeats);
    assertThat(error / Within.sd(logs)).isCloseTo(1, within(limit));
    assertThat(meanError / Within.sd(means)).isCloseTo(1, within(limit));
    Within.repeats(means, 0.8);
  }

  /**
   * For Sobol' points and a quiet simulator the error that is told is too large, never too small.
   */
  @Test
  void errorOfEvidence_underSobolPoints_isConservative() {
    Model<Double> model =
        new Model<>(Priors.of("mu", Prior.normal(0, 1)), (p, seed) -> p.get("mu"));
    List<Double> logs = new ArrayList<>();
    double error = 0;
    for (int seed = 0; seed < 50; seed++) {
      Evidence evidence =
          ReferenceTable.simulate(model, 1024, seed)
              .weigh(Kernel.gaussian(1, 0.5).of(mu -> mu))
              .evidence();
      logs.add(evidence.log());
      error += evidence.error() / 50;
    }
    assertThat(Within.sd(logs)).isLessThan(error / 10);
    Within.repeats(logs, Gauss.logDensity(1, 0, Math.sqrt(1.25)));
  }
}
