package backfire.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hipparchus.special.Beta;
import org.junit.jupiter.api.Test;

class PriorTest {
  private static final List<Prior> ALL =
      List.of(
          Prior.uniform(-2, 3),
          Prior.normal(1, 0.5),
          Prior.lognormal(1.3, 0.35),
          Prior.beta(2.5, 1.3),
          Prior.beta(1, 1));

  @Test
  void quantiles_haveTheMomentsOfTheClosedForm() {
    for (Prior prior : ALL) {
      // Tails between the outermost quantiles and infinity are cut off, hence the tolerance.
      assertThat(QuantileMoments.mean(prior)).isCloseTo(prior.mean(), within(1e-3));
      assertThat(QuantileMoments.variance(prior)).isCloseTo(prior.variance(), within(2e-3));
    }
  }

  @Test
  void density_isTheSlopeOfTheDistribution() {
    double h = 1e-5;
    for (Prior prior : ALL) {
      for (double u = 0.05; u < 1; u += 0.1) {
        double slope = 2 * h / (prior.quantile(u + h) - prior.quantile(u - h));
        assertThat(StrictMath.exp(prior.logDensity(prior.quantile(u))))
            .isCloseTo(slope, within(1e-3 * slope));
      }
    }
  }

  @Test
  void betaQuantile_undoesTheDistributionFunction() {
    for (double a : new double[] {0.3, 0.5, 1, 2.5, 40, 900}) {
      for (double b : new double[] {0.4, 1, 3.7, 250}) {
        for (double u : new double[] {1e-9, 0.001, 0.3, 0.5, 0.9, 0.99999}) {
          double x = Prior.beta(a, b).quantile(u);
          assertThat(x).isBetween(0.0, 1.0);
          if (x < 1 - 1e-9) { // closer to 1 the function itself rounds
            assertThat(Beta.regularizedBeta(x, a, b)).isCloseTo(u, within(1e-9));
          }
        }
      }
    }
  }

  @Test
  void betaOfHalves_isTheArcsineLaw() {
    for (double u = 0.01; u < 1; u += 0.07) {
      double sine = StrictMath.sin(Math.PI * u / 2);
      assertThat(Prior.beta(0.5, 0.5).quantile(u)).isCloseTo(sine * sine, within(1e-12));
    }
  }

  @Test
  void fixedPrior_isOneValue() {
    Prior prior = Prior.fixed(3);
    assertThat(prior.quantile(0.001)).isEqualTo(3);
    assertThat(prior.logDensity(3)).isZero();
    assertThat(prior.logDensity(3.1)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(prior.variance()).isZero();
  }

  @Test
  void priorOfOnesOwn_needsQuantileAndDensityAlone() {
    Prior exponential =
        new Prior() {
          @Override
          public double quantile(double u) {
            return -StrictMath.log1p(-u);
          }

          @Override
          public double logDensity(double x) {
            return x < 0 ? Double.NEGATIVE_INFINITY : -x;
          }
        };
    assertThat(exponential.mean()).isCloseTo(1, within(1e-3));
    assertThat(exponential.variance()).isCloseTo(1, within(1e-2));
  }

  @Test
  void impossiblePriors_areRefusedWithWords() {
    assertThatThrownBy(() -> Prior.normal(0, 0)).hasMessageContaining("sd must be");
    assertThatThrownBy(() -> Prior.uniform(2, 2)).hasMessageContaining("low below high");
    assertThatThrownBy(() -> Prior.beta(-1, 2)).hasMessageContaining("a must be");
  }

  @Test
  void twoUnknownsOfOneName_areRefused() {
    Unknown a = new Unknown("a", Prior.normal(0, 1));
    assertThatThrownBy(() -> Priors.of(a, a)).hasMessageContaining("one name");
  }

  @Test
  void support_cutsDrawsAndDensity() {
    Priors priors =
        Priors.of(new Unknown("a", Prior.uniform(0, 1)), new Unknown("b", Prior.uniform(0, 1)))
            .where(point -> point.get("a") < point.get("b"));
    List<Point> points = ReferenceTable.points(priors, 2000, 7);
    assertThat(points).hasSize(2000).allMatch(priors::allows);
    assertThat(priors.logDensity(Point.of("a", 0.5).and("b", 0.2)))
        .isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void supportThatHoldsNothing_isRefused() {
    Priors priors = Priors.of("a", Prior.uniform(0, 1)).where(point -> point.get("a") > 2);
    assertThatThrownBy(() -> ReferenceTable.points(priors, 10, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("support");
  }
}
