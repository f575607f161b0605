package backfire.lab.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FitTest {
  /** One pair of 103 draws: tanh(1.95996/10). Of three draws or fewer nothing is beyond luck. */
  @Test
  void correlationByLuck_isFishers() {
    assertThat(Fit.correlationByLuck(1, 103)).isCloseTo(Math.tanh(0.195996), within(1e-6));
    assertThat(Fit.correlationByLuck(28, 456)).isBetween(0.13, 0.16);
    assertThat(Fit.correlationByLuck(0, 100)).isEqualTo(1);
    assertThat(Fit.correlationByLuck(5, 3)).isEqualTo(1);
  }
}
