package backfire.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports whose sources are reliable with a probability. */
class ReportedTest {
  private static final Reported REPORT = new Reported(0.8, 0.5);

  private static Model<Double> pattern(double probability) {
    return new Model<>(
        Priors.of(), (parameters, seed) -> Luck.of(seed).uniform(0) < probability ? 1.0 : 0.0);
  }

  @Test
  void report_hasItsTwoLikelihoods() {
    assertThat(REPORT.likelihood(1)).isCloseTo(0.9, within(1e-15));
    assertThat(REPORT.likelihood(0)).isCloseTo(0.1, within(1e-15));
    for (double m = 0; m <= 1; m += 0.125) {
      assertThat(StrictMath.exp(REPORT.logOf(m)) * 0.5)
          .isCloseTo(REPORT.likelihood(m), within(1e-15));
    }
    assertThat(new Reported(1, 0.3).logOf(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThatThrownBy(() -> REPORT.logOf(Double.NaN)).hasMessageContaining("0 to 1");
  }

  @Test
  void bayesFactorOfTwoPatterns_isThatOfTheMixture() {
    Evidence often = ReferenceTable.simulate(pattern(0.9), 50_000, 1).weigh(of()).evidence();
    Evidence seldom = ReferenceTable.simulate(pattern(0.2), 50_000, 2).weigh(of()).evidence();
    BayesFactor factor =
        ModelComparison.of(Candidate.of("often", often), Candidate.of("seldom", seldom))
            .bayesFactor("often", "seldom");
    double known = 3.153846;
    assertThat(Math.abs(factor.log() - StrictMath.log(known)) / factor.error())
        .isLessThan(Within.Z);
    assertThat(factor.value()).isCloseTo(known, within(Within.Z * factor.valueError()));
    assertThat(factor.range(4).holds(known)).isTrue();
    // The constant that the kernel leaves out: 0.82 and 0.26 themselves.
    Within.evidence(often, StrictMath.log(0.82 / 0.5));
    Within.evidence(seldom, StrictMath.log(0.26 / 0.5));
  }

  private static Likelihood<Double> of() {
    return REPORT.of(m -> m);
  }

  @Test
  void unknownPatternProbability_isLearnedFromTheReport() {
    Model<Double> model =
        new Model<>(
            Priors.of("p", Prior.uniform(0, 1)),
            (parameters, seed) -> Luck.of(seed).uniform(0) < parameters.get("p") ? 1.0 : 0.0);
    Within.mean(
        ReferenceTable.simulate(model, 100_000, 3).weigh(of()), Quantity.parameter("p"), .633333);
    SmcResult<Double> smc =
        new TemperedSmc<>(model, of(), SmcSettings.of(3).withParticles(4000)).run();
    Within.mean(smc.posterior(), Quantity.parameter("p"), .633333);
    Within.evidence(smc.evidence(), 0);
  }

  @Test
  void reportOfUselessSource_changesWeightsNotByOneBit() {
    Model<Double> model =
        new Model<>(Priors.of("p", Prior.uniform(0, 1)), (parameters, seed) -> parameters.get("p"));
    ReferenceTable<Double> table = ReferenceTable.simulate(model, 5000, 4);
    Likelihood<Double> useless = new Reported(0, 0.3).of(m -> m);
    Likelihood<Double> evidence = of().and(Kernel.gaussian(0.4, 0.1).of(m -> m));
    Posterior<Double> without = table.weigh(evidence);
    for (Likelihood<Double> with :
        List.of(
            evidence.and(useless),
            useless.and(evidence),
            of().and(useless).and(Kernel.gaussian(0.4, 0.1).of(m -> m)))) {
      Posterior<Double> posterior = table.weigh(with);
      for (int i = 0; i < table.size(); i++) {
        assertThat(Double.doubleToRawLongBits(posterior.weight(i)))
            .isEqualTo(Double.doubleToRawLongBits(without.weight(i)));
      }
      assertThat(posterior.evidence()).isEqualTo(without.evidence());
    }
  }

  /** A report that one of two normal numbers, whose means differ by 1, is the larger. */
  @Test
  void ordinalReport_hasTheProbabilityOfTheOrder() {
    Model<Double> model =
        new Model<>(
            Priors.of(),
            (parameters, seed) ->
                1 + Luck.of(seed).normal(0) > Luck.of(seed).normal(1) ? 1.0 : 0.0);
    ReferenceTable<Double> table = ReferenceTable.simulate(model, 100_000, 5);
    Within.mean(table.prior(), (point, m) -> m, .760250);
    Evidence certain = table.weigh(new Reported(1, 0.5).of(m -> m)).evidence();
    Within.evidence(certain, StrictMath.log(.760250 / 0.5));
  }
}
