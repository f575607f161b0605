package backfire.lab.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void quantiles_areOfTypeSeven() {
    // R: quantile(c(15, 20, 35, 40, 50), c(.05, .25, .5, .75, .95))
    Spread spread = Spread.of(List.of(50.0, 15.0, 40.0, 20.0, 35.0));
    assertThat(spread.q05()).isCloseTo(16, within(1e-12));
    assertThat(spread.q25()).isEqualTo(20);
    assertThat(spread.median()).isEqualTo(35);
    assertThat(spread.q75()).isEqualTo(40);
    assertThat(spread.q95()).isCloseTo(48, within(1e-12));
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
  }
}
