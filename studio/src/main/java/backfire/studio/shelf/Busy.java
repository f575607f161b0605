package backfire.studio.shelf;

/** What is to be written to is being written to already. */
public final class Busy extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Of a run.
   *
   * @param holder who writes to it, such as process 4711
   */
  public Busy(String run, String holder) {
    super("%s is being written to by %s: wait until that has ended.".formatted(run, holder));
  }
}
