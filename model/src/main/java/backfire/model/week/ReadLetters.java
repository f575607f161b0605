package backfire.model.week;

import backfire.model.world.World;

/** M4: kin hold what they were written of. */
final class ReadLetters implements InPlace {
  private final World world;
  private final int phase;

  /**
   * Letters of one part of the week.
   *
   * @param phase that of the tick: 0 before M5, 1 from M5 on
   */
  ReadLetters(World world, int phase) {
    this.world = world;
    this.phase = phase;
  }

  @Override
  public void in(int place, int week) {
    world.word[place].deliver(world.grudges[place], 2 * week + phase);
  }
}
