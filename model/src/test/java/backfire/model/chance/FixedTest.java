package backfire.model.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FixedTest {
  @Test
  void aSum_inAnyOrder_isTheSame_andTrueToHalfAUnitATerm() {
    int n = 100_000;
    long forwards = 0;
    long backwards = 0;
    double plain = 0;
    for (int i = 0; i < n; i++) {
      forwards += Fixed.of(term(i));
      backwards += Fixed.of(term(n - 1 - i));
      plain += term(i);
    }
    assertThat(forwards).isEqualTo(backwards);
    assertThat(Math.abs(Fixed.toDouble(forwards) - plain)).isLessThan(n * 0x1p-33);
  }

  private static double term(int i) {
    return Math.sqrt(i) % 1.0;
  }
}
