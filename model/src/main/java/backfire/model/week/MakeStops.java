package backfire.model.week;

import backfire.model.chance.Block;
import backfire.model.chance.Chance;
import backfire.model.chance.Draw;
import backfire.model.chance.Fixed;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Count;
import backfire.model.parameter.Parameter;
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
final class MakeStops implements InPlace {
  /*
   * An officer's stops are a Poisson number, and each harms with a probability of its own: so those
   * that harm are a Poisson number too, and those that do not are one, and the two are independent
   * (Kingman, "Poisson Processes", 1993, colouring theorem). Each officer's harmful stops are drawn one
   * by one; the harmless ones, of which only the number is ever seen, are drawn at once for all of an
   * agency in a place.
   *
   * Means are reckoned in a loop without luck or branches, eight posts at a time in the processor's
   * vectors; a vacant post has effort 0.
   */
  private static final Agency[] AGENCIES = Agency.values();
  private static final Rank[] RANKS = Rank.values();

  private final World world;
  private final Effort effort;
  private final Abuse abuse;
  private final double harmFade;
  private final Block ofWeek = new Block();
  private final Block ofStop = new Block();
  private double[] mean = {};
  private double extortionFactor;
  private double harshFactor;
  private long effortSeen;
  private long harmless;

  MakeStops(World world) {
    this.world = world;
    this.effort = new Effort(world.setting);
    this.abuse = new Abuse(world.setting);
    double halfLife = world.setting.parameters().get(Parameter.GRUDGE_HALF_LIFE);
    this.harmFade = new Fading(halfLife, 1).weekly();
  }

  @Override
  public void in(int place, int week) {
    HarmfulStops harmful = world.harmfulStops[place];
    harmful.clear();
    effortSeen = 0;
    long harmlessHere = 0;
    for (Agency agency : AGENCIES) {
      int before = harmful.count;
      stopAll(place, agency, week);
      harmful.endOf(agency);
      int ofAgency = drawHarmless(place, agency, week);
      harmlessHere += ofAgency;
      double stops = harmful.count - before + ofAgency;
      world.chronicle.add(Count.STOPS, world.observed(week), place, agency, stops);
    }
    int posts = world.posts.count(place);
    world.moods.effort[place] = posts == 0 ? 0 : Fixed.toDouble(effortSeen) / posts;
    int serving = world.posts.serving(place);
    world.chronicle.work().addStops(harmful.count + harmlessHere, harmful.count, serving);
  }

  private int drawHarmless(int place, Agency agency, int week) {
    long here = world.places.key[place];
    double u = world.chance.uniform(Site.HARMLESS_STOPS, here, 0, week, agency.ordinal());
    return Draw.poisson(u, Fixed.toDouble(harmless));
  }

  private void stopAll(int place, Agency agency, int week) {
    double orders = world.moods.orders[place][agency.ordinal()];
    extortionFactor = abuse.extortionFactor(agency, orders);
    harshFactor = abuse.harshFactor(agency, orders);
    harmless = 0;
    for (Rank rank : RANKS) {
      int first = world.posts.firstOf(place, agency, rank);
      int end = world.posts.endOf(place, agency, rank);
      expect(place, agency, rank, first, end);
      drawHarmful(place, first, end, week);
    }
  }

  /** The mean number of harmful stops of each post of a rank, and their effort seen. */
  private void expect(int place, Agency agency, Rank rank, int first, int end) {
    if (mean.length < end - first) {
      mean = new double[end - first];
    }
    double[] means = mean;
    double[] held = world.service.duty().held;
    double[] abusiveness = world.service.duty().abusiveness;
    double[] restraint = world.service.duty().restraint;
    double[] harm = world.service.duty().harm;
    double unrestrained =
        effort.unrestrained(
            agency, rank, world.moods.orders[place][agency.ordinal()], world.moods.turmoil[place]);
    double extortion = extortionFactor;
    double harsh = harshFactor;
    long seen = 0;
    long harmlessOfRank = 0;
    for (int post = first; post < end; post++) {
      double e = held[post] * effort.of(unrestrained, restraint[post]);
      double stops = effort.stops(e);
      double p = abuse.extortion(extortion, abusiveness[post]);
      double q = abuse.harsh(harsh, abusiveness[post], restraint[post]);
      double harming = stops * Abuse.harmful(p, q);
      means[post - first] = harming;
      harm[post] *= harmFade;
      seen += Fixed.of(e);
      harmlessOfRank += Fixed.of(stops - harming);
    }
    effortSeen += seen;
    harmless += harmlessOfRank;
  }

  private void drawHarmful(int place, int first, int end, int week) {
    Duty duty = world.service.duty();
    Chance chance = world.chance;
    int[] holder = world.posts.holder;
    HarmfulStops harmful = world.harmfulStops[place];
    for (int post = first; post < end; post++) {
      if (holder[post] == Posts.VACANT) {
        continue;
      }
      chance.fill(ofWeek, Site.HARMFUL_STOPS, duty.key[post], 0, week, 0);
      duty.deliberates[post] = ofWeek.uniform(Site.DELIBERATES);
      duty.turnover[post] = ofWeek.uniform(Site.TURNOVER);
      duty.background[post] = ofWeek.uniform(Site.BACKGROUND);
      int stops = Draw.poisson(ofWeek.uniform(Site.HARMFUL_STOPS), mean[post - first]);
      for (int stop = 0; stop < stops; stop++) {
        harm(harmful, post, stop, week);
      }
    }
  }

  private void harm(HarmfulStops harmful, int post, int stop, int week) {
    Duty duty = world.service.duty();
    world.chance.fill(ofStop, Site.ABUSE, duty.key[post], 0, week, stop);
    double p = abuse.extortion(extortionFactor, duty.abusiveness[post]);
    double q = abuse.harsh(harshFactor, duty.abusiveness[post], duty.restraint[post]);
    double u = ofStop.uniform(Site.ABUSE) * Abuse.harmful(p, q);
    int i = harmful.add();
    harmful.post[i] = post;
    harmful.officer[i] = world.posts.holder[post];
    harmful.stop[i] = stop;
    harmful.extorts[i] = Abuse.extorts(u, p);
    harmful.harsh[i] = Abuse.treatsHarshly(u, p, q);
    harmful.where[i] = ofStop.uniform(Site.WHERE);
    harmful.whom[i] = ofStop.uniform(Site.WHOM);
    harmful.harm[i] = ofStop.uniform(Site.EXTORTION_HARM);
  }
}
