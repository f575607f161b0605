package backfire.model.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backfire.model.chance.Chance;
import backfire.model.chance.Site;
import backfire.model.number.Elementary;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Elementary functions against StrictMath and against forty digits: 4 ulp or 10⁻¹⁵ relative. */
class ElementaryTest {
  private static final int POINTS = 200_000;
  private static final MathContext DIGITS = new MathContext(40);
  private static final Chance CHANCE = Chance.of(20_101);

  private static double draw(int i, double low, double high) {
    return low + (high - low) * CHANCE.uniform(Site.BOLDNESS, i, 0, 0, 0);
  }

  /** The error of a value in units of the larger of one ulp and a quarter of 10⁻¹⁵ relative. */
  private static double error(double value, double right) {
    if (value == right) {
      return 0;
    }
    double unit = Math.max(Math.ulp(right), 0.25e-15 * Math.abs(right));
    return Math.abs(value - right) / unit;
  }

  private static double worst(
      double low, double high, DoubleUnaryOperator mine, DoubleUnaryOperator theirs) {
    double worst = 0;
    for (int i = 0; i < POINTS; i++) {
      double x = draw(i, low, high);
      worst = Math.max(worst, error(mine.applyAsDouble(x), theirs.applyAsDouble(x)));
    }
    return worst;
  }

  @Test
  void exp_isThatOfStrictMath_within4Ulp() {
    assertThat(worst(-708, 709, Elementary::exp, StrictMath::exp)).isLessThan(4);
    assertThat(worst(-1, 1, Elementary::exp, StrictMath::exp)).isLessThan(4);
    assertThat(worst(-1e-8, 1e-8, Elementary::exp, StrictMath::exp)).isLessThan(4);
  }

  @Test
  void log_isThatOfStrictMath_within4Ulp() {
    assertThat(worst(0, 1, Elementary::log, StrictMath::log)).isLessThan(4);
    assertThat(worst(0.5, 2, Elementary::log, StrictMath::log)).isLessThan(4);
    assertThat(worst(1 - 1e-9, 1 + 1e-9, Elementary::log, StrictMath::log)).isLessThan(4);
    assertThat(worst(1, 1e300, Elementary::log, StrictMath::log)).isLessThan(4);
    DoubleUnaryOperator tiny = x -> Elementary.log(StrictMath.exp(x));
    assertThat(worst(-700, -600, tiny, x -> StrictMath.log(StrictMath.exp(x)))).isLessThan(4);
  }

  @Test
  void oneMinusExp_isThatOfStrictMath_within4Ulp() {
    DoubleUnaryOperator theirs = x -> -StrictMath.expm1(-x);
    assertThat(worst(0, 40, Elementary::oneMinusExp, theirs)).isLessThan(4);
    assertThat(worst(0, 0.31, Elementary::oneMinusExp, theirs)).isLessThan(4);
    assertThat(worst(-1, 0, Elementary::oneMinusExp, theirs)).isLessThan(4);
    assertThat(worst(0, 1e-12, Elementary::oneMinusExp, theirs)).isLessThan(4);
  }

  @Test
  void decay_isThatOfStrictMath_within4e15() {
    for (int i = 0; i < POINTS; i++) {
      double x = draw(i, 0, i % 2 == 0 ? 2 : 40);
      assertThat(Elementary.decay(x)).isCloseTo(StrictMath.exp(-x), within(4e-15));
    }
    assertThat(Elementary.decay(0)).isEqualTo(1);
    assertThat(Elementary.decay(1e6)).isEqualTo(Elementary.decay(40));
  }

  /**
   * The error of a logarithm is multiplied by the exponent: 4 ulp, and one more for each e-fold.
   */
  @Test
  void power_isThatOfStrictMath_withinThatOfItsLogarithm() {
    for (int i = 0; i < POINTS; i++) {
      double x = draw(i, 1e-3, 5);
      double exponent = draw(POINTS + i, -4, 4);
      double right = StrictMath.pow(x, exponent);
      double efolds = Math.abs(exponent * StrictMath.log(x));
      assertThat(error(Elementary.power(x, exponent), right)).isLessThan(4 + efolds);
    }
  }

  @Test
  void edges_areWhatTheTextSays() {
    assertThat(Elementary.exp(0)).isEqualTo(1);
    assertThat(Elementary.exp(-0.0)).isEqualTo(1);
    assertThat(Elementary.exp(Double.NaN)).isNaN();
    assertThat(Elementary.exp(Double.NEGATIVE_INFINITY)).isZero();
    assertThat(Elementary.exp(Math.nextDown(-708.0))).isZero();
    assertThat(Elementary.exp(-708)).isPositive();
    assertThat(Elementary.exp(709)).isFinite();
    assertThat(Elementary.exp(Math.nextUp(709.0))).isInfinite();
    assertThat(Elementary.exp(Double.MIN_VALUE)).isEqualTo(1);
    assertThat(Elementary.log(1)).isZero();
    assertThat(Elementary.log(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Elementary.log(-0.0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Elementary.log(-1)).isNaN();
    assertThat(Elementary.log(Double.NaN)).isNaN();
    assertThat(Elementary.log(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Elementary.log(Double.MIN_VALUE)).isEqualTo(StrictMath.log(Double.MIN_VALUE));
    assertThat(error(Elementary.log(Double.MIN_NORMAL), StrictMath.log(Double.MIN_NORMAL)))
        .isLessThan(4);
    assertThat(error(Elementary.log(Double.MAX_VALUE), StrictMath.log(Double.MAX_VALUE)))
        .isLessThan(4);
    assertThat(Elementary.power(0.7, 0)).isEqualTo(1);
    assertThat(Elementary.power(1, 1e300)).isEqualTo(1);
    assertThat(Elementary.oneMinusExp(0)).isZero();
    assertThat(Elementary.oneMinusExp(1e-300)).isEqualTo(1e-300);
    assertThat(Elementary.oneMinusExp(800)).isEqualTo(1);
    assertThat(Elementary.oneMinusExp(Double.POSITIVE_INFINITY)).isEqualTo(1);
  }

  @Test
  void expAndLog_areRight_toFortyDigits() {
    for (int i = 0; i < 400; i++) {
      double x = draw(i, -300, 300);
      assertThat(error(Elementary.exp(x), bigExp(x).doubleValue())).isLessThan(4);
      double y = draw(i, 0.01, 30);
      double log = Elementary.log(y);
      // One Newton step in forty digits from a value that is right to fifteen.
      BigDecimal ahead = new BigDecimal(y).divide(bigExp(log), DIGITS).subtract(BigDecimal.ONE);
      BigDecimal square = ahead.multiply(ahead).divide(BigDecimal.TWO, DIGITS);
      double right = new BigDecimal(log).add(ahead).subtract(square).doubleValue();
      assertThat(error(log, right)).isLessThan(4);
    }
  }

  /** By halving the argument ten times and more, a Taylor series, and squaring again. */
  private static BigDecimal bigExp(double x) {
    MathContext more = new MathContext(60);
    int halvings = 14;
    BigDecimal r = new BigDecimal(x).divide(BigDecimal.valueOf(1 << halvings), more);
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int n = 1; n < 40; n++) {
      term = term.multiply(r, more).divide(BigDecimal.valueOf(n), more);
      sum = sum.add(term, more);
    }
    for (int i = 0; i < halvings; i++) {
      sum = sum.multiply(sum, more);
    }
    return sum.round(DIGITS);
  }
}
