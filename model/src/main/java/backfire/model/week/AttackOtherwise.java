package backfire.model.week;

import static backfire.model.parameter.Parameter.GRUDGE_HALF_LIFE;

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
import backfire.model.rule.Background;
import backfire.model.rule.Fading;
import backfire.model.rule.Identity;
import backfire.model.rule.Logit;
import backfire.model.rule.Revenge;
import backfire.model.world.Fortunes;
import backfire.model.world.World;

/** M5: attacks that no grudge of a resident against an officer lies behind. */
final class AttackOtherwise {
  private static final int FIRST_UNSEEN = 1000;

  private final World world;
  private final Strike strike;
  private final Background background;
  private final Revenge revenge;
  private final double unseenForOne;
  private final Fading laidFading;
  private final Block ofOfficial = new Block();

  AttackOtherwise(World world, Strike strike) {
    this.world = world;
    this.strike = strike;
    this.background = new Background(world.setting);
    this.revenge = new Revenge(world.setting);
    double halfLife = world.setting.parameters().get(GRUDGE_HALF_LIFE);
    this.laidFading = new Fading(halfLife, world.setting.calendar().total());
    this.unseenForOne = 1 / world.setting.scale() - 1;
  }

  void in(int week) {
    for (int place = 0; place < world.places.count; place++) {
      int serving = world.posts.serving(place);
      attackOfficers(place, week);
      attackUnseen(place, serving, week);
      attackOfficial(place, week);
    }
  }

  private void attackOfficers(int place, int week) {
    for (Agency agency : Agency.values()) {
      for (Rank rank : Rank.values()) {
        expect(place, agency, rank, week);
      }
    }
    Fortunes fortunes = world.fortunes[place];
    for (int i = 0; i < fortunes.count; i++) {
      int officer = fortunes.officer[i];
      if (fortunes.background[i] < background.attacked() && world.officers.serves(officer)) {
        long key = world.officers.key[officer];
        double u = world.chance.uniform(Site.BACKGROUND_GRAVITY, key, 0, week, 0);
        strike.otherwise(officer, revenge.gravity(u, false), Event.Motive.OTHER, week);
      }
    }
  }

  /** The hazard of a rank. */
  private void expect(int place, Agency agency, Rank rank, int week) {
    int serving = world.posts.serving(place, agency, rank);
    double attacked = serving * background.attacked();
    double killed = attacked * revenge.killedShare(false);
    strike.expectOtherwise(place, agency, attacked, killed, week);
    int observed = world.observed(week);
    world.chronicle.add(RankCount.HAZARD_OTHER, observed, place, agency, rank, attacked);
  }

  private void attackUnseen(int place, int serving, int week) {
    if (unseenForOne == 0) {
      return;
    }
    long here = world.places.key[place];
    double u = world.chance.uniform(Site.UNSEEN_BACKGROUND, here, 0, week, 0);
    int unseen = Draw.poisson(u, unseenForOne * serving * background.attacked());
    for (int i = 0; i < unseen; i++) {
      double uGravity = world.chance.uniform(Site.UNSEEN_GRAVITY, here, 0, week, i);
      long key = Keys.child(Keys.child(here, week), FIRST_UNSEEN + i);
      world.pending.add(place, revenge.gravity(uGravity, false), key, false);
    }
    world.chronicle.add(Count.UNSEEN, world.observed(week), place, Agency.SAFETY, unseen);
  }

  private void attackOfficial(int place, int week) {
    long here = world.places.key[place];
    double filled = laidFading.filled(week + 1);
    double laid = world.moods.laidOnOfficial[place] / filled / world.setting.scale();
    double expectation = Logit.inverse(world.moods.expectation[place]);
    double boost = revenge.boost(world.moods.known[place], expectation);
    double watch = revenge.watch(world.moods.effort[place]);
    world.chance.fill(ofOfficial, Site.OFFICIAL_ATTACKED, here, 0, week, 0);
    double probability = revenge.officialAttacked(laid, boost, watch);
    if (ofOfficial.uniform(Site.OFFICIAL_ATTACKED) < probability) {
      Gravity gravity = revenge.gravity(ofOfficial.uniform(Site.OFFICIAL_GRAVITY), false);
      world.chronicle.note(
          new Event.Attack(
              week,
              world.places.id.get(place),
              here,
              Identity.official(here, 0),
              null,
              null,
              Event.Standing.OFFICIAL,
              gravity,
              Event.Manner.SINGLE,
              Event.Motive.OTHER,
              0,
              1,
              false,
              false));
    }
  }
}
