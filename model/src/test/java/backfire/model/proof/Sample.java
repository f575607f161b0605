package backfire.model.proof;

/** Numbers that were seen, with their mean, variance and the error of the mean. */
final class Sample {
  private int count;
  private double mean;
  private double squares;

  /** Takes in one more, by Welford's update. */
  void add(double x) {
    count++;
    double ahead = x - mean;
    mean += ahead / count;
    squares += ahead * (x - mean);
  }

  int count() {
    return count;
  }

  double mean() {
    return mean;
  }

  double variance() {
    return squares / (count - 1);
  }

  /** Standard error of the mean. */
  double error() {
    return Math.sqrt(variance() / count);
  }
}
