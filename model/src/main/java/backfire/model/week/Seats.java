package backfire.model.week;

import backfire.model.world.World;

/** Another takes a resident's seat. */
final class Seats {
  private Seats() {}

  /** The resident of a seat is gone, his grudges end, another takes the seat. */
  static void takeOver(World world, int place, int seat, int week) {
    world.grudges[place].clear(seat, week);
    world.residents.born[seat] = (short) week;
    world.onlooker.takesSeat(place, seat, week);
  }
}
