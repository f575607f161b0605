package backfire.model.proof;

import backfire.model.setting.Setting;
import backfire.model.week.Week;
import backfire.model.world.World;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/** A world's life, looked at week after week, and checked for invariants at its end. */
final class Life {
  private Life() {}

  /** The world after its last week. */
  static World of(Setting setting, long seed) {
    return of(setting, seed, world -> {}, (world, week) -> {});
  }

  /**
   * The world after its last week.
   *
   * @param before what is laid into it at its founding
   * @param after told the world and the week that was lived
   */
  static World of(Setting setting, long seed, Consumer<World> before, ObjIntConsumer<World> after) {
    World world = World.found(setting, seed);
    before.accept(world);
    Week week = new Week(world);
    int weeks = setting.calendar().total();
    for (int w = 0; w < weeks; w++) {
      week.live(w);
      after.accept(world, w);
    }
    Invariants.check(world);
    return world;
  }
}
