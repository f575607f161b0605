package backfire.model.week;

import backfire.model.chance.Block;
import backfire.model.chance.Chance;
import backfire.model.chance.Draw;
import backfire.model.chance.Fixed;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.number.Elementary;
import backfire.model.observe.Count;
import backfire.model.parameter.Parameter;
import backfire.model.rule.Abuse;
import backfire.model.rule.Background;
import backfire.model.rule.Effort;
import backfire.model.rule.Fading;
import backfire.model.rule.Leaving;
import backfire.model.rule.Turnover;
import backfire.model.world.Duty;
import backfire.model.world.Fortunes;
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
   * It goes by steps, each a loop over the posts of a rank: means, luck, whose stops harm at all, and
   * then those stops. Means are reckoned without branches, eight posts at a time in the processor's
   * vectors, and in loops of their own since the compiler finds no vectors in long ones; blocks of luck
   * overlap if nothing that hangs on them stands between. In one loop, each officer's luck waits for the
   * branches of the one before, and all this costs 60 ns an officer in place of 38 (decision 11). A
   * vacant post has effort 0.
   *
   * Blocks of luck are made where they are filled: as fields, those of two hands may share a line of the
   * cache, which then goes to and fro between their cores.
   */
  private static final Agency[] AGENCIES = Agency.values();
  private static final Rank[] RANKS = Rank.values();

  private final World world;
  private final Effort effort;
  private final Abuse abuse;
  private final Leaving leaving;
  private final Turnover turnover;
  private final Background background;
  private final double harmFade;
  private final Means means = new Means();
  private long effortSeen;

  MakeStops(World world) {
    this.world = world;
    this.effort = new Effort(world.setting);
    this.abuse = new Abuse(world.setting);
    this.leaving = new Leaving(world.setting);
    this.turnover = new Turnover(world.setting);
    this.background = new Background(world.setting);
    double halfLife = world.setting.parameters().get(Parameter.GRUDGE_HALF_LIFE);
    this.harmFade = new Fading(halfLife, 1).weekly();
  }

  @Override
  public void in(int place, int week) {
    HarmfulStops harmful = world.harmfulStops[place];
    harmful.clear();
    world.fortunes[place].clear();
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
    double stops = effort.stops(Fixed.toDouble(sum(means.effort, means.posts)));
    return Draw.poisson(u, stops - Fixed.toDouble(sum(means.mean, means.posts)));
  }

  private void stopAll(int place, Agency agency, int week) {
    double orders = world.moods.orders[place][agency.ordinal()];
    double turmoil = world.moods.turmoil[place];
    means.begin(world.posts, place, agency);
    reckonAbuse(agency, orders);
    for (Rank rank : RANKS) {
      double unrestrained = effort.unrestrained(agency, rank, orders, turmoil);
      int first = world.posts.firstOf(place, agency, rank);
      reckonEffort(first, world.posts.endOf(place, agency, rank), unrestrained);
    }
    reckonHarmful();
    drawLuck(week);
    reckonFortune(week);
    noteFortunes(world.fortunes[place]);
    reckonNone();
    drawHarmful(world.harmfulStops[place]);
    drawAbuse(world.harmfulStops[place], agency, week);
    effortSeen += sum(means.effort, means.posts);
  }

  /** With what probability each officer's stops harm; the harm he has done fades. */
  private void reckonAbuse(Agency agency, double orders) {
    Duty duty = world.service.duty();
    double[] abusiveness = duty.abusiveness;
    double[] restraint = duty.restraint;
    double[] harm = duty.harm;
    double[] extorting = means.extorting;
    double[] harming = means.harming;
    double extortion = abuse.extortionFactor(agency, orders);
    double harsh = abuse.harshFactor(agency, orders);
    double fade = harmFade;
    int first = means.first;
    int posts = means.posts;
    for (int i = 0; i < posts; i++) {
      extorting[i] = abuse.extortion(extortion, abusiveness[first + i]);
      harming[i] = abuse.harsh(harsh, abusiveness[first + i], restraint[first + i]);
      harm[first + i] *= fade;
    }
  }

  /** The effort of each post of a rank: 0 if it is vacant. */
  private void reckonEffort(int from, int end, double unrestrained) {
    int[] holder = world.posts.holder;
    double[] restraint = world.service.duty().restraint;
    double[] efforts = means.effort;
    int first = means.first;
    for (int post = from; post < end; post++) {
      efforts[post - first] = Posts.held(holder[post]) * effort.of(unrestrained, restraint[post]);
    }
  }

  /** The mean number of harmful stops of each post. */
  private void reckonHarmful() {
    double[] efforts = means.effort;
    double[] extorting = means.extorting;
    double[] harming = means.harming;
    double[] mean = means.mean;
    int posts = means.posts;
    for (int i = 0; i < posts; i++) {
      mean[i] = effort.stops(efforts[i]) * Abuse.harmful(extorting[i], harming[i]);
    }
  }

  /** With what probability each post harms nobody. */
  private void reckonNone() {
    double[] mean = means.mean;
    double[] none = means.none;
    int posts = means.posts;
    for (int i = 0; i < posts; i++) {
      none[i] = Elementary.decay(mean[i]);
    }
  }

  private static long sum(double[] column, int posts) {
    long sum = 0;
    for (int i = 0; i < posts; i++) {
      sum += Fixed.of(column[i]);
    }
    return sum;
  }

  /** The luck of each officer's week. */
  private void drawLuck(int week) {
    long[] key = world.service.duty().key;
    double[] harms = means.luck;
    double[] weighs = means.weighs;
    double[] turns = means.turns;
    double[] robbed = means.robbed;
    int first = means.first;
    int posts = means.posts;
    Chance chance = world.chance;
    Block block = new Block();
    long moment = Chance.moment(Site.HARMFUL_STOPS, 0, week, 0);
    for (int i = 0; i < posts; i++) {
      chance.fill(block, key[first + i], moment);
      harms[i] = block.uniform(Site.HARMFUL_STOPS);
      weighs[i] = block.uniform(Site.DELIBERATES);
      turns[i] = block.uniform(Site.TURNOVER);
      robbed[i] = block.uniform(Site.BACKGROUND);
    }
  }

  /** How far each officer is from having more of his week than stops: below 0 for who may. */
  private void reckonFortune(int week) {
    int[] began = world.service.duty().began;
    double[] weighs = means.weighs;
    double[] turns = means.turns;
    double[] robbed = means.robbed;
    double[] far = means.none;
    double deliberates = leaving.deliberates(0, 1);
    double anything = turnover.anything(world.leadership.salience);
    double attacked = background.attacked();
    double aged = week - turnover.careerWeeks() + 0.5;
    int first = means.first;
    int posts = means.posts;
    for (int i = 0; i < posts; i++) {
      double luck =
          Math.min(Math.min(weighs[i] - deliberates, turns[i] - anything), robbed[i] - attacked);
      far[i] = Math.min(luck, began[first + i] - aged);
    }
  }

  private void noteFortunes(Fortunes fortunes) {
    int[] some = means.some;
    double[] far = means.none;
    int posts = means.posts;
    int n = 0;
    for (int i = 0; i < posts; i++) {
      some[n] = i;
      n += far[i] < 0 ? 1 : 0;
    }
    for (int s = 0; s < n; s++) {
      int i = some[s];
      int officer = world.posts.holder[means.first + i];
      if (officer != Posts.VACANT) {
        fortunes.add(officer, means.weighs[i], means.turns[i], means.robbed[i]);
      }
    }
  }

  private void drawHarmful(HarmfulStops harmful) {
    int[] some = means.some;
    double[] luck = means.luck;
    double[] none = means.none;
    int posts = means.posts;
    int n = 0;
    for (int i = 0; i < posts; i++) {
      some[n] = i;
      n += luck[i] > none[i] ? 1 : 0;
    }
    for (int s = 0; s < n; s++) {
      int i = some[s];
      int stops = Draw.poisson(luck[i], means.mean[i], none[i]);
      int post = means.first + i;
      for (int stop = 0; stop < stops; stop++) {
        harmful.add(post, world.posts.holder[post], stop);
      }
    }
  }

  /** What the stops of an agency do, and the luck of whom they meet. */
  private void drawAbuse(HarmfulStops harmful, Agency agency, int week) {
    long[] key = world.service.duty().key;
    Block ofStop = new Block();
    for (int i = harmful.first(agency); i < harmful.count; i++) {
      int post = harmful.post[i];
      world.chance.fill(ofStop, Site.ABUSE, key[post], 0, week, harmful.stop[i]);
      double p = means.extorting[post - means.first];
      double q = means.harming[post - means.first];
      double u = ofStop.uniform(Site.ABUSE) * Abuse.harmful(p, q);
      harmful.extorts[i] = Abuse.extorts(u, p) ? 1 : 0;
      harmful.harsh[i] = Abuse.treatsHarshly(u, p, q);
      harmful.where[i] = ofStop.uniform(Site.WHOM);
      harmful.harm[i] = ofStop.uniform(Site.EXTORTION_HARM);
      harmful.bribe[i] = ofStop.uniform(Site.BRIBE);
    }
  }

  /** What is reckoned of an agency's posts in a place between two steps. */
  private static final class Means {
    private int first;
    private int posts;
    private double[] extorting = {};
    private double[] harming = {};
    private double[] effort = {};
    private double[] mean = {};
    private double[] none = {};
    private double[] luck = {};
    private double[] weighs = {};
    private double[] turns = {};
    private double[] robbed = {};
    private int[] some = {};

    void begin(Posts all, int place, Agency agency) {
      first = all.firstOf(place, agency);
      posts = all.endOf(place, agency) - first;
      if (mean.length < posts) {
        extorting = new double[posts];
        harming = new double[posts];
        effort = new double[posts];
        mean = new double[posts];
        none = new double[posts];
        luck = new double[posts];
        weighs = new double[posts];
        turns = new double[posts];
        robbed = new double[posts];
        some = new int[posts];
      }
    }
  }
}
