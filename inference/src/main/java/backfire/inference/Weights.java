package backfire.inference;

import backfire.model.number.Elementary;
import java.util.Arrays;

/** Weights of draws, by their logarithms; everything is summed in the order of the draws. */
final class Weights {
  private final double[] logs;
  private final double[] shares;
  private final double largest;

  private Weights(double[] logs) {
    this.logs = logs;
    this.largest = largest(logs);
    this.shares = new double[logs.length];
    if (arePossible()) {
      double sum = 0;
      for (int i = 0; i < logs.length; i++) {
        shares[i] = Elementary.exp(logs[i] - largest);
        sum += shares[i];
      }
      for (int i = 0; i < logs.length; i++) {
        shares[i] /= sum;
      }
    }
  }

  static Weights equal(int n) {
    return new Weights(new double[n]);
  }

  static Weights ofLogs(double[] logs) {
    return new Weights(logs.clone());
  }

  Weights times(double[] moreLogs) {
    double[] sums = new double[logs.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] =
          logs[i] == Double.NEGATIVE_INFINITY ? Double.NEGATIVE_INFINITY : logs[i] + moreLogs[i];
    }
    return new Weights(sums);
  }

  static double largest(double[] logs) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      largest = Math.max(largest, log);
    }
    return largest;
  }

  int size() {
    return logs.length;
  }

  /** Whether any weight is above zero. */
  boolean arePossible() {
    return largest > Double.NEGATIVE_INFINITY;
  }

  double log(int draw) {
    return logs[draw];
  }

  /** The normalised weight; all are 0 if none is possible. */
  double share(int draw) {
    return shares[draw];
  }

  /** The weighted mean, found around one of the values, so that it is exact if all are equal. */
  double mean(double[] values) {
    int first = 0;
    while (shares[first] == 0) {
      first++;
    }
    double sum = 0;
    for (int i = first; i < values.length; i++) {
      if (shares[i] > 0) {
        Checks.finite("a value of which a mean is taken", values[i]);
        sum += shares[i] * (values[i] - values[first]);
      }
    }
    return values[first] + sum;
  }

  /** (Σw)²/Σw²; 0 if none is possible. */
  double ess() {
    double squares = 0;
    for (double share : shares) {
      squares += share * share;
    }
    return squares == 0 ? 0 : 1 / squares;
  }

  /** The logarithms, the largest taken as 0, falling. */
  double[] falling() {
    double[] sorted = logs.clone();
    Arrays.sort(sorted);
    double[] falling = new double[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      falling[i] = sorted[sorted.length - 1 - i] - largest;
    }
    return falling;
  }
}
