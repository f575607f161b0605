package backfire.lab.figure;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.chance.Keys;
import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;

class RoundedTest {
  private static double exactly(double value) {
    return new BigDecimal(value).round(new MathContext(4)).doubleValue();
  }

  @Test
  void numbers_areThoseOfExactArithmetic_toTheBit() {
    for (int draw = 0; draw < 200_000; draw++) {
      double u = (Keys.child(3, draw) >>> 11) * 0x1p-53;
      double value = (draw % 2 == 0 ? 1 : -1) * (1 + 9 * u) * StrictMath.pow(10, draw % 40 - 25);
      assertThat(Rounded.number(value)).isEqualTo(exactly(value));
    }
  }

  /** Numbers of five digits that end in five, where a double may lie on either side of the half. */
  @Test
  void halves_areThoseOfExactArithmetic() {
    for (int digits = 10_005; digits < 100_000; digits += 10) {
      for (double unit : new double[] {1e-12, 1e-4, 0.001, 0.01, 0.1, 1, 100}) {
        double half = digits * unit;
        for (double near : new double[] {Math.nextDown(half), half, Math.nextUp(half)}) {
          assertThat(Rounded.number(near)).isEqualTo(exactly(near));
        }
      }
    }
  }

  @Test
  void whatIsNoNumber_isNull_andNoneIsNone() {
    assertThat(Rounded.number(Double.NaN)).isNull();
    assertThat(Rounded.number(Double.NEGATIVE_INFINITY)).isNull();
    assertThat(Rounded.number(-0.0)).isEqualTo(0.0);
    assertThat(Rounded.number(9999.6)).isEqualTo(10_000);
    assertThat(Rounded.number(-0.00012344)).isEqualTo(-0.0001234);
  }
}
