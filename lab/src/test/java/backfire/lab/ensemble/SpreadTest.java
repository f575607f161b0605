package backfire.lab.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void quantiles_areOfTypeSix() {
    // R: quantile(c(15, 20, 35, 40, 50), c(.05, .25, .5, .75, .95), type = 6)
    Spread spread = Spread.of(List.of(50.0, 15.0, 40.0, 20.0, 35.0));
    assertThat(spread.q05()).isEqualTo(15);
    assertThat(spread.q25()).isCloseTo(17.5, within(1e-12));
    assertThat(spread.median()).isEqualTo(35);
    assertThat(spread.q75()).isCloseTo(45, within(1e-12));
    assertThat(spread.q95()).isEqualTo(50);
    assertThat(spread.covers()).isEqualTo("lowest to highest");
  }

  /** Of worlds drawn from one distribution, a further one lies within 5% to 95% in nine of ten. */
  @Test
  void ninetyPercentOfTwentyWorlds_holdNineOfTenFurtherOnes() {
    Random random = new Random(20);
    int tries = 20_000;
    int within = 0;
    for (int i = 0; i < tries; i++) {
      List<Double> worlds = Stream.generate(random::nextGaussian).limit(20).toList();
      Spread spread = Spread.of(worlds);
      double further = random.nextGaussian();
      within += further >= spread.q05() && further <= spread.q95() ? 1 : 0;
    }
    double error = Math.sqrt(0.09 / tries);
    // 1/21 to 20/21 of order statistics hold 19/21 = 0.905; interpolated a little less.
    assertThat((double) within / tries).isBetween(0.9 - 4 * error, 19.0 / 21 + 4 * error);
  }

  @Test
  void worldsWithoutTheNumber_areLeftOut() {
    Spread spread = Spread.of(List.of(Double.NaN, 2.0, Double.NaN));
    assertThat(spread).isEqualTo(new Spread(2, 2, 2, 2, 2, 1));
    assertThat(Spread.of(List.of(Double.NaN)).median()).isNaN();
    assertThat(Spread.mean(List.of(1.0, Double.NaN, 2.0))).isEqualTo(1.5);
  }

  @Test
  void infiniteRatios_stayInfinite() {
    Spread spread = Spread.of(List.of(1.0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
    assertThat(spread.q95()).isInfinite();
    assertThat(Spread.of(List.of(1.0, 1.5, Double.POSITIVE_INFINITY)).median()).isEqualTo(1.5);
  }
}
