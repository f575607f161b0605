package backfire.lab.evidence;

/**
 * What one world answers to one question.
 *
 * @param m from 0 (no) to 1 (yes), or NaN where the world has nothing to ask after
 * @param remark what has to be said of it, such as that nothing happened to compare; empty if
 *     nothing
 */
public record Answer(double m, String remark) {
  public Answer {
    if (m < 0 || m > 1) {
      throw new IllegalArgumentException("an answer is from 0 to 1, not " + m);
    }
  }

  static Answer of(double m) {
    return new Answer(m, "");
  }

  /** The world cannot be asked. It counts neither for nor against. */
  static Answer none(String remark) {
    return new Answer(Double.NaN, remark);
  }
}
