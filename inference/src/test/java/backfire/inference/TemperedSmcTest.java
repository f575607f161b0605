package backfire.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backfire.inference.Generation.Stop;
import backfire.inference.Verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TemperedSmcTest {
  private static final Quantity<Double> MU = Quantity.parameter("mu");

  /** A simulator with luck of its own: y ~ N(μ, ½), seen with an error of 0.1. */
  private static Model<Double> noisy() {
    return new Model<>(
        Priors.of("mu", Prior.normal(0, 1)),
        (parameters, seed) -> parameters.get("mu") + 0.5 * Luck.of(seed).normal(0));
  }

  private static final Likelihood<Double> SEEN = Kernel.gaussian(2, 0.1).of(y -> y);

  /** What is known of it: y has variance 0.25 + 0.01 around μ. */
  private static final double ERROR = 0.26;

  private static final double LOG_EVIDENCE_OF_FIVE = 5 * Gauss.logDensity(2, 0, Math.sqrt(1.01));

  private static final double MEAN = 2 / (1 + ERROR);

  private static SmcResult<Double> noisy(long seed) {
    return new TemperedSmc<>(noisy(), SEEN, SmcSettings.of(seed)).run();
  }

  @Test
  void noisySimulator_byPseudoMarginalMoves_givesConjugatePosterior() {
    List<Double> means = new ArrayList<>();
    List<Double> squares = new ArrayList<>();
    List<Double> logs = new ArrayList<>();
    for (int seed = 0; seed < 8; seed++) {
      SmcResult<Double> result = noisy(seed);
      assertThat(result.stop()).isEqualTo(Stop.REACHED);
      assertThat(result.temperature()).isEqualTo(1);
      assertThat(result.posterior().ess()).isGreaterThan(400);
      assertThat(result.verdicts()).isEmpty();
      means.add(result.posterior().mean("mu"));
      squares.add(result.posterior().mean((p, y) -> Within.sq(p.get("mu") - MEAN)));
      logs.add(result.evidence().log());
    }
    Within.repeats(means, MEAN);
    Within.repeats(squares, ERROR / (1 + ERROR));
    Within.repeats(logs, Gauss.logDensity(2, 0, Math.sqrt(1 + ERROR)));
  }

  @Test
  void worldsOfParticles_areThoseOfTheirPoints() {
    SmcResult<Double> result = noisy(1);
    Posterior<Double> posterior = result.posterior();
    // Of y itself: posterior N(2·1.25/1.26, …), since y ~ N(0, 1.25) is seen with variance 0.01.
    assertThat(posterior.mean((p, y) -> y)).isCloseTo(2 * 1.25 / 1.26, within(0.03));
  }

  /**
   * Forty unknowns of which four are seen, through luck, and few moves: had particles fitted the
   * proposals by which they move, the evidence would be far too low.
   */
  @Test
  void manyUnknowns_ofWhichFewAreSeen_leaveTheEvidenceAsItIs() {
    List<Unknown> unknowns = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      unknowns.add(new Unknown("x" + i, Prior.normal(0, 1)));
    }
    Model<double[]> model =
        new Model<>(
            Priors.of(unknowns),
            (parameters, seed) -> {
              double[] seen = new double[4];
              for (int i = 0; i < seen.length; i++) {
                seen[i] = parameters.get(i) + 0.5 * Luck.of(seed).normal(i);
              }
              return seen;
            });
    Likelihood<double[]> likelihood =
        world -> {
          double log = 0;
          for (double x : world) {
            log += Gauss.logDensity(1.5, x, 0.5);
          }
          return log;
        };
    List<Double> ratios = new ArrayList<>();
    double exact = 4 * Gauss.logDensity(1.5, 0, Math.sqrt(1.5));
    for (int seed = 0; seed < 12; seed++) {
      SmcSettings settings = SmcSettings.of(seed).withParticles(256).withMostMoves(2);
      SmcResult<double[]> result = new TemperedSmc<>(model, likelihood, settings).run();
      assertThat(result.isReached()).isTrue();
      ratios.add(Math.exp(result.evidence().log() - exact));
    }
    Within.repeats(ratios, 1);
  }

  /** A table of as many draws as there are particles is what a sequence begins with by itself. */
  @Test
  void sequence_fromTable_isThatOfItsOwnDraws() {
    SmcSettings settings = SmcSettings.of(7).withParticles(200);
    SmcResult<Double> own = new TemperedSmc<>(noisy(), SEEN, settings).run();
    ReferenceTable<Double> table = ReferenceTable.simulate(noisy(), 200, 7);
    SmcResult<Double> onwards =
        new TemperedSmc<>(noisy(), SEEN, settings).run(table, Running.on(2), generation -> {});
    // A particle's point comes from its scores, and is the table's up to rounding.
    assertThat(onwards.last().simulations()).isEqualTo(own.last().simulations());
    assertThat(onwards.evidence().log()).isCloseTo(own.evidence().log(), within(1e-6));
    assertThat(onwards.posterior().mean("mu")).isCloseTo(own.posterior().mean("mu"), within(1e-6));
  }

  @Test
  void tableOfAnotherSeed_isRefused() {
    ReferenceTable<Double> table = ReferenceTable.simulate(noisy(), 200, 8);
    assertThatThrownBy(
            () ->
                new TemperedSmc<>(noisy(), SEEN, SmcSettings.of(7))
                    .run(table, Running.onOneThread(), generation -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not that of this seed");
  }

  /** Evidence of a Gaussian of five, far out in the tail of its prior. */
  @Test
  void evidence_ofGaussian_isThatOfTheClosedForm() {
    List<Double> logs = new ArrayList<>();
    for (int seed = 0; seed < 8; seed++) {
      SmcResult<Point> result = five(seed, 400);
      assertThat(result.isReached()).isTrue();
      logs.add(result.evidence().log());
    }
    Within.repeats(logs, LOG_EVIDENCE_OF_FIVE);
  }

  private static SmcResult<Point> five(long seed, int particles) {
    List<Unknown> unknowns = new ArrayList<>();
    Likelihood<Point> likelihood = Likelihood.none();
    for (int i = 0; i < 5; i++) {
      int at = i;
      unknowns.add(new Unknown("t" + i, Prior.normal(0, 1)));
      likelihood = likelihood.and(Kernel.gaussian(2, 0.1).of(p -> p.get(at)));
    }
    Model<Point> model = new Model<>(Priors.of(unknowns), Simulator.ofParameters());
    return new TemperedSmc<>(model, likelihood, SmcSettings.of(seed).withParticles(particles))
        .run();
  }

  @Test
  @Tag("deep")
  void errorOfEvidence_isItsSpread_overManyRepeats() {
    List<Double> logs = new ArrayList<>();
    double error = 0;
    int repeats = 60;
    for (int seed = 0; seed < repeats; seed++) {
      SmcResult<Point> result = five(1000 + seed, 800);
      logs.add(result.evidence().log());
      error += result.evidence().error() / repeats;
    }
    Within.repeats(logs, LOG_EVIDENCE_OF_FIVE);
    // The spread of 60 repeats is known to 1/√118; some noise is counted twice.
    assertThat(Within.sd(logs) / error).isBetween(0.5, 1 + Within.Z / Math.sqrt(118));
  }

  @Test
  void threads_changeNotOneBit() {
    SmcResult<Double> one = noisy(3);
    List<Generation> generations = new ArrayList<>();
    SmcResult<Double> three =
        new TemperedSmc<>(noisy(), SEEN, SmcSettings.of(3)).run(Running.on(3), generations::add);
    assertThat(three.last()).isEqualTo(one.last());
    assertThat(three.evidence()).isEqualTo(one.evidence());
    assertThat(three.posterior().mean((p, y) -> y)).isEqualTo(one.posterior().mean((p, y) -> y));
    assertThat(generations).hasSizeGreaterThan(3);
    assertThat(generations.getLast()).isEqualTo(one.last());
  }

  /** Each generation, written down as text and read back, goes on to the same end. */
  @Test
  void resuming_changesNotOneBit() {
    List<Generation> generations = new ArrayList<>();
    TemperedSmc<Double> smc = new TemperedSmc<>(noisy(), SEEN, SmcSettings.of(4));
    SmcResult<Double> straight = smc.run(Running.onOneThread(), generations::add);
    for (Generation kept : generations) {
      SmcResult<Double> resumed =
          new TemperedSmc<>(noisy(), SEEN, SmcSettings.of(4))
              .resume(GenerationText.read(GenerationText.write(kept)), Running.on(2), g -> {});
      assertThat(resumed.last()).isEqualTo(straight.last());
      assertThat(resumed.evidence()).isEqualTo(straight.evidence());
      assertThat(resumed.posterior().mean((p, y) -> y))
          .isEqualTo(straight.posterior().mean((p, y) -> y));
    }
  }

  @Test
  void budget_endsItBetweenBatches_andSaysSo() {
    SmcResult<Double> result =
        new TemperedSmc<>(noisy(), SEEN, SmcSettings.of(5).withMostSimulations(3500)).run();
    assertThat(result.stop()).isEqualTo(Stop.BUDGET);
    assertThat(result.temperature()).isLessThan(1);
    assertThat(result.last().simulations()).isLessThanOrEqualTo(3500);
    assertThat(result.verdicts()).extracting(Verdict::kind).contains(Kind.TEMPERED);
    // What is missing is made up for by weights: right, with a larger error.
    Within.mean(result.posterior(), MU, MEAN);
    Within.evidence(result.evidence(), Gauss.logDensity(2, 0, Math.sqrt(1 + ERROR)));
  }

  @Test
  void impossibleEvidence_isSaid_withABound() {
    SmcResult<Double> result =
        new TemperedSmc<Double>(
                noisy(), y -> Double.NEGATIVE_INFINITY, SmcSettings.of(6).withMostSimulations(3000))
            .run();
    assertThat(result.stop()).isEqualTo(Stop.IMPOSSIBLE);
    assertThat(result.evidence().isRuledOut()).isTrue();
    assertThat(result.evidence().possibleShareAtMost()).isEqualTo(0.001);
    assertThat(result.posterior().ess()).isZero();
    assertThat(result.verdicts()).extracting(Verdict::kind).containsExactly(Kind.IMPOSSIBLE);
  }

  /** Where few draws of the prior are possible, batches go on until there are enough. */
  @Test
  void uniformKernel_withFewPossibleDraws_givesItsPosteriorAndEvidence() {
    double inside = 0;
    int steps = 100_000;
    for (int i = 0; i < steps; i++) {
      double y = 1.9 + 0.2 * (i + 0.5) / steps;
      inside += StrictMath.exp(Gauss.logDensity(y, 0, Math.sqrt(1.25))) * 0.2 / steps;
    }
    List<Double> means = new ArrayList<>();
    List<Double> logs = new ArrayList<>();
    for (int seed = 0; seed < 8; seed++) {
      SmcResult<Double> result =
          new TemperedSmc<>(noisy(), Kernel.within(2, 0.1).of(y -> y), SmcSettings.of(seed)).run();
      assertThat(result.isReached()).isTrue();
      means.add(result.posterior().mean("mu"));
      logs.add(result.evidence().log());
    }
    Within.repeats(means, 1.595745);
    Within.repeats(logs, StrictMath.log(inside));
  }

  @Test
  void evidenceThatSaysNothing_leavesThePrior_inOneStep() {
    SmcResult<Double> result =
        new TemperedSmc<>(noisy(), Likelihood.<Double>none(), SmcSettings.of(7)).run();
    assertThat(result.last().number()).isEqualTo(1);
    assertThat(result.evidence().log()).isCloseTo(0, within(1e-12));
    assertThat(result.posterior().mean("mu")).isCloseTo(0, within(Within.Z / Math.sqrt(1000)));
    assertThat(result.verdicts()).extracting(Verdict::kind).containsExactly(Kind.NOT_LEARNED);
  }
}
