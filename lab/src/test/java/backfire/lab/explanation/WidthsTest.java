package backfire.lab.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backfire.model.parameter.Prior;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A narrower prior has the same middle and a standard deviation as much smaller. */
class WidthsTest {
  @Test
  void narrowedPrior_hasTheSameMean_andAsMuchLessSpread() {
    for (Prior prior :
        List.of(new Prior.Normal(2, 0.5), new Prior.Uniform(1, 4), new Prior.Beta(2, 8))) {
      backfire.inference.Prior wide = Unknowns.asked(prior);
      backfire.inference.Prior narrow = Widths.narrow(prior, 0.5);
      assertThat(narrow.mean()).as(prior.text()).isCloseTo(wide.mean(), within(1e-12));
      assertThat(Math.sqrt(narrow.variance()))
          .as(prior.text())
          .isCloseTo(0.5 * Math.sqrt(wide.variance()), within(1e-12));
    }
  }

  @Test
  void narrowedLognormal_hasTheSameMedian_andHalfTheSigma() {
    Prior prior = new Prior.Lognormal(3, 0.8);
    assertThat(Widths.narrow(prior, 0.5)).isEqualTo(backfire.inference.Prior.lognormal(3, 0.4));
  }

  @Test
  void whatIsNotDoubted_staysSo() {
    assertThat(Widths.narrow(new Prior.Fixed(2), 0.5)).isEqualTo(backfire.inference.Prior.fixed(2));
  }
}
