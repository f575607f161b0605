package backfire.model.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Draws that differ in anything are independent.
 *
 * <p>Of n independent pairs of uniforms the correlation has sd 1/√n. Limits: |z| &lt; 4 where one
 * thing is tested (false once in 16,000), |z| &lt; 5 where some thousands are (false once in
 * 1,000).
 */
class ChanceTest {
  private static final int N = 100_000;
  private static final Chance CHANCE = Chance.of(20_150_607);

  @Test
  void uniform_ofEverySite_isItsLaneOfTheBlockThatFillGives() {
    Block block = new Block();
    for (Site site : Site.values()) {
      for (int draw = 0; draw < 50; draw++) {
        long who = Keys.child(1, draw);
        long with = Keys.child(2, draw);
        CHANCE.fill(block, site, who, with, 700 + draw, draw);
        double uniform = CHANCE.uniform(site, who, with, 700 + draw, draw);
        assertThat(block.uniform(site)).isEqualTo(uniform);
        assertThat(block.uniform(site.lane())).isEqualTo(uniform);
      }
    }
  }

  @Test
  void uniform_askedAgain_isTheSame_andOfAnotherSeedAnother() {
    double once = CHANCE.uniform(Site.RING, 1, 2, 3, 4);
    assertThat(Chance.of(20_150_607).uniform(Site.RING, 1, 2, 3, 4)).isEqualTo(once);
    assertThat(Chance.of(20_150_608).uniform(Site.RING, 1, 2, 3, 4)).isNotEqualTo(once);
    assertThat(Chance.of(20_150_607L + (1L << 32)).uniform(Site.RING, 1, 2, 3, 4))
        .isNotEqualTo(once);
  }

  @Test
  void uniform_liesStrictlyBetweenZeroAndOne() {
    Block block = new Block();
    assertThat(block.uniform(0)).isEqualTo(0x1p-33);
    block.w1 = -1;
    assertThat(block.uniform(3)).isEqualTo(1 - 0x1p-33);
  }

