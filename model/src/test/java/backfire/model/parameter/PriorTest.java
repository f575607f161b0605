package backfire.model.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backfire.model.chance.Draw;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Quantiles and moments of priors against closed forms; nothing here is random. */
class PriorTest {
  private static final int STRATA = 20_000;

  static Stream<Arguments> moments() {
    double spread = 0.35 * 0.35;
    double lognormalMean = 1.3 * Math.exp(spread / 2);
    return Stream.of(
        Arguments.of(new Prior.Uniform(1, 4), 2.5, 9 / 12.0),
        Arguments.of(new Prior.Normal(-1, 0.5), -1.0, 0.25),
        Arguments.of(
            new Prior.Lognormal(1.3, 0.35),
            lognormalMean,
            lognormalMean * lognormalMean * Math.expm1(spread)),
        Arguments.of(new Prior.Beta(3, 3), 0.5, 1 / 28.0),
        Arguments.of(new Prior.Beta(3, 7), 0.3, 0.21 / 11),
        Arguments.of(new Prior.Beta(2, 18), 0.1, 0.09 / 21),
        Arguments.of(new Prior.Beta(1, 1), 0.5, 1 / 12.0),
        Arguments.of(new Prior.Fixed(7), 7.0, 0.0));
  }

  @ParameterizedTest
  @MethodSource("moments")
  void priors_haveTheirMeanAndVariance(Prior prior, double mean, double variance) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < STRATA; i++) {
      double x = prior.quantile((i + 0.5) / STRATA);
      sum += x;
      squares += (x - mean) * (x - mean);
    }
    // Midpoints of 20,000 strata leave out some of the tails.
    assertThat(sum / STRATA).isCloseTo(mean, within(1e-3 * (Math.abs(mean) + 0.1)));
    assertThat(squares / STRATA).isCloseTo(variance, within(3e-3 * variance + 1e-12));
  }

  @Test
  void quantiles_atKnownPoints_areTheirs() {
    assertThat(new Prior.Lognormal(1.3, 0.35).quantile(0.5)).isCloseTo(1.3, within(1e-14));
    assertThat(new Prior.Lognormal(2, 0.5).quantile(0.975))
        .isCloseTo(2 * Math.exp(0.5 * 1.959963984540054), within(1e-8));
    assertThat(new Prior.Normal(1, 2).quantile(0.841344746068543)).isCloseTo(3, within(1e-8));
    assertThat(new Prior.Uniform(-1, 3).quantile(0.25)).isCloseTo(0, within(1e-15));
    assertThat(new Prior.Beta(3, 3).quantile(0.5)).isCloseTo(0.5, within(1e-15));
    // Beta(2, 1) has distribution function x², Beta(1, 3) has 1 − (1 − x)³.
    assertThat(new Prior.Beta(2, 1).quantile(0.49)).isCloseTo(0.7, within(1e-15));
    assertThat(new Prior.Beta(1, 3).quantile(0.3)).isCloseTo(Draw.beta1and3(0.3), within(1e-14));
  }

  @ParameterizedTest
  @EnumSource(Parameter.class)
  void quantiles_ofDeclaredPriors_rise_andTheirSupportHoldsTheDefault(Parameter parameter) {
    Prior prior = parameter.prior();
    double last = prior.quantile(0.0005);
    for (int i = 1; i < 1000; i++) {
      double next = prior.quantile((i + 0.5) / 1000);
      assertThat(next).isGreaterThanOrEqualTo(last);
      last = next;
    }
    // A default may stand on the edge: conformity of 1 is plain imitation.
    assertThat(parameter.value())
        .isBetween(prior.quantile(1e-12) - 1e-9, prior.quantile(1 - 1e-12) + 1e-9);
  }

  @Test
  void priors_thatAreNone_areRefused() {
    assertThatThrownBy(() -> new Prior.Lognormal(0, 1)).hasMessageContaining("lognormal");
    assertThatThrownBy(() -> new Prior.Lognormal(1, 0)).hasMessageContaining("lognormal");
    assertThatThrownBy(() -> new Prior.Normal(0, -1)).hasMessageContaining("normal");
    assertThatThrownBy(() -> new Prior.Normal(Double.NaN, 1)).hasMessageContaining("normal");
    assertThatThrownBy(() -> new Prior.Uniform(1, 1)).hasMessageContaining("uniform");
    assertThatThrownBy(() -> new Prior.Beta(0, 3)).hasMessageContaining("beta");
    assertThatThrownBy(() -> new Prior.Beta(150, 51)).hasMessageContaining("beta");
  }
}
