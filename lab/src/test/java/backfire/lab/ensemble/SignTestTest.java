package backfire.lab.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignTestTest {
  /** 2·2⁻⁶; 2·(1 + 10)/1024; a coin that stands. */
  @Test
  void p_isTheBinomial() {
    assertThat(SignTest.p(6, 0)).isCloseTo(0.03125, within(1e-12));
    assertThat(SignTest.p(1, 9)).isCloseTo(22.0 / 1024, within(1e-12));
    assertThat(SignTest.p(5, 5)).isEqualTo(1);
    assertThat(SignTest.p(0, 0)).isEqualTo(1);
  }

  @Test
  void enough_isTheLeastThatIsTold_andNoneOfFewerThanSix() {
    int[] enough = SignTest.enough(70);
    for (int differing = 0; differing <= 70; differing++) {
      for (int more = (differing + 1) / 2; more <= differing; more++) {
        boolean isTold = SignTest.p(more, differing - more) <= SignTest.LEVEL;
        assertThat(more >= enough[differing]).isEqualTo(isTold);
      }
      assertThat(enough[differing] <= differing).isEqualTo(differing >= SignTest.LEAST);
    }
  }

  /** Holm by hand: 0.01 ≤ 0.05/4, 0.016 ≤ 0.05/3, 0.04 > 0.05/2. */
  @Test
  void levelOfEach_isHolms() {
    double level = SignTest.levelOfEach(List.of(0.04, 0.01, 0.2, 0.016));
    assertThat(level).isLessThan(0.04).isGreaterThanOrEqualTo(0.016);
    assertThat(SignTest.levelOfEach(List.of(0.01, 0.02))).isEqualTo(SignTest.LEVEL);
    assertThat(SignTest.levelOfEach(List.of())).isEqualTo(SignTest.LEVEL);
    assertThat(SignTest.levelOfEach(List.of(0.9, 0.9))).isLessThanOrEqualTo(SignTest.LEVEL);
  }

  /**
   * Five numbers that do not differ but by luck: something is told in fewer than one of twenty
   * lots.
   */
  @Test
  void five_thatAreLuck_areSeldomToldAtAll() {
    for (int pairs : List.of(6, 8, 12, 20, 64)) {
      double toldOfOne = 0;
      double[] binomial = binomial(pairs, 0.5);
      for (int more = 0; more <= pairs; more++) {
        boolean first = SignTest.p(more, pairs - more) <= SignTest.LEVEL / 5; // the least of five
        toldOfOne += first ? binomial[more] : 0;
      }
      assertThat(1 - Math.pow(1 - toldOfOne, 5)).isLessThanOrEqualTo(SignTest.LEVEL);
    }
  }

  /** 0.75¹¹ = 0.042 and 0.75¹⁰ = 0.056; the binomial's tail for the others. */
  @Test
  void most_isMoreThanThreeInFour_bothWaysOfTheTail() {
    assertThat(SignTest.isOfMost(11, 11)).isTrue();
    assertThat(SignTest.isOfMost(10, 10)).isFalse();
    for (int n : List.of(12, 19, 20, 40, 64)) {
      double[] binomial = binomial(n, 0.75);
      double tail = 0;
      for (int count = n; count > 0; count--) {
        tail += binomial[count];
        assertThat(SignTest.isOfMost(count, n)).isEqualTo(tail <= 0.05);
      }
    }
  }

  /** By multiplying, so by another way than the library's. */
  private static double[] binomial(int n, double p) {
    double[] density = new double[n + 1];
    density[0] = Math.pow(1 - p, n);
    for (int k = 1; k <= n; k++) {
      density[k] = density[k - 1] * (n - k + 1) / k * p / (1 - p);
    }
    return density;
  }
}
