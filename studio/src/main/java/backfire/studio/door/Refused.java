package backfire.studio.door;

/** A request that is not let in, with the status and the sentence that it gets. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  Refused(int status, String sentence) {
    super(sentence);
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }
}
