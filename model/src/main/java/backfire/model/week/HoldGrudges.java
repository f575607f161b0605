package backfire.model.week;

import backfire.model.world.HarmfulStops;
import backfire.model.world.World;

/** M4: victims, and their families if the treatment was harsh, hold it against the officer. */
final class HoldGrudges implements InPlace {
  private final World world;
  private final Family family;

  HoldGrudges(World world) {
    this.world = world;
    this.family = new Family(world);
  }

  @Override
  public void in(int place, int week) {
    HarmfulStops stops = world.harmfulStops[place];
    world.onlooker.stopsHarm(place, week);
    for (int i = 0; i < stops.count; i++) {
      int victim = stops.victim[i];
      if (victim >= 0) {
        int officer = stops.officer[i];
        world.word[place].write(victim, officer, stops.harm[i], 0);
        if (stops.harsh[i]) {
          family.hear(place, stops.household[i], victim, officer, stops.harshHarm[i]);
        }
      }
    }
    world.word[place].deliver(world.grudges[place], 2 * week);
  }
}
