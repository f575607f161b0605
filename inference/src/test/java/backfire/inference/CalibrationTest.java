package backfire.inference;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.inference.Trial.Recovery;
import backfire.inference.Verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** μ ~ N(0, 1), y ~ N(μ, 1): the posterior is N(y/2, ½), or what somebody took for it. */
class CalibrationTest {
  private static final int TRIALS = 400;

  /** Draws of a posterior N(y/2 + shift, scale²/2), or of the prior. */
  private static Trial claimed(double shift, double scale, boolean isPrior) {
    return seed -> {
      Luck luck = Luck.of(seed);
      double mu = luck.normal(0);
      double y = mu + luck.normal(1);
      List<Double> draws = new ArrayList<>();
      List<Double> fits = new ArrayList<>();
      for (int i = 0; i < 99; i++) {
        double z = luck.normal(2 + i);
        double draw = isPrior ? z : y / 2 + shift + scale * Math.sqrt(0.5) * z;
        draws.add(draw);
        fits.add(Gauss.logDensity(y, draw, 1));
      }
      return Map.of(
          "mu", new Recovery(mu, draws), "fit", new Recovery(Gauss.logDensity(y, mu, 1), fits));
    };
  }

  @Test
  void rightPosterior_passes_andItsIntervalsHoldWhatTheySay() {
    Calibration calibration = Calibration.of(claimed(0, 1, false), TRIALS, 1);
    for (String name : calibration.names()) {
      Ranks ranks = calibration.ranks(name);
      assertThat(ranks.pValue()).isGreaterThan(0.001);
      for (double mass : new double[] {0.5, 0.8, 0.95}) {
        assertThat(Math.abs(ranks.coverage(mass).z())).isLessThan(Within.Z);
      }
    }
  }

  @Test
  void verdict_isWhetherAllRanksStayInTheBand() {
    for (int seed = 0; seed < 10; seed++) {
      // A little too narrow, so that some pass and some do not.
      Ranks ranks = Calibration.of(claimed(0, 0.85, false), 100, seed).ranks("mu");
      boolean isInside = true;
      for (int r = 1; r < 100; r++) {
        isInside &= ranks.band(r).holds(ranks.shareBelow(r));
      }
      assertThat(ranks.areUniform()).isEqualTo(isInside);
    }
  }

  @Test
  void tooNarrowPosterior_hasRanksAtBothEnds() {
    Calibration calibration = Calibration.of(claimed(0, 0.25, false), TRIALS, 2);
    assertThat(calibration.verdicts()).extracting(Verdict::kind).contains(Kind.NOT_CALIBRATED);
    Ranks ranks = calibration.ranks("mu");
    assertThat(ranks.areUniform()).isFalse();
    assertThat(ranks.shareBelow(10)).isGreaterThan(0.25);
    assertThat(ranks.shareBelow(90)).isLessThan(0.75);
    assertThat(ranks.coverage(0.95).z()).isLessThan(-Within.Z);
  }

  @Test
  void tooWidePosterior_isCaught() {
    Ranks ranks = Calibration.of(claimed(0, 2, false), TRIALS, 3).ranks("mu");
    assertThat(ranks.areUniform()).isFalse();
    assertThat(ranks.coverage(0.5).z()).isGreaterThan(Within.Z);
  }

  @Test
  void shiftedPosterior_hasAllRanksAtOneEnd() {
    Ranks ranks = Calibration.of(claimed(5 * Math.sqrt(0.5), 1, false), TRIALS, 4).ranks("mu");
    assertThat(ranks.shareBelow(5)).isGreaterThan(0.95);
    assertThat(ranks.areUniform()).isFalse();
  }

  /** A prior taken for a posterior has uniform ranks; what looks at the data tells. */
  @Test
  void priorForPosterior_passesByItsParameter_andFailsByItsFit() {
    Calibration calibration = Calibration.of(claimed(0, 1, true), TRIALS, 5);
    assertThat(calibration.ranks("mu").pValue()).isGreaterThan(0.001);
    assertThat(calibration.ranks("fit").areUniform()).isFalse();
  }

