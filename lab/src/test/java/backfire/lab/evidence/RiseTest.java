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
    double now = 1.25 * StrictMath.exp(Rise.WIDTH);
    assertThat(Rise.rose(1, now, 1.25).m()).isCloseTo(0.8413447460685429, within(1e-12));
  }

  @Test
  void noRise_againstAFactorOfAQuarterMore_isUnlikely() {
    assertThat(Rise.rose(3, 3, 1.25).m()).isCloseTo(Phi.of(-1.4876236), within(1e-7));
  }

  @Test
  void something_whereThereWasNothing_isARiseAndSaysSo() {
    assertThat(Rise.rose(0, 2, 1.25)).isEqualTo(new Answer(1, "none then"));
    assertThat(Rise.rose(2, 0, 1.25)).isEqualTo(new Answer(0, "none now"));
    assertThat(Rise.fell(2, 0, 1.25)).isEqualTo(new Answer(1, "none now"));
    assertThat(Rise.fell(0, 2, 1.25)).isEqualTo(new Answer(0, "none then"));
  }

  @Test
  void nothing_atAll_isNoRiseAndSaysSo() {
    Answer answer = Rise.rose(0, 0, 1.25);
    assertThat(answer.m()).isCloseTo(Phi.of(-1.4876236), within(1e-7));
    assertThat(answer.remark()).isEqualTo("none then and none now");
  }

  @Test
  void shareOfNothing_holdsNoClaimAndSaysSo() {
    assertThat(Rise.rose(Double.NaN, 1, 1))
        .isEqualTo(new Answer(0, "nothing then to take a share of"));
    assertThat(Rise.fell(1, Double.NaN, 1))
        .isEqualTo(new Answer(0, "nothing now to take a share of"));
  }
}
