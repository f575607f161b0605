package backfire.model.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quantiles against closed forms; nothing here is random. */
class DrawTest {
  @ParameterizedTest
  @CsvSource({
    "0.5, 0",
    "0.841344746068542949, 1",
    "0.977249868051820793, 2",
    "0.998650101968369905, 3",
    "0.9, 1.281551565544600467",
    "0.975, 1.959963984540054236",
    "0.995, 2.575829303548900761",
    "0.02, -2.053748910631823035",
    "1e-6, -4.753424308822898948",
    "1e-9, -5.997807015007686871"
  })
  void normal_atKnownPoints_isTheirQuantile(double u, double quantile) {
    // The stated relative error of the approximation is 1.2·10⁻⁹.
    assertThat(Draw.normal(u))
        .isCloseTo(quantile, within(1.2e-9 * Math.max(1, Math.abs(quantile))));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.1, 0.0242, 0.001, 0x1p-33})
  void normal_ofTheOtherTail_isItsMirrorImage(double u) {
    assertThat(Draw.normal(1 - u)).isCloseTo(-Draw.normal(u), within(1e-8));
  }

  static Stream<Arguments> quantiles() {
    return Stream.of(
        quantile("exponential", Draw::exponential, x -> 1 - StrictMath.exp(-x)),
        quantile("gumbel", Draw::gumbel, x -> StrictMath.exp(-StrictMath.exp(-x))),
        quantile("beta(1, 3)", Draw::beta1and3, x -> 1 - (1 - x) * (1 - x) * (1 - x)));
  }

  private static Arguments quantile(
      String name, DoubleUnaryOperator quantile, DoubleUnaryOperator below) {
    return Arguments.of(name, quantile, below);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("quantiles")
  void quantiles_putIntoTheirDistributionFunctions_giveTheDraw(
      String name, DoubleUnaryOperator quantile, DoubleUnaryOperator below) {
    for (int i = 1; i < 10_000; i++) {
      double u = i / 10_000.0;
      assertThat(below.applyAsDouble(quantile.applyAsDouble(u)))
          .as(name)
          .isCloseTo(u, within(1e-14));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.3, 1, 3.5, 20, 140, 499})
  void poisson_stepsWhereItsDistributionFunctionDoes(double mean) {
    double below = 0;
    double logOfTerm = -mean;
    int last = (int) (mean + 8 * Math.sqrt(mean)) + 8;
    for (int k = 0; k <= last; k++) {
      double next = below + StrictMath.exp(logOfTerm);
      double middle = 0.5 * (below + next);
      // Where a step is narrower than rounding, nothing is promised.
      if (next - below > 1e-9 && next < 1 - 1e-9) {
        assertThat(Draw.poisson(middle, mean)).isEqualTo(k);
        assertThat(Draw.poisson(below + 1e-10, mean)).isEqualTo(k);
        assertThat(Draw.poisson(next - 1e-10, mean)).isEqualTo(k);
      }
      below = next;
      logOfTerm += StrictMath.log(mean / (k + 1));
    }
    assertThat(below).isCloseTo(1, within(1e-9));
  }

  @Test
  void poisson_ofMeanZero_isZero() {
    assertThat(Draw.poisson(0.999, 0)).isZero();
    assertThat(Draw.poisson(0.999, -1)).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 8, 480, 520, 5000})
  void poisson_hasItsMeanAndVariance(double mean) {
    // Midpoints of 200,000 strata: what is left of the tails is the error.
    int n = 200_000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double x = Draw.poisson((i + 0.5) / n, mean);
      sum += x;
      squares += (x - mean) * (x - mean);
    }
    assertThat(sum / n).isCloseTo(mean, within(1e-3 * mean));
    assertThat(squares / n).isCloseTo(mean, within(3e-3 * mean));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 1})
  void lognormalOfMeanOne_hasMeanOne_andMedianBelow(double sigma) {
    int n = 1_000_000;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += Draw.lognormalOfMeanOne((i + 0.5) / n, sigma);
    }
    assertThat(sum / n).isCloseTo(1, within(2e-4));
    assertThat(Draw.lognormalOfMeanOne(0.5, sigma))
        .isCloseTo(StrictMath.exp(-sigma * sigma / 2), within(1e-14));
  }

  @Test
  void draws_increaseWithU() {
    for (int i = 1; i < 100_000; i++) {
      double u = i / 100_001.0;
      double more = (i + 1) / 100_001.0;
      assertThat(Draw.normal(more)).isGreaterThan(Draw.normal(u));
      assertThat(Draw.exponential(more)).isGreaterThan(Draw.exponential(u));
      assertThat(Draw.gumbel(more)).isGreaterThan(Draw.gumbel(u));
      assertThat(Draw.beta1and3(more)).isGreaterThan(Draw.beta1and3(u));
      assertThat(Draw.poisson(more, 7)).isGreaterThanOrEqualTo(Draw.poisson(u, 7));
    }
  }

  @Test
  void draws_atTheEndsOfU_areFinite() {
    for (double u : new double[] {0x1p-33, 1 - 0x1p-33}) {
      assertThat(Draw.normal(u)).isFinite();
      assertThat(Draw.exponential(u)).isFinite().isNotNegative();
      assertThat(Draw.gumbel(u)).isFinite();
      assertThat(Draw.beta1and3(u)).isBetween(0.0, 1.0);
      assertThat(Draw.lognormalOfMeanOne(u, 1)).isFinite().isPositive();
      assertThat(Draw.poisson(u, 3)).isBetween(0, 25);
    }
  }
}
