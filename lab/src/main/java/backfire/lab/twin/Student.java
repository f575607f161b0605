package backfire.lab.twin;

/** Student's t distribution of whole degrees of freedom. */
final class Student {
  private static final double WIDEST = 64;
  private static final int HALVINGS = 60;

  private Student() {}

  /** The t within which, on either side of 0, ninety-five of a hundred lie. */
  static double t95(int degrees) {
    double low = 0;
    double high = WIDEST;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (within(middle, degrees) < 0.95) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /**
   * The probability that a variable lies from −t to t: Abramowitz and Stegun (1964), 26.7.3 and
   * 26.7.4, which are finite sums.
   */
  static double within(double t, int degrees) {
    double root = Math.sqrt(degrees + t * t);
    double sine = t / root;
    double cosine = Math.sqrt(degrees) / root;
    boolean odd = degrees % 2 == 1;
    double term = odd ? cosine : 1;
    double sum = degrees == 1 ? 0 : term;
    for (int k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
      term *= cosine * cosine * (k - 1) / k;
      sum += term;
    }
    double angle = StrictMath.atan(t / Math.sqrt(degrees));
    return odd ? (angle + sine * sum) * 2 / Math.PI : sine * sum;
  }
}
