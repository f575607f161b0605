package backfire.lab.twin;

/**
 * In how many pairs there is more, against a fair coin; pairs that do not differ are left out.
 *
 * <p>Exact up to a thousand pairs, from then on normal with continuity correction.
 */
final class SignTest {
  /** Of fewer pairs that differ even agreement of all is not beyond luck: 2·2⁻⁵ is above 1/20. */
  static final int LEAST = 6;

  private static final int EXACT = 1000;

  private SignTest() {}

  /** The probability that luck alone would be so uneven, to either side. */
  static double p(int more, int less) {
    int n = more + less;
    int fewer = Math.min(more, less);
    if (n == 0) {
      return 1;
    }
    double ofOneSide = n > EXACT ? normal(fewer, n) : binomial(fewer, n);
    return Math.min(1, 2 * ofOneSide);
  }

  /** P(X ≤ k) of a fair binomial. */
  private static double binomial(int k, int n) {
    double term = StrictMath.pow(0.5, n);
    double sum = term;
    for (int i = 1; i <= k; i++) {
      term *= (double) (n - i + 1) / i;
      sum += term;
    }
    return sum;
  }

  private static double normal(int k, int n) {
    double z = (k + 0.5 - n / 2.0) / (Math.sqrt(n) / 2);
    return (1 - Student.within(Math.max(0, -z), n)) / 2; // of so many degrees t is normal
  }
}
