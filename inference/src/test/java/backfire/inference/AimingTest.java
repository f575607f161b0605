package backfire.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backfire.model.chance.Keys;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Draws that are aimed after a table: evidence and posterior in closed form. */
class AimingTest {
  private static final int UNKNOWNS = 40;
  private static final int SEEN = 4;
  private static final double NOISE = 0.5;
  private static final double ERROR = 0.5;
  private static final double OBSERVED = 1.5;
  private static final double VARIANCE = NOISE * NOISE + ERROR * ERROR;

  private static Priors priors() {
    List<Unknown> unknowns = new ArrayList<>();
    for (int i = 0; i < UNKNOWNS; i++) {
      unknowns.add(new Unknown("x" + i, Prior.normal(0, 1)));
    }
    return Priors.of(unknowns);
  }

  /** Four of forty unknowns are seen, through luck. */
  private static double[] world(Point parameters, long seed) {
    double[] seen = new double[SEEN];
    for (int i = 0; i < SEEN; i++) {
      seen[i] = parameters.get(i) + NOISE * Luck.of(seed).normal(i);
    }
    return seen;
  }

  private static double logLikelihood(double[] world) {
    double log = 0;
    for (double x : world) {
      log += Gauss.logDensity(OBSERVED, x, ERROR);
    }
    return log;
  }

  private record Drawn(Posterior<double[]> posterior, List<Double> ratios) {}

  private static Drawn drawn(long seed, int table, int... rounds) {
    Aiming aiming = new Aiming(priors(), table, seed);
    List<Point> points = new ArrayList<>(ReferenceTable.points(priors(), table, seed));
    List<double[]> worlds = new ArrayList<>();
    List<Double> logs = new ArrayList<>();
    for (int round = 0; round <= rounds.length; round++) {
      while (worlds.size() < points.size()) {
        int i = worlds.size();
        worlds.add(world(points.get(i), Keys.child(seed, i)));
        logs.add(logLikelihood(worlds.get(i)));
      }
      if (round < rounds.length) {
        points.addAll(aiming.next(logs, rounds[round]));
      }
    }
    List<Double> ratios = aiming.logRatios();
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < logs.size(); i++) {
      weights.add(logs.get(i) + ratios.get(i));
    }
    return new Drawn(ReferenceTable.of(priors(), points, worlds).weigh(weights), ratios);
  }

  @Test
  void evidenceAndMeans_areThoseOfTheClosedForm_andErrorsWhatTheySay() {
    double exact = SEEN * Gauss.logDensity(OBSERVED, 0, Math.sqrt(1 + VARIANCE));
    List<Double> evidence = new ArrayList<>();
    List<Double> means = new ArrayList<>();
    List<Double> unseen = new ArrayList<>();
    double squares = 0;
    double effective = 0;
    double ofTable = 0;
    int repeats = 24;
    for (int seed = 0; seed < repeats; seed++) {
      Posterior<double[]> posterior = drawn(seed, 256, 128, 128, 256).posterior();
      double off = posterior.logEvidence() - exact;
      evidence.add(Math.exp(off));
      means.add(posterior.mean("x0"));
      unseen.add(posterior.mean("x20"));
      squares += Within.sq(off / posterior.evidence().error()) / repeats;
      effective += posterior.ess() / repeats;
      ofTable += drawn(seed, 768).posterior().ess() / repeats;
    }
    Within.repeats(evidence, 1);
    Within.repeats(means, OBSERVED / (1 + VARIANCE));
    Within.repeats(unseen, 0);
    // χ² of 24 over 24: four standard deviations are 1.15.
    assertThat(squares).isCloseTo(1, within(1.15));
    assertThat(effective).isGreaterThan(2 * ofTable);
  }

  @Test
  void tableAlone_isWeighedAsATable() {
    Drawn table = drawn(3, 64);
    assertThat(table.ratios()).allSatisfy(ratio -> assertThat(ratio).isCloseTo(0, within(1e-12)));
  }

  /** Whatever the aim, the table bounds the ratio by the number of draws over its own. */
  @Test
  void ratios_areBoundedByTheTable() {
    Drawn aimed = drawn(3, 64, 64, 128);
    double most = Math.log(256.0 / 64);
    assertThat(aimed.ratios()).allMatch(ratio -> ratio <= most + 1e-12);
    double mean = aimed.ratios().stream().mapToDouble(Math::exp).average().orElseThrow();
    assertThat(mean).isCloseTo(1, within(0.5));
  }

  @Test
  void firstRound_doesNotHangOnLaterOnes() {
    assertThat(drawn(3, 64, 32).posterior().point(80))
        .isEqualTo(drawn(3, 64, 32, 32).posterior().point(80));
  }

  @Test
  void wrongNumbers_andPriorsThatWereCut_areRefused() {
    Aiming aiming = new Aiming(priors(), 16, 1);
    assertThatThrownBy(() -> aiming.next(List.of(0.0), 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 log-likelihoods for 16 draws");
    Priors cut = priors().where(point -> point.get(0) > 0);
    assertThatThrownBy(() -> new Aiming(cut, 16, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cut");
  }
}
