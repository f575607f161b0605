package backfire.lab.ensemble;

/** What was asked of a study cannot be done; the message says what is allowed. */
public final class StudyProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With what is wrong and what is allowed. */
  public StudyProblem(String message) {
    super(message);
  }
}
