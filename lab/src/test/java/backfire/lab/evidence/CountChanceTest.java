package backfire.lab.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CountChanceTest {
  private static final long ANY = Integer.MAX_VALUE;

  @Test
  void oneOrMore_isOneLessThePoissonProbabilityOfNone_howeverSmallTheMean() {
    for (double mean : new double[] {1e-30, 1e-9, 0.01, 1, 20, 900}) {
      assertThat(CountChance.within(mean, 0, 1, ANY))
          .isCloseTo(-StrictMath.expm1(-mean), within(1e-12 * -StrictMath.expm1(-mean)));
    }
  }

  @Test
  void anyNumber_isCertain_andNoneOfNothingIs() {
    for (double spread : new double[] {0, 0.1, 1, 3}) {
      for (double mean : new double[] {0, 0.3, 7, 1_500}) {
        assertThat(CountChance.within(mean, spread, 0, ANY)).isCloseTo(1, within(1e-9));
        assertThat(CountChance.within(mean, spread, -3, ANY)).isCloseTo(1, within(1e-9));
      }
      assertThat(CountChance.within(0, spread, 0, 0)).isOne();
      assertThat(CountChance.within(0, spread, 1, ANY)).isZero();
    }
  }

  @Test
  void twoOfAMeanOfThree_areThePoissonProbability() {
    double two = 4.5 * StrictMath.exp(-3);
    assertThat(CountChance.within(3, 0, 2, 2)).isCloseTo(two, within(1e-15));
    assertThat(CountChance.within(3, 0, 2, 1)).isZero();
    assertThat(CountChance.within(3, 0, 0, -1)).isZero();
  }

  /** With a relative deviation of 1 the mean is exponential, and the count geometric. */
  @Test
  void aSpreadOfOne_makesTheCountGeometric() {
    double mean = 3;
    double again = mean / (1 + mean);
    for (int n = 0; n < 9; n++) {
      assertThat(CountChance.within(mean, 1, n, ANY)).isCloseTo(power(again, n), within(1e-12));
    }
  }

  private static double power(double base, int n) {
    double product = 1;
    for (int i = 0; i < n; i++) {
      product *= base;
    }
    return product;
  }

  @Test
  void aSpreadThatVanishes_isPoisson() {
    assertThat(CountChance.within(4, 1e-4, 2, 5))
        .isCloseTo(CountChance.within(4, 0, 2, 5), within(1e-6));
  }

  @Test
  void atLeastSoMany_growsWithTheMean_andPartsOfARangeAddUp() {
    double before = 0;
    for (double mean = 0.1; mean < 12; mean += 0.3) {
      double chance = CountChance.within(mean, 0.4, 3, ANY);
      assertThat(chance).isGreaterThan(before);
      before = chance;
      assertThat(CountChance.within(mean, 0.4, 0, 2) + chance).isCloseTo(1, within(1e-9));
    }
  }
}
