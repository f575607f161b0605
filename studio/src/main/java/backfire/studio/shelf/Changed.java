package backfire.studio.shelf;

/** A file is not what it was when somebody began to edit it: another tab or editor wrote it. */
public final class Changed extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient CaseFiles.Text now;

  Changed(CaseFiles.Text now) {
    super(
        now.path()
            + " was written by somebody else since you began to edit it. Take over what is there"
            + " now, or save yours again over it.");
    this.now = now;
  }

  /** What is there now; an empty text if nothing is. */
  public CaseFiles.Text now() {
    return now;
  }
}
