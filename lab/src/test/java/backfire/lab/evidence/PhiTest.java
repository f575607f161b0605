package backfire.lab.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhiTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.5",
    "1, 0.8413447460685429",
    "-1, 0.15865525393145707",
    "1.959963984540054, 0.975",
    "-3, 0.0013498980316300933",
    "6, 0.9999999990134123",
    "-7.5, 3.190891672910884e-14"
  })
  void phi_atKnownPoints_isThePublishedValue(double x, double expected) {
    assertThat(Phi.of(x)).isCloseTo(expected, within(2e-15 + 1e-12 * expected));
  }

  @Test
  void phi_ofNothing_isNothing() {
    assertThat(Phi.of(Double.NaN)).isNaN();
    assertThat(Phi.of(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(Phi.of(Double.POSITIVE_INFINITY)).isOne();
  }

  @Test
  void phi_andItsMirror_sumToOne() {
    for (double x = -9; x <= 9; x += 0.01) {
      assertThat(Phi.of(x) + Phi.of(-x)).isCloseTo(1, within(1e-15));
    }
  }
}
