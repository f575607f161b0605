package backfire.lab.ensemble;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * In how many pairs there is more, against a fair coin; pairs that do not differ are left out. It
 * asks nothing of the shape of the differences.
 */
public final class SignTest {
  /** Of fewer pairs that differ even agreement of all is not beyond luck: 2·2⁻⁵ is above 1/20. */
  public static final int LEAST = 6;

  /** How often in the long run something is told where there is nothing. */
  public static final double LEVEL = 0.05;

  private SignTest() {}

  /** The probability that luck alone would be so uneven, to either side. */
  public static double p(int more, int less) {
    double ofOneSide =
        new BinomialDistribution(more + less, 0.5).cumulativeProbability(Math.min(more, less));
    return Math.min(1, 2 * ofOneSide);
  }

  /**
   * How many must agree for it to be told, by how many differ; one more than all where not even
   * that is enough.
   *
   * @param most pairs
   */
  public static int[] enough(int most) {
    return IntStream.rangeClosed(0, most).map(SignTest::enoughOf).toArray();
  }

  private static int enoughOf(int differing) {
    int count = differing + 1;
    while (2 * (count - 1) > differing && p(count - 1, differing - count + 1) <= LEVEL) {
      count--;
    }
    return count;
  }

  /**
   * The level at or under which each of several, such as findings or places, is told, so that in
   * the long run of nineteen in twenty such lots nothing is told where there is nothing: Holm
   * (1979).
   *
   * @param several their probabilities
   */
  public static double levelOfEach(List<Double> several) {
    double[] sorted = several.stream().mapToDouble(p -> p).sorted().toArray();
    for (int i = 0; i < sorted.length; i++) {
      if (sorted[i] > LEVEL / (sorted.length - i)) {
        return Math.min(LEVEL, Math.nextDown(sorted[i]));
      }
    }
    return LEVEL;
  }

  /**
   * Whether something is so of more than three in four: 95% sure, by the exact binomial (Clopper
   * and Pearson 1934). It takes 11 of 11, 19 of 20, 35 of 40.
   *
   * @param count of how many it is so
   * @param n of how many it could be
   */
  public static boolean isOfMost(int count, int n) {
    double byLuck = 1 - new BinomialDistribution(n, 0.75).cumulativeProbability(count - 1);
    return byLuck <= LEVEL;
  }
}
