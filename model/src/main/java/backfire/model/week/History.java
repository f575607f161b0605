package backfire.model.week;

import backfire.model.observe.Chronicle;
import backfire.model.setting.Setting;
import backfire.model.world.World;
import java.util.function.IntConsumer;

/** The whole life of one world, week after week. */
public final class History {
  private History() {}

  /**
   * Makes a world and lives through all its weeks.
   *
   * @param setting what it is told
   * @param seed its luck
   * @param weekDone told the number of weeks done, burn-in included, after each; it may throw to
   *     stop the world
   */
  public static Chronicle simulate(Setting setting, long seed, IntConsumer weekDone) {
    World world = World.found(setting, seed);
    Week week = new Week(world);
    for (int w = 0; w < setting.calendar().total(); w++) {
      week.live(w);
      weekDone.accept(w + 1);
    }
    return world.chronicle;
  }
}
