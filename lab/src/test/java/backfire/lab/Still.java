package backfire.lab;

import backfire.lab.ensemble.Progress;

/** Says nothing. */
public class Still implements Progress {
  @Override
  public void began(int worlds, int weeks, int madeBefore) {}

  @Override
  public void weekDone() {}

  @Override
  public void worldDone() {}

  @Override
  public void nowDoing(String what) {}

  @Override
  public void notice(String sentence) {}
}
