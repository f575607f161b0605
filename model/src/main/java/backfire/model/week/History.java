package backfire.model.week;

import backfire.model.observe.Chronicle;
import backfire.model.setting.Setting;
import backfire.model.world.Crew;
import backfire.model.world.Onlooker;
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
    return simulate(setting, seed, 1, weekDone);
  }

  /**
   * Makes a world and lives through all its weeks, places side by side.
   *
   * @param hands how many threads do it, the caller's among them: it changes nothing but the time
   */
  public static Chronicle simulate(Setting setting, long seed, int hands, IntConsumer weekDone) {
    return simulate(setting, seed, hands, Onlooker.NOBODY, weekDone);
  }

  /**
   * Makes a world and lives through all its weeks while somebody looks on: the same world.
   *
   * @param onlooker told of what happens as it happens
   */
  public static Chronicle simulate(
      Setting setting, long seed, int hands, Onlooker onlooker, IntConsumer weekDone) {
    try (Crew crew = Crew.of(Math.min(hands, setting.places().size()))) {
      World world = World.found(setting, seed, crew, onlooker);
      Week week = new Week(world, crew);
      for (int w = 0; w < setting.calendar().total(); w++) {
        week.live(w);
        weekDone.accept(w + 1);
      }
      return world.chronicle;
    }
  }
}
