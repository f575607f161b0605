package backfire.model.week;

import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.world.Officers;
import backfire.model.world.World;

/** Moves between places, as they are observed. */
final class Transfers {
  private Transfers() {}

  /** Notes that an officer is about to take a post in another place. */
  static void note(World world, int officer, long postKey, int toPlace, int week) {
    Officers all = world.officers;
    int from = all.place[officer];
    world.chronicle.note(
        new Event.Transfer(
            week,
            world.places.id.get(from),
            all.key[officer],
            postKey,
            all.agency(officer),
            all.rank(officer),
            world.places.id.get(toPlace)));
    world.chronicle.add(Count.TRANSFERS, world.observed(week), from, all.agency(officer), 1);
  }
}
