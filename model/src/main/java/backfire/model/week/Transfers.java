package backfire.model.week;

import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.world.Officers;
import backfire.model.world.World;

/** An officer takes a post in another place. */
final class Transfers {
  private Transfers() {}

  /** Enters an officer in a post of another place; what becomes of his old post is the caller's. */
  static void take(World world, int officer, int post, int toPlace, int week) {
    Officers all = world.officers;
    int from = all.place[officer];
    world.chronicle.note(
        new Event.Transfer(
            week,
            world.places.id.get(from),
            all.key[officer],
            world.posts.key[post],
            all.agency(officer),
            all.rank(officer),
            world.places.id.get(toPlace)));
    world.chronicle.add(Count.TRANSFERS, world.observed(week), from, all.agency(officer), 1);
    all.post[officer] = post;
    all.postKey[officer] = world.posts.key[post];
    all.place[officer] = toPlace;
    world.posts.holder[post] = officer;
  }
}
