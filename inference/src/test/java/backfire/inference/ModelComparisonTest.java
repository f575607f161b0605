package backfire.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelComparisonTest {

  private static void isWithin(Estimate estimate, double truth) {
    assertThat(estimate.error()).isPositive();
    assertThat(Math.abs(estimate.value() - truth) / estimate.error()).isLessThan(Within.Z);
  }

  /** Two jars, which give the observed biscuit with probabilities 0.2 and 0.6. */
  @Test
  void cookieJar_hasItsPosterior() {
    Evidence[] jars = new Evidence[2];
    double[] probabilities = {0.2, 0.6};
    for (int i = 0; i < 2; i++) {
      double p = probabilities[i];
      Model<Integer> jar =
          new Model<>(Priors.of(), (none, seed) -> Luck.of(seed).uniform(0) < p ? 0 : 1);
      jars[i] =
          ReferenceTable.simulate(jar, 40_000, i)
              .weigh(biscuit -> biscuit == 0 ? 0 : Double.NEGATIVE_INFINITY)
              .evidence();
      Within.evidence(jars[i], StrictMath.log(p));
    }
    ModelComparison models =
        ModelComparison.of(Candidate.of("first", jars[0]), Candidate.of("second", jars[1]));
    isWithin(models.probability("first"), 0.25);
    isWithin(models.probability("second"), 0.75);
  }

  @Test
  void twoGaussians_byTableAndTemperatures_haveTheirPosterior() {
    Evidence[] tables = new Evidence[2];
    Evidence[] sequences = new Evidence[2];
    Likelihood<Double> likelihood = Kernel.gaussian(1, 0.5).of(x -> x);
    for (int mu = 0; mu < 2; mu++) {
      Model<Double> model =
          new Model<>(Priors.of("x", Prior.normal(mu, 0.5)), (p, seed) -> p.get("x"));
      tables[mu] = ReferenceTable.simulate(model, 10_000, mu).weigh(likelihood).evidence();
      sequences[mu] =
          new TemperedSmc<>(model, likelihood, SmcSettings.of(mu).withParticles(2000))
              .run()
              .evidence();
    }
    for (Evidence[] both : new Evidence[][] {tables, sequences}) {
      ModelComparison models =
          ModelComparison.of(Candidate.of("0", both[0]), Candidate.of("1", both[1]));
      isWithin(models.probability("0"), 0.268941);
    }
  }

  /** Four models of two factors; evidences 1, 2, 3, 6 and errors by hand. */
  @Test
  void inclusion_isTheOddsOfAllThatHaveTheFactor() {
    ModelComparison models =
        ModelComparison.of(
            Candidate.of("none", Set.of(), evidence(1, 0.1)),
            Candidate.of("a", Set.of("a"), evidence(2, 0.2)),
            Candidate.of("b", Set.of("b"), evidence(3, 0.1)),
            Candidate.of("ab", Set.of("a", "b"), evidence(6, 0.3)));
    assertThat(models.factors()).containsExactly("a", "b");
    assertThat(models.inclusion("a").value()).isCloseTo(8.0 / 4, within(1e-12));
    assertThat(models.inclusion("b").value()).isCloseTo(9.0 / 3, within(1e-12));
    assertThat(models.inclusionProbability("b")).isCloseTo(0.75, within(1e-12));
    // d log((2+6)/(1+3)): 2/8, 6/8 of the errors above, 1/4 and 3/4 below.
    double square =
        Within.sq(0.25 * 0.2)
            + Within.sq(0.75 * 0.3)
            + Within.sq(0.25 * 0.1)
            + Within.sq(0.75 * 0.1);
    assertThat(models.inclusion("a").error()).isCloseTo(Math.sqrt(square), within(1e-12));
    // P(none) = 1/12 and its derivatives p(δ − p_j).
    Estimate none = models.probability("none");
    assertThat(none.value()).isCloseTo(1.0 / 12, within(1e-12));
    double byHand =
        Math.sqrt(
                Within.sq(11.0 / 12 * 0.1)
                    + Within.sq(2.0 / 12 * 0.2)
                    + Within.sq(3.0 / 12 * 0.1)
                    + Within.sq(6.0 / 12 * 0.3))
            / 12;
    assertThat(none.error()).isCloseTo(byHand, within(1e-12));
  }

  @Test
  void inclusion_ofUnequalPriors_isOverPriorOdds() {
    ModelComparison models =
        ModelComparison.of(
            Candidate.of("without", Set.of(), evidence(1, 0)),
            Candidate.of("with", Set.of("a"), evidence(3, 0)).withPriorWeight(5));
    assertThat(models.inclusionProbability("a")).isCloseTo(15.0 / 16, within(1e-12));
    assertThat(models.inclusion("a").value()).isCloseTo(3, within(1e-12));
  }

  @Test
  void modelRuledOut_staysInTheList() {
    Evidence nothing = new Evidence(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 3000);
    ModelComparison models =
        ModelComparison.of(
            Candidate.of("dead", Set.of("a"), nothing),
            Candidate.of("alive", Set.of(), evidence(1, 0.1)));
    assertThat(models.candidates()).hasSize(2);
    assertThat(models.ruledOut()).extracting(Candidate::name).containsExactly("dead");
    assertThat(models.ruledOut().getFirst().evidence().simulations()).isEqualTo(3000);
    assertThat(nothing.possibleShareAtMost()).isEqualTo(0.001);
    assertThat(models.probability("dead").value()).isZero();
    assertThat(models.probability("alive").value()).isEqualTo(1);
    assertThat(models.bayesFactor("alive", "dead").log()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(models.bayesFactor("dead", "alive").value()).isZero();
    assertThat(models.inclusion("a").log()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThatThrownBy(() -> ModelComparison.of(Candidate.of("dead", nothing)))
        .hasMessageContaining("ruled out");
  }

  @Test
  void factorOfAllModels_cannotBeAsked() {
    ModelComparison models = ModelComparison.of(Candidate.of("one", Set.of("a"), evidence(1, 0.1)));
    assertThatThrownBy(() -> models.inclusion("a")).hasMessageContaining("nothing can be said");
  }

  private static Evidence evidence(double z, double error) {
    return new Evidence(StrictMath.log(z), error, 1000);
  }
}
