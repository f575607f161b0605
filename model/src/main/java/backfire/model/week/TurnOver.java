package backfire.model.week;

import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Event;
import backfire.model.rule.Turnover;
import backfire.model.world.Fortunes;
import backfire.model.world.Officers;
import backfire.model.world.Posts;
import backfire.model.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** M19: officers age, die, are dismissed, rotate. */
final class TurnOver {
  private final World world;
  private final Turnover turnover;
  private final List<Integer> rotating = new ArrayList<>();

  TurnOver(World world) {
    this.world = world;
    this.turnover = new Turnover(world.setting);
  }

  void in(int week) {
    rotating.clear();
    for (int place = 0; place < world.places.count; place++) {
      turnOver(world.fortunes[place], week);
    }
    if (!rotating.isEmpty()) {
      rotate(week);
    }
  }

  /** In the order of the posts that they hold by now. */
  private void turnOver(Fortunes fortunes, int week) {
    long[] byPost = new long[fortunes.count];
    int n = 0;
    for (int i = 0; i < fortunes.count; i++) {
      int officer = fortunes.officer[i];
      if (world.officers.serves(officer)) {
        byPost[n++] = (long) world.officers.post[officer] << 32 | i;
      }
    }
    Arrays.sort(byPost, 0, n);
    for (int i = 0; i < n; i++) {
      befall(fortunes, (int) byPost[i], week);
    }
  }

  private void befall(Fortunes fortunes, int i, int week) {
    int officer = fortunes.officer[i];
    int began = world.service.duty().began[world.officers.post[officer]];
    if (turnover.aged(week - began)) {
      Departures.depart(world, officer, Event.Cause.AGE, week);
      return;
    }
    switch (turnover.fate(fortunes.turnover[i], world.leadership.salience)) {
      case NONE -> {}
      case DEATH -> Departures.depart(world, officer, Event.Cause.DEATH, week);
      case ROTATION -> rotating.add(officer);
      case DISMISSAL -> Departures.depart(world, officer, Event.Cause.DISMISSAL, week);
    }
  }

  private void rotate(int week) {
    for (Agency agency : Agency.values()) {
      for (Rank rank : Rank.values()) {
        rotate(agency, rank, week);
      }
    }
  }

  private void rotate(Agency agency, Rank rank, int week) {
    Officers all = world.officers;
    List<Integer> group = new ArrayList<>();
    for (int officer : rotating) {
      if (all.agency(officer) == agency && all.rank(officer) == rank) {
        group.add(officer);
      }
    }
    group.sort(
        Comparator.comparingDouble(
            officer -> world.chance.uniform(Site.ROTATION_ORDER, all.key[officer], 0, week, 0)));
    for (int i = 0; i + 1 < group.size(); i += 2) {
      swap(group.get(i), group.get(i + 1), week);
    }
    if (group.size() % 2 == 1) {
      moveToVacancy(group.getLast(), agency, rank, week);
    }
  }

  private void swap(int one, int other, int week) {
    Officers all = world.officers;
    int placeOfOne = all.place[one];
    int placeOfOther = all.place[other];
    if (placeOfOne == placeOfOther) {
      return;
    }
    Transfers.note(world, one, all.postKey[other], placeOfOther, week);
    Transfers.note(world, other, all.postKey[one], placeOfOne, week);
    world.service.swap(one, other);
  }

  private void moveToVacancy(int officer, Agency agency, Rank rank, int week) {
    Posts posts = world.posts;
    for (int place = 0; place < world.places.count; place++) {
      if (place == world.officers.place[officer]) {
        continue;
      }
      int end = posts.endOf(place, agency, rank);
      for (int post = posts.firstOf(place, agency, rank); post < end; post++) {
        if (posts.vacant(post)) {
          Transfers.note(world, officer, posts.key[post], place, week);
          world.service.move(officer, post, place, rank, week);
          return;
        }
      }
    }
  }
}
