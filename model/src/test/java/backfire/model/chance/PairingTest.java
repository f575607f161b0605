package backfire.model.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairingTest {
  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 63, 64, 65, 100, 101, 1023, 1025, 70_001})
  void positions_areAPermutation_andAtIsItsInverse(int n) {
    for (long key = 1; key <= 5; key++) {
      Pairing pairing = new Pairing(Keys.mix(key), n);
      assertThat(IntStream.range(0, n).map(pairing::position).sorted().toArray())
          .isEqualTo(IntStream.range(0, n).toArray());
      for (int i = 0; i < n; i++) {
        assertThat(pairing.at(pairing.position(i))).isEqualTo(i);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 8, 9, 100, 101, 1025})
  void partners_areEachOthers_andSeeTheSameTie(int n) {
    Pairing pairing = new Pairing(Keys.of("kin"), n);
    int alone = 0;
    for (int i = 0; i < n; i++) {
      int position = pairing.position(i);
      int partner = pairing.partnerPosition(position);
      if (partner < 0) {
        alone++;
        continue;
      }
      assertThat(partner).isNotEqualTo(position).isBetween(0, n - 1);
      assertThat(pairing.partnerPosition(partner)).isEqualTo(position);
      assertThat(pairing.uniform(partner)).isEqualTo(pairing.uniform(position));
    }
    assertThat(alone).isEqualTo(n % 2);
  }

  @Test
  void ties_overPairs_haveMeanHalf_andNeighboursAreUncorrelated() {
    int pairs = 100_000;
    Pairing pairing = new Pairing(Keys.of("ties"), 2 * pairs);
    double sum = 0;
    double products = 0;
    for (int pair = 0; pair < pairs; pair++) {
      double x = pairing.uniform(2 * pair) - 0.5;
      double next = pairing.uniform(2 * pair + 2) - 0.5;
      sum += x;
      products += x * next;
    }
    // sd of a sum √(n/12); of products √n/12; |z| < 4.
    assertThat(Math.abs(sum)).isLessThan(4 * Math.sqrt(pairs / 12.0));
    assertThat(Math.abs(products)).isLessThan(4 * Math.sqrt(pairs) / 12);
  }

  @ParameterizedTest
  @ValueSource(ints = {120, 250, 500, 1000, 2500})
  void partners_overKeys_areNearAndFarEquallyOften(int n) {
    // The partner of thing 0 falls into ten tenths of the others: chi-square of 9 degrees of
    // freedom, below 35.2 but once in 18,000 (4 sigma); and is one of its next 15 as often as any
    // 15, and the very next as often as any: |z| < 4.
    int keys = 40_000;
    int[] tenths = new int[10];
    int next = 0;
    int near = 0;
    for (int key = 0; key < keys; key++) {
      Pairing pairing = new Pairing(Keys.child(3, key), n);
      int partner = pairing.partnerPosition(pairing.position(0));
      int other = partner < 0 ? 0 : pairing.at(partner);
      tenths[(int) (10L * (other - 1) / (n - 1))]++;
      next += other == 1 ? 1 : 0;
      near += other <= 15 ? 1 : 0;
    }
    double chiSquare = 0;
    for (int tenth = 0; tenth < 10; tenth++) {
      int first = (tenth * (n - 1) + 9) / 10;
      int last = ((tenth + 1) * (n - 1) + 9) / 10;
      double expected = (double) keys * (last - first) / (n - 1);
      chiSquare += (tenths[tenth] - expected) * (tenths[tenth] - expected) / expected;
    }
    assertThat(chiSquare).isLessThan(35.2);
    double expectedNear = 15.0 * keys / (n - 1);
    assertThat(Math.abs(near - expectedNear)).isLessThan(4 * Math.sqrt(expectedNear));
    double expectedNext = expectedNear / 15;
    assertThat(Math.abs(next - expectedNext)).isLessThan(4 * Math.sqrt(expectedNext));
  }

  @Test
  void matchings_ofDifferentKeys_shareAboutOnePairInN() {
    int n = 10_000;
    Pairing one = new Pairing(Keys.child(4, 0), n);
    Pairing other = new Pairing(Keys.child(4, 1), n);
    int shared = 0;
    for (int i = 0; i < n; i++) {
      int a = one.at(one.partnerPosition(one.position(i)));
      int b = other.at(other.partnerPosition(other.position(i)));
      shared += a == b ? 1 : 0;
    }
    // Pairs shared are Poisson of mean ½, each counted twice: more than 5 pairs once in 70,000.
    assertThat(shared).isLessThanOrEqualTo(10);
  }
}
