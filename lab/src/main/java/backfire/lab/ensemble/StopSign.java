package backfire.lab.ensemble;

/** Tells running worlds to stop: each looks at it after every week. */
public final class StopSign {
  private volatile boolean up;

  /** Thrown in a world that was told to stop. */
  public static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stopped() {
      super("stopped");
    }
  }

  /** Tells all worlds to stop. */
  public void raise() {
    up = true;
  }

  /** Whether worlds are told to stop. */
  public boolean isRaised() {
    return up;
  }

  /** Goes on, unless worlds were told to stop. */
  public void heed() {
    if (up) {
      throw new Stopped();
    }
  }
}
