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
import backfire.model.world.Duty;
import backfire.model.world.HarmfulStops;
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
    double pressure = world.moods.orders[place][agency.ordinal()];
    double extortion = abuse.extortionFactor(agency, pressure);
    double harsh = abuse.harshFactor(agency, pressure);
    Posts posts = world.posts;
    Duty duty = world.service.duty();
    for (Rank rank : Rank.values()) {
      int end = posts.endOf(place, agency, rank);
      for (int post = posts.firstOf(place, agency, rank); post < end; post++) {
        int officer = posts.holder[post];
        if (officer != Posts.VACANT) {
          double turmoil = world.moods.turmoil[place];
          double restraint = duty.restraint[post];
          double e = effort.of(agency, rank, pressure, turmoil, restraint);
          effortSeen += Fixed.of(e);
          stop(officer, post, effort.stops(e), extortion, harsh, week);
        }
      }
    }
  }

  private void stop(
      int officer,
      int post,
      double meanStops,
      double extortionFactor,
      double harshFactor,
      int week) {
    Duty duty = world.service.duty();
    Chance chance = world.chance;
    long key = duty.key[post];
    officersSeen++;
    duty.harm[post] *= harmFade;
    chance.fill(ofWeek, Site.STOP_COUNT, key, 0, week, 0);
    duty.deliberates[post] = ofWeek.uniform(Site.DELIBERATES);
    duty.turnover[post] = ofWeek.uniform(Site.TURNOVER);
    duty.background[post] = ofWeek.uniform(Site.BACKGROUND);
    double extortion = abuse.extortion(extortionFactor, duty.abusiveness[post]);
    double harsh = abuse.harsh(harshFactor, duty.abusiveness[post], duty.restraint[post]);
    HarmfulStops harmful = world.harmfulStops;
    int stops = Draw.poisson(ofWeek.uniform(Site.STOP_COUNT), meanStops);
    for (int stop = 0; stop < stops; stop++) {
      chance.fill(ofStop, Site.EXTORTION, key, 0, week, stop);
      boolean extorts = ofStop.uniform(Site.EXTORTION) < extortion;
      boolean treatsHarshly = ofStop.uniform(Site.HARSH) < harsh;
      if (extorts || treatsHarshly) {
        double where = ofStop.uniform(Site.WHERE);
        double whom = ofStop.uniform(Site.WHOM);
        harmful.add(officer, post, stop, extorts, treatsHarshly, where, whom);
      }
    }
    stopsMade += stops;
  }
}
