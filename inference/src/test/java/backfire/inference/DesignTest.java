package backfire.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DesignTest {

  @Test
  void plainSobol_beginsAsPublished() {
    double[][] first = {
      {0, 0, 0}, {.5, .5, .5}, {.75, .25, .25}, {.25, .75, .75}, {.375, .375, .625}
    };
    Design design = Design.plainSobol(3);
    for (int i = 0; i < first.length; i++) {
      for (int j = 0; j < 3; j++) {
        assertThat(design.uniform(i, j)).isCloseTo(first[i][j], within(1e-15));
      }
    }
  }

  @Test
  void scrambledSobol_hasOnePointInEachStrip() {
    int n = 1024;
    Design design = Design.sobol(40, 11);
    for (int j = 0; j < 40; j++) {
      boolean[] isHit = new boolean[n];
      for (int i = 0; i < n; i++) {
        isHit[(int) (design.uniform(i, j) * n)] = true;
      }
      for (boolean hit : isHit) {
        assertThat(hit).isTrue();
      }
    }
  }

  /** The first two dimensions are a (0, 10, 2)-net: each box of area 2⁻¹⁰ holds one point. */
  @Test
  void scrambledSobol_hasOnePointInEachBoxOfTwoDimensions() {
    int n = 1024;
    Design design = Design.sobol(2, 5);
    for (int a = 0; a <= 10; a++) {
      int across = 1 << a;
      int up = n / across;
      int[] hits = new int[n];
      for (int i = 0; i < n; i++) {
        int column = (int) (design.uniform(i, 0) * across);
        int row = (int) (design.uniform(i, 1) * up);
        hits[column * up + row]++;
      }
      assertThat(Arrays.stream(hits).allMatch(hit -> hit == 1)).as("2^%s across", a).isTrue();
    }
  }

  @Test
  void scrambledSobol_neverMeetsTheEnds_andPointsDifferBySeed() {
    Design design = Design.sobol(200, 1);
    Design other = Design.sobol(200, 2);
    for (int i = 0; i < 2000; i++) {
      for (int j = 0; j < 200; j += 13) {
        double u = design.uniform(i, j);
        assertThat(u > 0 && u < 1).isTrue();
        assertThat(u).isNotEqualTo(other.uniform(i, j));
      }
    }
  }

  /** Each point is uniform over seeds: mean ½ and variance 1/12, even the first. */
  @Test
  void scrambledSobol_isUniformOverSeeds() {
    int seeds = 4000;
    for (int index : new int[] {0, 1, 777}) {
      double sum = 0;
      double squares = 0;
      for (int seed = 0; seed < seeds; seed++) {
        double u = Design.sobol(1, seed).uniform(index, 0);
        sum += u;
        squares += Within.sq(u - 0.5);
      }
      assertThat(sum / seeds).isCloseTo(0.5, within(Within.Z / Math.sqrt(12.0 * seeds)));
      assertThat(squares / seeds).isCloseTo(1.0 / 12, within(Within.Z / Math.sqrt(180.0 * seeds)));
    }
  }

  /**
   * For a smooth function of two unknowns the mean is far better than that of independent draws.
   */
  @Test
  void scrambledSobol_isUnbiasedAndMoreEvenThanIndependent() {
    int n = 1024;
    double even = 0;
    double independent = 0;
    for (int seed = 0; seed < 50; seed++) {
      even += Within.sq(meanOfProduct(Design.sobol(2, seed), n) - 0.25);
      independent += Within.sq(meanOfProduct(Design.independent(2, seed), n) - 0.25);
    }
    assertThat(even).isLessThan(independent / 100);
  }

  private static double meanOfProduct(Design design, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += design.uniform(i, 0) * design.uniform(i, 1);
    }
    return sum / n;
  }

  @Test
  void luck_isUniformAndNormal() {
    int n = 100_000;
    double sum = 0;
    double square = 0;
    double product = 0;
    for (int i = 0; i < n; i++) {
      double z = Luck.of(i).normal(3);
      sum += z;
      square += z * z;
      product += z * Luck.of(i).normal(4);
    }
    double limit = Within.Z / Math.sqrt(n);
    assertThat(sum / n).isCloseTo(0, within(limit));
    assertThat(square / n).isCloseTo(1, within(limit * Math.sqrt(2)));
    assertThat(product / n).isCloseTo(0, within(limit));
  }
}
