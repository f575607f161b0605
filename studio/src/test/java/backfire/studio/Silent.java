package backfire.studio;

import backfire.lab.ensemble.Progress;

/** Says nothing, and tells of each world. */
public final class Silent implements Progress {
  private final Runnable worldMade;

  public Silent(Runnable worldMade) {
    this.worldMade = worldMade;
  }

  @Override
  public void began(int worlds, int weeks, int madeBefore) {}

  @Override
  public void weekDone() {}

  @Override
  public void worldDone() {
    worldMade.run();
  }

  @Override
  public void nowDoing(String what) {}

  @Override
  public void notice(String sentence) {}
}