  /** Reports of a pattern whose probability is unknown, weighed by the same reporting model. */
  @Test
  void reweightedTable_isCalibrated_andAWrongReliabilityIsNot() {
    Reported report = new Reported(0.8, 0.5);
    ReferenceTable<Integer> table =
        ReferenceTable.simulate(
            new Model<>(
                Priors.of("p", Prior.uniform(0, 1)),
                (p, seed) -> {
                  int count = 0;
                  for (int i = 0; i < 10; i++) {
                    count += Luck.of(seed).uniform(i) < p.get("p") ? 1 : 0;
                  }
                  return count;
                }),
            4000,
            6);
    Calibration right = Calibration.of(reports(table, report, report), TRIALS, 7);
    assertThat(right.unanswered()).isZero();
    for (String name : right.names()) {
      assertThat(right.ranks(name).pValue()).as(name).isGreaterThan(0.001);
    }
    for (double mass : new double[] {0.5, 0.8, 0.95}) {
      assertThat(Math.abs(right.ranks("p").coverage(mass).z())).isLessThan(Within.Z);
    }
    Calibration wrong =
        Calibration.of(reports(table, new Reported(0.2, 0.5), new Reported(1, 0.5)), TRIALS, 8);
    assertThat(wrong.verdicts()).extracting(Verdict::kind).contains(Kind.NOT_CALIBRATED);
  }

  /** Ten reports on ten places, of which a world has the pattern in so many. */
  private static Trial reports(ReferenceTable<Integer> table, Reported spoken, Reported believed) {
    Experiment<Integer, List<Boolean>> experiment =
        new Experiment<>() {
          @Override
          public List<Boolean> observe(Integer world, long seed) {
            List<Boolean> reports = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
              double probability = spoken.likelihood(world / 10.0);
              reports.add(Luck.of(seed).uniform(i) < probability);
            }
            return reports;
          }

          @Override
          public Likelihood<Integer> likelihood(List<Boolean> reports) {
            return world -> {
              double log = 0;
              for (boolean isReported : reports) {
                double probability = believed.likelihood(world / 10.0);
                log += StrictMath.log(isReported ? probability : 1 - probability);
              }
              return log;
            };
          }
        };
    Map<String, Checked<Integer, List<Boolean>>> quantities = new TreeMap<>();
    quantities.put("p", Checked.parameter("p"));
    quantities.put("count", (p, world, reports) -> world);
    quantities.put("fit", (p, world, reports) -> experiment.likelihood(reports).logOf(world));
    return Trial.ofTable(table, experiment, quantities, 99);
  }

  @Test
  void trialsWithoutPosterior_areCounted_notDropped() {
    Calibration calibration =
        Calibration.of(
            seed ->
                Luck.of(seed).uniform(0) < 0.5
                    ? Map.of()
                    : Map.of("x", new Recovery(0, List.of(0.0, 0.0))),
            100,
            9);
    assertThat(calibration.unanswered()).isBetween(30, 70);
    assertThat(calibration.verdicts()).extracting(Verdict::kind).contains(Kind.TOO_FEW_DRAWS);
    // Truths equal to all draws take their places by luck.
    assertThat(calibration.ranks("x").pValue()).isGreaterThan(0.001);
  }

  @Test
  void threads_changeNotOneBit() {
    Calibration one = Calibration.of(claimed(0, 1, false), 50, 10);
    Calibration three = Calibration.of(claimed(0, 1, false), 50, 10, Running.on(3));
    assertThat(three.ranks("mu").values()).isEqualTo(one.ranks("mu").values());
  }

  /** Of right posteriors one in twenty leaves the band. */
  @Test
  @Tag("deep")
  void band_isLeftByOneInTwenty() {
    int repeats = 400;
    int left = 0;
    for (int seed = 0; seed < repeats; seed++) {
      left += Calibration.of(claimed(0, 1, false), 100, seed).ranks("mu").areUniform() ? 0 : 1;
    }
    double error = Math.sqrt(0.05 * 0.95 / repeats);
    assertThat((double) left / repeats).isBetween(0.05 - 4 * error, 0.05 + 4 * error);
  }
}
