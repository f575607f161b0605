package backfire.model.week;

import backfire.model.chance.Block;
import backfire.model.chance.Chance;
import backfire.model.chance.Draw;
import backfire.model.chance.Fixed;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Count;
import backfire.model.rule.Abuse;
import backfire.model.rule.Effort;
import backfire.model.rule.Fading;
import backfire.model.world.HarmfulStops;
import backfire.model.world.Officers;
import backfire.model.world.Posts;
import backfire.model.world.World;

/**
 * M2: serving officers stop people. What a stop does to somebody is drawn from officer and orders
 * alone, so a stop that harms nobody touches nobody.
 */
final class MakeStops {
  private final World world;
  private final Effort effort;
  private final Abuse abuse;
  private final Orders orders;
  private final double harmFade;
  private final Block ofWeek = new Block();
  private final Block ofStop = new Block();
  private long stopsMade;
  private long officersSeen;
  private long effortSeen;

  MakeStops(World world) {
    this.world = world;
    this.effort = new Effort(world.setting);
    this.abuse = new Abuse(world.setting);
    this.orders = new Orders(world);
    double halfLife =
        world.setting.parameters().get(backfire.model.parameter.Parameter.GRUDGE_HALF_LIFE);
    this.harmFade = new Fading(halfLife, 1).weekly();
  }

  void in(int week) {
    world.harmfulStops.clear();
    long stops = 0;
    officersSeen = 0;
    for (int place = 0; place < world.places.count; place++) {
      effortSeen = 0;
      for (Agency agency : Agency.values()) {
        stopsMade = 0;
        stopAll(place, agency, week);
        world.chronicle.add(Count.STOPS, world.observed(week), place, agency, (double) stopsMade);
        stops += stopsMade;
      }
      int posts = world.posts.count(place);
      world.moods.effort[place] = posts == 0 ? 0 : Fixed.toDouble(effortSeen) / posts;
    }
    world.chronicle.work().addWeek(stops, world.harmfulStops.count, officersSeen, 0);
  }

  private void stopAll(int place, Agency agency, int week) {
    double pressure = orders.in(place, agency, week);
    double extortion = abuse.extortionFactor(agency, pressure);
    double harsh = abuse.harshFactor(agency, pressure);
    Posts posts = world.posts;
    for (Rank rank : Rank.values()) {
      int end = posts.endOf(place, agency, rank);
      for (int post = posts.firstOf(place, agency, rank); post < end; post++) {
        int officer = posts.holder[post];
        if (officer != Posts.VACANT) {
          double turmoil = world.moods.turmoil[place];
          double restraint = world.officers.restraint[officer];
          double e = effort.of(agency, rank, pressure, turmoil, restraint);
          effortSeen += Fixed.of(e);
          stop(officer, effort.stops(e), extortion, harsh, week);
        }
      }
    }
  }

  private void stop(
      int officer, double meanStops, double extortionFactor, double harshFactor, int week) {
    Officers all = world.officers;
    Chance chance = world.chance;
    long key = all.key[officer];
    officersSeen++;
    all.harm[officer] *= harmFade;
    chance.fill(ofWeek, Site.STOP_COUNT, key, 0, week, 0);
    all.deliberates[officer] = ofWeek.uniform(Site.DELIBERATES);
    all.turnover[officer] = ofWeek.uniform(Site.TURNOVER);
    all.background[officer] = ofWeek.uniform(Site.BACKGROUND);
    double extortion = abuse.extortion(extortionFactor, all.abusiveness[officer]);
    double harsh = abuse.harsh(harshFactor, all.abusiveness[officer], all.restraint[officer]);
    HarmfulStops harmful = world.harmfulStops;
    int stops = Draw.poisson(ofWeek.uniform(Site.STOP_COUNT), meanStops);
    for (int stop = 0; stop < stops; stop++) {
      chance.fill(ofStop, Site.EXTORTION, key, 0, week, stop);
      boolean extorts = ofStop.uniform(Site.EXTORTION) < extortion;
      boolean treatsHarshly = ofStop.uniform(Site.HARSH) < harsh;
      if (extorts || treatsHarshly) {
        double where = ofStop.uniform(Site.WHERE);
        double whom = ofStop.uniform(Site.WHOM);
        harmful.add(officer, stop, extorts, treatsHarshly, where, whom);
      }
    }
    stopsMade += stops;
  }
}
