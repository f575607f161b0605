package backfire.studio.ensemble;

import backfire.lab.run.Glance;
import backfire.studio.shelf.Missing;
import org.jspecify.annotations.Nullable;

/** An ensemble as far as it is made. */
public final class Ensemble {
  private final String id;
  private final String caseName;
  private @Nullable Glance soFar;

  Ensemble(String id, String caseName) {
    this.id = id;
    this.caseName = caseName;
  }

  /** Its name. */
  public String id() {
    return id;
  }

  /** The case's name. */
  public String caseName() {
    return caseName;
  }

  /**
   * There is this of it now. One that was stopped and is made anew still shows what it had, until
   * there is more: its worlds are the same.
   */
  synchronized void grow(Glance now) {
    if (soFar == null || soFar.worlds().size() < now.worlds().size()) {
      soFar = now;
    }
  }

  /**
   * Its finished worlds.
   *
   * @throws Missing if there is none yet
   */
  public synchronized Glance soFar() {
    if (soFar == null) {
      throw new Missing("None of its worlds is finished; ask when one is.");
    }
    return soFar;
  }
}
