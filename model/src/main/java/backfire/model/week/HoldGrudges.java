package backfire.model.week;

import backfire.model.world.HarmfulStops;
import backfire.model.world.World;

/** M4: victims, and their families if the treatment was harsh, hold it against the officer. */
final class HoldGrudges {
  private final World world;
  private final Family family;

  HoldGrudges(World world, Family family) {
    this.world = world;
    this.family = family;
  }

  void in(int week) {
    HarmfulStops stops = world.harmfulStops;
    int tick = 2 * week;
    for (int i = 0; i < stops.count; i++) {
      int victim = stops.victim[i];
      if (victim >= 0) {
        int officer = stops.officer[i];
        world.word.write(victim, officer, stops.harm[i], 0, tick);
        if (stops.harsh[i]) {
          int place = world.officers.place[officer];
          family.hear(place, stops.household[i], victim, officer, stops.harshHarm[i], tick);
        }
      }
    }
    world.word.deliver(world.grudges);
    world.letters.deliver(world.grudges);
  }
}
