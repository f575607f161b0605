package backfire.model.week;

import backfire.model.chance.Block;
import backfire.model.chance.Draw;
import backfire.model.chance.Keys;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.RankCount;
import backfire.model.rule.Defiance;
import backfire.model.rule.Identity;
import backfire.model.world.HarmfulStops;
import backfire.model.world.World;

/**
 * M16: harsh stops at markets turn into brawls on the spot; leaders of the place may ease orders.
 */
final class Defy {
  private static final int UNSEEN_A_STOP = 64;
  private static final int FIRST_UNSEEN = 1000;

  private final World world;
  private final Strike strike;
  private final Defiance defiance;
  private final HarmDone harmDone;
  private final double unseenForOne;
  private final Block ofBrawl = new Block();
  private final Block ofUnseen = new Block();

  Defy(World world, Strike strike) {
    this.world = world;
    this.strike = strike;
    this.defiance = new Defiance(world.setting);
    this.unseenForOne = 1 / world.setting.scale() - 1;
    this.harmDone = new HarmDone(world);
  }

  void in(int week) {
    for (int place = 0; place < world.places.count; place++) {
      if (world.moods.marketOpen(place, week)) {
        face(place, week);
      }
    }
  }

  private void face(int place, int week) {
    HarmfulStops stops = world.harmfulStops[place];
    for (int m = 0; m < stops.atMarket; m++) {
      int i = stops.marketStop[m];
      boolean both =
          world.officers.serves(stops.officer[i])
              && world.residents.key(place, stops.victim[i]) == stops.traderKey[m];
      if (both) {
        face(stops, i, stops.traderKey[m], week);
      }
    }
  }

  private void face(HarmfulStops stops, int i, long victim, int week) {
    int officer = stops.officer[i];
    int place = world.officers.place[officer];
    long key = world.officers.key[officer];
    world.chance.fill(ofBrawl, Site.BRAWL, victim, key, week, stops.stop[i]);
    double probability = defiance.brawls(world.moods.approval[place], world.places.traders[place]);
    Agency agency = world.officers.agency(officer);
    int observed = world.observed(week);
    Rank rank = world.officers.rank(officer);
    world.chronicle.add(Count.HAZARD_BRAWL, observed, place, agency, probability);
    world.chronicle.add(RankCount.HAZARD_BRAWL, observed, place, agency, rank, probability);
    brawlUnseen(victim, officer, place, stops.stop[i], probability, week);
    if (ofBrawl.uniform(Site.BRAWL) >= probability) {
      return;
    }
    strike.officer(
        victim,
        officer,
        defiance.gravity(ofBrawl.uniform(Site.BRAWL_GRAVITY)),
        Event.Manner.BRAWL,
        Event.Motive.DEFIANCE,
        0,
        true,
        false,
        week);
    double harm = defiance.harm();
    world.onlooker.brawls(officer, stops.victim[i], probability, harm, week);
    world.grudges[place].hold(stops.victim[i], officer, harm, 0, 2 * week + 1);
    int post = world.officers.post[officer];
    harmDone.by(post, place, agency, harm, week);
    if (defiance.eases(ofBrawl.uniform(Site.LEADERS_EASE))) {
      ease(place, week);
      world.chronicle.note(
          new Event.Easing(week, world.places.id.get(place), victim, key, defiance.easingWeeks()));
    }
  }

  private void ease(int place, int week) {
    world.moods.easedUntil[place] = week + 1 + defiance.easingWeeks();
  }

  /** Brawls of those whom the sample leaves out: news, and perhaps an easing. */
  private void brawlUnseen(
      long victim, int officer, int place, int stop, double probability, int week) {
    if (unseenForOne == 0) {
      return;
    }
    long key = world.officers.key[officer];
    double u = world.chance.uniform(Site.UNSEEN_BRAWLS, victim, key, week, stop);
    int unseen = Draw.poisson(u, unseenForOne * probability);
    for (int i = 0; i < unseen; i++) {
      int draw = UNSEEN_A_STOP * stop + i;
      world.chance.fill(ofUnseen, Site.UNSEEN_BRAWL_GRAVITY, victim, key, week, draw);
      Gravity gravity = defiance.gravity(ofUnseen.uniform(Site.UNSEEN_BRAWL_GRAVITY));
      long attack = Identity.attack(victim, key, week);
      world.pending.add(place, gravity, Keys.child(attack, FIRST_UNSEEN + draw), false);
      if (defiance.eases(ofUnseen.uniform(Site.UNSEEN_LEADERS_EASE))) {
        ease(place, week);
      }
    }
    Agency agency = world.officers.agency(officer);
    world.chronicle.add(Count.UNSEEN, world.observed(week), place, agency, unseen);
  }
}
