package backfire.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Posteriors that are known in closed form. */
class ConjugateTest {
  private static final Quantity<Double> MU = Quantity.parameter("mu");

  private static Model<Double> gaussian() {
    return new Model<>(
        Priors.of("mu", Prior.normal(0, 1)), (parameters, seed) -> parameters.get("mu"));
  }

  @Test
  void gaussianPrior_oneObservation_givesConjugatePosterior() {
    ReferenceTable<Double> table = ReferenceTable.simulate(gaussian(), 20_000, 1);
    Posterior<Double> first = table.weigh(Kernel.gaussian(1, 1).of(mu -> mu));
    Within.mean(first, MU, 0.5);
    Within.variance(first, MU, 0.5, 0.5);
    assertThat(first.sd("mu")).isCloseTo(0.707107, within(0.02));
    Within.evidence(first.evidence(), Gauss.logDensity(1, 0, Math.sqrt(2)));

    Posterior<Double> second = table.weigh(Kernel.gaussian(2, 0.5).of(mu -> mu));
    Within.mean(second, MU, 1.6);
    Within.variance(second, MU, 1.6, 0.2);
    assertThat(second.contraction("mu")).isCloseTo(0.8, within(0.02));
    Within.evidence(second.evidence(), Gauss.logDensity(2, 0, Math.sqrt(1.25)));
    Interval interval = second.interval("mu", 0.95);
    assertThat(interval.low()).isCloseTo(1.6 - 1.959964 * 0.447214, within(0.05));
    assertThat(interval.high()).isCloseTo(1.6 + 1.959964 * 0.447214, within(0.05));
    assertThat(second.verdicts()).isEmpty();
  }

  /** Prior N(0, I) of three, x ~ N(θ − 1, 0.3·I), x = 0. */
  @Test
  void linearGaussian_ofThree_givesConjugatePosterior() {
    Priors priors =
        Priors.of(
            new Unknown("a", Prior.normal(0, 1)),
            new Unknown("b", Prior.normal(0, 1)),
            new Unknown("c", Prior.normal(0, 1)));
    ReferenceTable<Point> table =
        ReferenceTable.simulate(new Model<>(priors, Simulator.ofParameters()), 100_000, 2);
    Likelihood<Point> likelihood = Likelihood.none();
    for (String name : priors.names()) {
      likelihood = likelihood.and(Kernel.gaussian(0, Math.sqrt(0.3)).of(p -> p.get(name) - 1));
    }
    Posterior<Point> posterior = table.weigh(likelihood);
    for (String name : priors.names()) {
      Within.mean(posterior, Quantity.parameter(name), 0.769231);
      Within.variance(posterior, Quantity.parameter(name), 0.769231, 0.230769);
    }
    assertThat(posterior.correlation("a", "b")).isCloseTo(0, within(0.05));
  }

  /** Accepting within a distance is a measurement with a uniform error: wider than an exact one. */
  @Test
  void uniformKernel_hasTheBiasThatItMustHave() {
    Model<Double> noisy =
        new Model<>(
            Priors.of("mu", Prior.normal(0, 1)),
            (parameters, seed) -> parameters.get("mu") + 0.5 * Luck.of(seed).normal(0));
    ReferenceTable<Double> table = ReferenceTable.simulate(noisy, 200_000, 3);
    double[][] known = {
      {0.1, 1.595745, 0.202120}, {0.5, 1.500133, 0.246168}, {1, 1.261326, 0.332359}
    };
    for (double[] one : known) {
      Posterior<Double> posterior = table.weigh(Kernel.within(2, one[0]).of(y -> y));
      Within.mean(posterior, MU, one[1]);
      Within.variance(posterior, MU, one[1], one[2]);
    }
  }

