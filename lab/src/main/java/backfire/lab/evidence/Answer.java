package backfire.lab.evidence;

/**
 * What one world answers to one question.
 *
 * @param m from 0 (no) to 1 (yes)
 * @param remark what has to be said of it, such as that nothing happened to compare; empty if
 *     nothing
 */
public record Answer(double m, String remark) {
  public Answer {
    if (!(m >= 0 && m <= 1)) {
      throw new IllegalArgumentException("an answer is from 0 to 1, not " + m);
    }
  }

  static Answer of(double m) {
    return new Answer(m, "");
  }

  static Answer no(String remark) {
    return new Answer(0, remark);
  }

  /** Both: the product, with the remarks of either. */
  Answer and(Answer other) {
    String both =
        remark.isEmpty() || other.remark.isEmpty()
            ? remark + other.remark
            : remark + "; " + other.remark;
    return new Answer(m * other.m, both);
  }
}
