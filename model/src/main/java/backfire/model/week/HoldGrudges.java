package backfire.model.week;

import backfire.model.world.HarmfulStops;
import backfire.model.world.World;

/** M4: victims, and their families if the treatment was harsh, hold it against the officer. */
final class HoldGrudges {
  /*
   * Victims sit all over memory, and a miss costs more than the rest of the work. Reading the lines
   * of the next few dozen seats first, one after the other with nothing in between, lets the
   * processor fetch many at a time.
   */
  private static final int AHEAD = 64;

  private final World world;
  private final Family family;

  @SuppressWarnings("UnusedVariable") // written so that the reads are not left out
  private int lines;


  HoldGrudges(World world, Family family) {
    this.world = world;
    this.family = family;
  }

  void in(int week) {
    HarmfulStops stops = world.harmfulStops;
    int tick = 2 * week;
    for (int i = 0; i < stops.count; i++) {
      if (i % AHEAD == 0) {
        fetch(stops, i);
      }
      int victim = stops.victim[i];
      if (victim < 0) {
        continue;
      }
      int officer = stops.officer[i];
      world.grudges.hold(victim, officer, stops.harm[i], 0, tick);
      if (stops.harsh[i]) {
        int place = world.officers.place[officer];
        family.hold(place, victim, officer, stops.harshHarm[i], tick);
      }
    }
    world.letters.deliver(world.grudges);
  }

  private void fetch(HarmfulStops stops, int from) {
    int end = Math.min(stops.count, from + AHEAD);
    for (int i = from; i < end; i++) {
      lines += stops.victim[i] < 0 ? 0 : world.grudges.touchLines(stops.victim[i]);
    }
  }
}
