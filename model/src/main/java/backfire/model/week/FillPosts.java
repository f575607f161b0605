package backfire.model.week;

import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Level;
import backfire.model.kind.Rank;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.RankCount;
import backfire.model.rule.Abuse;
import backfire.model.rule.Ambition;
import backfire.model.rule.Effort;
import backfire.model.rule.Filling;
import backfire.model.rule.Restraint;
import backfire.model.rule.Revenge;
import backfire.model.world.Officers;
import backfire.model.world.Posts;
import backfire.model.world.World;

/** M10: vacant posts are filled, from the top down. */
final class FillPosts {
  private static final Rank[] FROM_THE_TOP = {Rank.HEAD, Rank.CHIEF, Rank.LINE};

  private final World world;
  private final Filling filling;
  private final Restraint restraint;
  private final Revenge revenge;
  private final Ambition ambition;
  private final double[] startingBribes;

  FillPosts(World world) {
    this.world = world;
    this.filling = new Filling(world.setting);
    this.restraint = new Restraint(world.setting);
    this.revenge = new Revenge(world.setting);
    this.ambition = new Ambition(world.setting);
    Abuse abuse = new Abuse(world.setting);
    double stops = new Effort(world.setting).stops(1);
    this.startingBribes = new double[Agency.values().length];
    for (Agency agency : Agency.values()) {
      startingBribes[agency.ordinal()] = abuse.referenceBribes(stops, agency);
    }
  }

  void in(int week) {
    for (int place = 0; place < world.places.count; place++) {
      for (Agency agency : Agency.values()) {
        for (Rank rank : FROM_THE_TOP) {
          fill(place, agency, rank, week);
        }
      }
    }
  }

  private void fill(int place, Agency agency, Rank rank, int week) {
    Posts posts = world.posts;
    if (posts.serving(place, agency, rank) == posts.count(place, agency, rank)) {
      return;
    }
    double risk = restraint.inHalves(world.moods.risk[place]);
    double probability = rank == Rank.LINE ? filling.recruited(risk) : filling.offered();
    int end = posts.endOf(place, agency, rank);
    for (int post = posts.firstOf(place, agency, rank); post < end; post++) {
      if (!posts.vacant(post) || posts.vacatedWeek[post] >= week) {
        continue;
      }
      double u = world.chance.uniform(Site.FILLED, posts.key[post], 0, week, 0);
      if (u >= probability) {
        continue;
      }
      int vacant = week - posts.vacatedWeek[post];
      if (rank == Rank.LINE || filling.fromOutside(vacant)) {
        recruit(place, agency, rank, post, week);
      } else {
        offer(place, agency, rank, post, risk, week);
      }
    }
  }

  private void recruit(int place, Agency agency, Rank rank, int post, int week) {
    Posts posts = world.posts;
    double bribes = startingBribes[agency.ordinal()];
    int vacated = posts.vacatedWeek[post];
    int row = world.service.enter(post, vacated, place, agency, rank, week, bribes);
    long key = world.officers.key[row];
    world.chronicle.note(
        new Event.Entry(week, world.places.id.get(place), key, posts.key[post], agency, rank));
    world.chronicle.add(Count.ENTRIES, world.observed(week), place, agency, 1);
  }

  private void offer(int place, Agency agency, Rank rank, int post, double risk, int week) {
    Officers all = world.officers;
    Rank below = Rank.values()[rank.ordinal() - 1];
    int candidate = candidate(place, agency, below, post, week);
    if (candidate < 0) {
      return;
    }
    long postKey = world.posts.key[post];
    long key = all.key[candidate];
    Filling.Appeal appeal =
        filling.appeal(
            world.nature.ambition(key),
            ambition.felt(world.leadership.salience, Level.COUNTY),
            world.service.duty().riskAversion[all.post[candidate]],
            revenge.exposure(rank) - revenge.exposure(below),
            risk);
    double u = world.chance.uniform(Site.ACCEPTS, key, postKey, week, 0);
    world.onlooker.isOffered(candidate, post, appeal, u, week);
    boolean accepts = u < appeal.probability();
    int observed = world.observed(week);
    world.chronicle.note(
        new Event.Promotion(week, world.places.id.get(place), key, postKey, agency, rank, accepts));
    world.chronicle.add(Count.OFFERED, observed, place, agency, 1);
    world.chronicle.add(RankCount.OFFERED, observed, place, agency, rank, 1);
    if (accepts) {
      world.chronicle.add(Count.ACCEPTED, observed, place, agency, 1);
      world.chronicle.add(RankCount.ACCEPTED, observed, place, agency, rank, 1);
      world.service.move(candidate, post, place, rank, week);
    }
  }

  private int candidate(int place, Agency agency, Rank below, int post, int week) {
    Posts posts = world.posts;
    int best = -1;
    double largest = -1;
    int end = posts.endOf(place, agency, below);
    for (int other = posts.firstOf(place, agency, below); other < end; other++) {
      if (!posts.vacant(other)) {
        long key = world.service.duty().key[other];
        double u = world.chance.uniform(Site.CANDIDATE, key, posts.key[post], week, 0);
        if (u > largest) {
          largest = u;
          best = posts.holder[other];
        }
      }
    }
    return best;
  }
}
