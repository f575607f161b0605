package backfire.model.week;

import backfire.model.rule.Expectation;
import backfire.model.rule.News;
import backfire.model.world.World;
import java.util.Arrays;

/** M13: the expectation of an upheaval is pushed by purges, pulled by attacks and vacancies. */
final class Expect {
  private final World world;
  private final Expectation expectation;
  private final int burnIn;
  private final int restFrom;

  Expect(World world) {
    this.world = world;
    this.expectation = new Expectation(world.setting);
    this.burnIn = world.setting.calendar().burnIn();
    this.restFrom = burnIn / 2;
    if (burnIn == 0) {
      Arrays.fill(world.moods.knownAtRest, new News(world.setting).priorKnown());
    }
  }

  void in(int week) {
    for (int place = 0; place < world.places.count; place++) {
      double known = world.moods.known[place];
      double vacant = vacant(place);
      if (week < burnIn && week >= restFrom) {
        world.moods.knownAtRest[place] += known / (burnIn - restFrom);
        world.moods.vacantAtRest[place] += vacant / (burnIn - restFrom);
      }
      boolean pulled = week >= burnIn;
      double ratio = pulled ? known / world.moods.knownAtRest[place] : 1;
      double above = pulled ? vacant - world.moods.vacantAtRest[place] : 0;
      world.moods.expectation[place] =
          expectation.next(world.moods.expectation[place], ratio, above, world.leadership.purges);
    }
  }

  private double vacant(int place) {
    int posts = world.posts.count(place);
    int vacant = posts - world.posts.serving(place);
    return posts == 0 ? 0 : (double) vacant / posts;
  }
}
