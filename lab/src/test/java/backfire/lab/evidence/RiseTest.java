package backfire.lab.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RiseTest {
  @Test
  void rise_byJustTheFactor_isAToss() {
    assertThat(Rise.rose(2, 2.5, 1.25).m()).isEqualTo(0.5);
    assertThat(Rise.fell(2.5, 2, 1.25).m()).isEqualTo(0.5);
  }

  @Test
  void rise_oneWidthAboveTheFactor_isPhiOfOne() {
    for (double factor : new double[] {1, 1.1, 1.25, 2}) {
      double now = factor * StrictMath.exp(Rise.width(factor));
      assertThat(Rise.rose(1, now, factor).m()).isCloseTo(0.8413447460685429, within(1e-12));
    }
  }

  @Test
  void noRise_isATossForAnyRise_andUnlikelyForARiseByAFactor() {
    assertThat(Rise.rose(3, 3, 1).m()).isEqualTo(0.5);
    assertThat(Rise.rose(3, 3, 1.1).m()).isCloseTo(Phi.of(-1.5), within(1e-12));
    assertThat(Rise.rose(3, 3, 1.25).m()).isCloseTo(Phi.of(-1.5), within(2e-3));
    assertThat(Rise.rose(3, 3, 2).m()).isLessThan(1e-5);
  }

  @Test
  void nothing_atOneEnd_cannotBeAskedAndSaysSo() {
    assertThat(Rise.rose(0, 2, 1.25)).isEqualTo(Answer.none("none then, so no ratio"));
    assertThat(Rise.rose(2, 0, 1.25)).isEqualTo(Answer.none("none now, so no ratio"));
    assertThat(Rise.fell(2, 0, 1.25)).isEqualTo(Answer.none("none now, so no ratio"));
    assertThat(Rise.rose(0, 0, 1.25)).isEqualTo(Answer.none("none then and none now, so no ratio"));
  }

  @Test
  void shareOfNothing_cannotBeAskedAndSaysSo() {
    assertThat(Rise.rose(Double.NaN, 1, 1))
        .isEqualTo(Answer.none("nothing then to take a share of"));
    assertThat(Rise.fell(1, Double.NaN, 1))
        .isEqualTo(Answer.none("nothing now to take a share of"));
  }
}
