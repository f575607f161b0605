package backfire.cli;

/** Exit codes, as the interface promises them. */
final class Exit {
  /** Done. */
  static final int DONE = 0;

  /** It failed: one line says what to do. */
  static final int FAILED = 1;

  /** What was typed is wrong. */
  static final int TYPED = 2;

  /** What a file says is wrong. */
  static final int FILE = 3;

  /** Interrupted; it can be gone on with. */
  static final int INTERRUPTED = 130;

  private Exit() {}
}