  /** Ten dimensions, variance 0.1 of prior and likelihood: N(x/2, 0.05·I), by temperatures. */
  @Test
  void linearGaussian_ofTen_byTemperatures_givesConjugatePosterior() {
    double sd = Math.sqrt(0.1);
    List<Unknown> unknowns = new ArrayList<>();
    Likelihood<Point> likelihood = Likelihood.none();
    double logEvidence = 0;
    for (int i = 0; i < 10; i++) {
      int at = i;
      double x = i == 0 ? 1.0471346 : 0.2 * i - 1;
      unknowns.add(new Unknown("t" + i, Prior.normal(0, sd)));
      likelihood = likelihood.and(Kernel.gaussian(x, sd).of(p -> p.get(at)));
      logEvidence += Gauss.logDensity(x, 0, Math.sqrt(0.2));
    }
    Model<Point> model = new Model<>(Priors.of(unknowns), Simulator.ofParameters());
    List<Double> means = new ArrayList<>();
    List<Double> squares = new ArrayList<>();
    List<Double> logs = new ArrayList<>();
    for (int seed = 0; seed < 8; seed++) {
      SmcResult<Point> result = new TemperedSmc<>(model, likelihood, SmcSettings.of(seed)).run();
      assertThat(result.isReached()).isTrue();
      means.add(result.posterior().mean("t0"));
      squares.add(result.posterior().mean((p, w) -> Within.sq(p.get("t0") - 0.523567)));
      logs.add(result.evidence().log());
    }
    Within.repeats(means, 0.5235673);
    Within.repeats(squares, 0.05);
    Within.repeats(logs, logEvidence);
  }

  @Test
  void otherPrior_byRatios_givesItsPosteriorAndEvidence() {
    ReferenceTable<Double> wide =
        ReferenceTable.simulate(
            new Model<>(Priors.of("mu", Prior.normal(0, 2)), (p, seed) -> p.get("mu")), 40_000, 4);
    ReferenceTable<Double> narrow = wide.under(Priors.of("mu", Prior.normal(0, 1)));
    Posterior<Double> posterior = narrow.weigh(Kernel.gaussian(2, 0.5).of(mu -> mu));
    Within.mean(posterior, MU, 1.6);
    Within.variance(posterior, MU, 1.6, 0.2);
    Within.evidence(posterior.evidence(), Gauss.logDensity(2, 0, Math.sqrt(1.25)));
    assertThat(posterior.contraction("mu")).isCloseTo(0.8, within(0.02));
    assertThat(narrow.prior().kHat()).isLessThan(0.7);
  }

  /** One-sided: the prior is cut at 0; the mean of a half normal is √(2/π). */
  @Test
  void halfNormalBySupport_hasItsMean() {
    Priors half = Priors.of("mu", Prior.normal(0, 1)).where(point -> point.get("mu") > 0);
    ReferenceTable<Point> table =
        ReferenceTable.simulate(new Model<>(half, Simulator.ofParameters()), 20_000, 5);
    Within.mean(table.prior(), Quantity.parameter("mu"), Math.sqrt(2 / Math.PI));
  }

  @Test
  void fixedUnknown_staysWhereItIs_andOthersAreLearned() {
    Priors priors =
        Priors.of(new Unknown("known", Prior.fixed(3)), new Unknown("mu", Prior.normal(0, 1)));
    Model<Double> model = new Model<>(priors, (p, seed) -> p.get("mu") + p.get("known"));
    Likelihood<Double> likelihood = Kernel.gaussian(5, 0.5).of(y -> y);
    Posterior<Double> table = ReferenceTable.simulate(model, 20_000, 6).weigh(likelihood);
    assertThat(table.variance("known")).isZero();
    assertThat(table.contraction("known")).isZero();
    assertThat(table.correlation("known", "mu")).isZero();
    Within.mean(table, Quantity.parameter("mu"), 1.6);
    SmcResult<Double> smc = new TemperedSmc<>(model, likelihood, SmcSettings.of(6)).run();
    assertThat(smc.isReached()).isTrue();
    assertThat(smc.posterior().mean("known")).isCloseTo(3, within(1e-12));
  }
}
