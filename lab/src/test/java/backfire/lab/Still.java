package backfire.lab;

import backfire.lab.ensemble.Progress;

/** Says nothing, and tells of each world. */
public class Still implements Progress {
  private final Runnable worldMade;

  public Still() {
    this(() -> {});
  }

  public Still(Runnable worldMade) {
    this.worldMade = worldMade;
  }

  @Override
  public void worldDone() {
    worldMade.run();
  }
}
