package backfire.model.week;

import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.world.Officers;
import backfire.model.world.World;

/** Officers leave otherwise than by choice or by being killed. */
final class Departures {
  private Departures() {}

  /** An officer who serves leaves his post: noted, counted, done. */
  static void depart(World world, int officer, Event.Cause cause, int week) {
    Officers all = world.officers;
    int place = all.place[officer];
    world.chronicle.note(
        new Event.Departure(
            week,
            world.places.id.get(place),
            all.key[officer],
            all.postKey[officer],
            all.agency(officer),
            all.rank(officer),
            cause));
    Count count =
        switch (cause) {
          case DEATH, AGE -> Count.DEATHS;
          case DISMISSAL, REMOVAL -> Count.DISMISSALS;
        };
    world.chronicle.add(count, world.observed(week), place, all.agency(officer), 1);
    boolean dies = cause == Event.Cause.DEATH;
    Officers.Standing becomes = dies ? Officers.Standing.DEAD : Officers.Standing.LEFT;
    world.service.leave(officer, becomes, week);
  }
}
