package backfire.studio.shelf;

/** What was asked after is not there. */
public final class Missing extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With a sentence that says what there is. */
  public Missing(String sentence) {
    super(sentence);
  }
}
