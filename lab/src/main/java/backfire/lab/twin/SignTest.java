package backfire.lab.twin;

import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * In how many pairs there is more, against a fair coin; pairs that do not differ are left out. It
 * asks nothing of the shape of the differences.
 */
final class SignTest {
  /** Of fewer pairs that differ even agreement of all is not beyond luck: 2·2⁻⁵ is above 1/20. */
  static final int LEAST = 6;

  private SignTest() {}

  /** The probability that luck alone would be so uneven, to either side. */
  static double p(int more, int less) {
    double ofOneSide =
        new BinomialDistribution(more + less, 0.5).cumulativeProbability(Math.min(more, less));
    return Math.min(1, 2 * ofOneSide);
  }
}
