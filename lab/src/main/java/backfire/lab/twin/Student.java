package backfire.lab.twin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hipparchus.distribution.continuous.TDistribution;

/** Student's t distribution of whole degrees of freedom. */
final class Student {
  /** A quantile is searched for, and asked for thousands of times with the same degrees. */
  private static final Map<Integer, Double> T95 = new ConcurrentHashMap<>();

  private Student() {}

  /** The t within which, on either side of 0, ninety-five of a hundred lie. */
  static double t95(int degrees) {
    return T95.computeIfAbsent(
        degrees, n -> new TDistribution(n).inverseCumulativeProbability(0.975));
  }

  /** The probability that a variable lies from −t to t, t being at least 0. */
  static double within(double t, int degrees) {
    return 1 - 2 * new TDistribution(degrees).cumulativeProbability(-t);
  }
}