  @Test
  void uniform_overPeople_hasMeanHalfAndVarianceATwelfth() {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < N; i++) {
      double x = CHANCE.uniform(Site.BOLDNESS, i, 0, 0, 0) - 0.5;
      sum += x;
      squares += x * x;
    }
    // sd of the mean √(1/12n); of the mean square √(1/180n); |z| < 4.
    assertThat(Math.abs(sum / N)).isLessThan(4 * Math.sqrt(1.0 / 12 / N));
    assertThat(Math.abs(squares / N - 1.0 / 12)).isLessThan(4 * Math.sqrt(1.0 / 180 / N));
  }

  static Stream<Arguments> neighbours() {
    long parent = Keys.of("hill");
    return Stream.of(
        neighbours("who, who + 1", i -> draw(2L * i, 0, 9, 0), i -> draw(2L * i + 1, 0, 9, 0)),
        neighbours(
            "children of one place",
            i -> draw(Keys.child(parent, 2L * i), 0, 9, 0),
            i -> draw(Keys.child(parent, 2L * i + 1), 0, 9, 0)),
        neighbours(
            "with, with + 1", i -> draw(7, 2L * i + 1, 9, 0), i -> draw(7, 2L * i + 2, 9, 0)),
        neighbours("with none, with one", i -> draw(i, 0, 9, 0), i -> draw(i, 1, 9, 0)),
        neighbours("weeks, of many", i -> draw(i, 3, 9, 0), i -> draw(i, 3, 10, 0)),
        neighbours(
            "weeks, of one pair",
            i -> draw(i / 30_000, 3, 2 * (i % 30_000), 0),
            i -> draw(i / 30_000, 3, 2 * (i % 30_000) + 1, 0)),
        neighbours("draws", i -> draw(5, 3, 9, 2 * i), i -> draw(5, 3, 9, 2 * i + 1)),
        neighbours("who with whom, whom with who", i -> draw(i, -7, 9, 0), i -> draw(-7, i, 9, 0)),
        neighbours("week and draw exchanged", i -> draw(i, 3, 9, 10), i -> draw(i, 3, 10, 9)),
        neighbours(
            "seed, seed + 1",
            i -> draw(i, 3, 9, 0),
            i -> Chance.of(20_150_608).uniform(Site.ATTACK, i, 3, 9, 0)));
  }

  private static Arguments neighbours(
      String name, IntToDoubleFunction one, IntToDoubleFunction other) {
    return Arguments.of(name, one, other);
  }

  private static double draw(long who, long with, int week, int draw) {
    return CHANCE.uniform(Site.ATTACK, who, with, week, draw);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("neighbours")
  void draws_ofNeighbours_areUncorrelated(
      String name, IntToDoubleFunction one, IntToDoubleFunction other) {
    double[] x = new double[N];
    double[] y = new double[N];
    for (int i = 0; i < N; i++) {
      x[i] = one.applyAsDouble(i);
      y[i] = other.applyAsDouble(i);
    }
    assertThat(Math.abs(correlation(x, y)) * Math.sqrt(N)).as(name).isLessThan(4);
  }

  @Test
  void draws_ofAnyTwoSites_areUncorrelated() {
    int n = 10_000;
    Site[] sites = Site.values();
    double[][] draws = new double[sites.length][n];
    for (int s = 0; s < sites.length; s++) {
      for (int i = 0; i < n; i++) {
        draws[s][i] = CHANCE.uniform(sites[s], Keys.child(1, i), 0, 9, 0);
      }
    }
    double largest = 0;
    for (int s = 0; s < sites.length; s++) {
      for (int t = s + 1; t < sites.length; t++) {
        largest = Math.max(largest, Math.abs(correlation(draws[s], draws[t])));
      }
    }
    // Some 1,900 pairs: |z| < 5.
    assertThat(largest * Math.sqrt(n)).isLessThan(5);
  }

  /** The limit of a correlation is that of uniforms whose mean and variance are known. */
  private static double correlation(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (x[i] - 0.5) * (y[i] - 0.5);
    }
    return 12 * sum / x.length;
  }

  @Test
  void words_whicheverBitOfTheCounterIsSet_areEvenlySpread() {
    // Chi-square of each lane's top 4 bits, for counters with a bit set: 15 degrees of freedom, by
    // Wilson and Hilferty's cube root nearly normal. 176 bits in 4 lanes: z < 5.
    for (int bit = 0; bit < 64; bit++) {
      long mask = 1L << bit;
      spread("who bit " + bit, i -> new Counter(i | mask, 0, 9, 0));
      spread("with bit " + bit, i -> new Counter(5, i | mask, 9, 0));
      if (bit < 16) {
        spread("week bit " + bit, i -> new Counter(i, 0, (int) mask, 0));
      }
      if (bit < 32) {
        spread("draw bit " + bit, i -> new Counter(i, 0, 9, (int) mask));
      }
    }
  }

  private record Counter(long who, long with, int week, int draw) {}

  private static void spread(String name, java.util.function.IntFunction<Counter> counters) {
    int n = 4096;
    int[][] cells = new int[4][16];
    Block block = new Block();
    for (int i = 0; i < n; i++) {
      // Every second number, so that setting the lowest bit makes no two counters alike.
      Counter c = counters.apply(2 * i);
      CHANCE.fill(block, Site.ATTACK, c.who() + ((long) i << 20), c.with(), c.week(), c.draw());
      for (int lane = 0; lane < 4; lane++) {
        cells[lane][(int) (block.uniform(lane) * 16)]++;
      }
    }
    for (int lane = 0; lane < 4; lane++) {
      double chiSquare = 0;
      for (int count : cells[lane]) {
        chiSquare += (count - n / 16.0) * (count - n / 16.0) / (n / 16.0);
      }
      double spreadOfRoot = 2.0 / (9 * 15);
      double z = (Math.cbrt(chiSquare / 15) - (1 - spreadOfRoot)) / Math.sqrt(spreadOfRoot);
      assertThat(z).as("%s, lane %d", name, lane).isLessThan(5);
    }
  }

  @Test
  void words_whenOneBitOfTheCounterFlips_flipHalfTheirBits() {
    // 200 counters of 128 bits a flipped bit: sd √(25,600/4) = 80; 176 bits: |z| < 5.
    for (int bit = 0; bit < 64; bit++) {
      long mask = 1L << bit;
      avalanche("who", bit, mask, 0, 0, 0);
      avalanche("with", bit, 0, mask, 0, 0);
      if (bit < 16) {
        avalanche("week", bit, 0, 0, (int) mask, 0);
      }
      if (bit < 32) {
        avalanche("draw", bit, 0, 0, 0, (int) mask);
      }
    }
  }

  private static void avalanche(String name, int bit, long who, long with, int week, int draw) {
    Block one = new Block();
    Block other = new Block();
    int flipped = 0;
    for (int i = 0; i < 200; i++) {
      long a = Keys.child(1, i);
      long b = Keys.child(2, i);
      CHANCE.fill(one, Site.RING, a, b, i, i);
      CHANCE.fill(other, Site.RING, a ^ who, b ^ with, i ^ week, i ^ draw);
      flipped += Long.bitCount(one.w0 ^ other.w0) + Long.bitCount(one.w1 ^ other.w1);
    }
    assertThat(Math.abs(flipped - 12_800) / 80.0).as("%s bit %d", name, bit).isLessThan(5);
  }
}
