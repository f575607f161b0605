package backfire.model.week;

import static backfire.model.parameter.Parameter.GRUDGE_KEPT;
import static backfire.model.parameter.Parameter.PUNISHMENT_HARM;

import backfire.model.act.Act;
import backfire.model.act.Target;
import backfire.model.chance.Block;
import backfire.model.chance.Draw;
import backfire.model.chance.Keys;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Event.Manner;
import backfire.model.observe.Event.Motive;
import backfire.model.observe.RankCount;
import backfire.model.rule.Identity;
import backfire.model.rule.Logit;
import backfire.model.rule.Revenge;
import backfire.model.rule.Threat;
import backfire.model.world.Clocks;
import backfire.model.world.Grudges;
import backfire.model.world.Posts;
import backfire.model.world.World;
import java.util.HashSet;
import java.util.Set;

/** M5: clocks of revenge ring. */
final class TakeRevenge {
  /*
   * Each grudge above the threshold has a Poisson clock of the highest rate r̄ that its own size and
   * the caps allow, and a ring is an attack with probability h/r̄ (thinning: Lewis and Shedler 1979).
   * So the hazard may depend on anything that happens meanwhile, the luck stays the pair's own, and a
   * week costs what rings, not who holds a grudge. The sum of h/r̄ over rings estimates the cumulated
   * hazard without bias and with far less variance than the attacks' count.
   */
  private static final int UNSEEN_A_RING = 64;
  private static final int FIRST_UNSEEN = 1000;

  private final World world;
  private final Strike strike;
  private final Family family;
  private final Revenge revenge;
  private final Threat threat;
  private final double unseenForOne;
  private final double kept;
  private final double punishment;
  private final Set<Target.Identity> forbidden = new HashSet<>();
  private final Block ofAttack = new Block();
  private final Block ofUnseen = new Block();
  private final Block ofJoiner = new Block();
  private long rings;

  TakeRevenge(World world, Strike strike) {
    this.world = world;
    this.strike = strike;
    this.family = new Family(world);
    this.revenge = new Revenge(world.setting);
    this.threat = new Threat(world.setting);
    this.unseenForOne = 1 / world.setting.scale() - 1;
    this.kept = world.setting.parameters().get(GRUDGE_KEPT);
    this.punishment = world.setting.parameters().get(PUNISHMENT_HARM);
    for (Act act : world.setting.acts()) {
      if (act instanceof Act.Forbid forbid && forbid.attack() instanceof Target.Identity attack) {
        forbidden.add(new Target.Identity(0, attack.who(), attack.whom(), attack.week()));
      }
    }
  }

  void in(int week) {
    rings = 0;
    if (revenge.atWork()) {
      for (int place = 0; place < world.places.count; place++) {
        for (int clock : world.clocks[place].ringing(week, world.officers)) {
          ringUntilDone(clock, place, week);
        }
        world.clocks[place].putAway(week);
      }
    }
    world.chronicle.work().addRings(rings);
  }

  /** One clock, as often as it rings this week. */
  private void ringUntilDone(int clock, int place, int week) {
    Clocks clocks = world.clocks[place];
    Grudges grudges = world.grudges[place];
    int seat = clocks.seat(clock);
    int officer = clocks.officer(clock);
    int tick = clocks.tick(clock);
    double bound = clocks.bound(clock);
    double time = clocks.time(clock);
    int ring = clocks.ring(clock);
    while ((int) time == week) {
      int slot = grudges.find(seat, officer);
      boolean void_ = slot < 0 || grudges.tick(seat, slot) != tick;
      if (void_ || world.officers.dead(officer) || !ring(clock, ring, place, slot, week)) {
        return;
      }
      ring++;
      long resident = world.residents.key(place, seat);
      long target = world.officers.key[officer];
      time += revenge.wait(world.chance.uniform(Site.RING, resident, target, tick, ring), bound);
    }
    clocks.set(seat, officer, tick, ring, time, bound);
  }

  /** One ring. True if the clock goes on. */
  private boolean ring(int clock, int ring, int place, int slot, int week) {
    Clocks clocks = world.clocks[place];
    int seat = clocks.seat(clock);
    int officer = clocks.officer(clock);
    if (world.grudges[place].size(seat, slot, week) <= revenge.threshold()) {
      return false;
    }
    rings++;
    int tick = clocks.tick(clock);
    long who = world.residents.key(place, seat);
    long whom = world.officers.key[officer];
    double accepted = rate(seat, place, slot, officer, week) / clocks.bound(clock);
    world.chance.fill(ofUnseen, Site.UNSEEN_COUNT, who, whom, tick, ring);
    long key = Identity.attack(who, whom, week);
    int[] others = joiners(officer, seat, key, ring, week);
    boolean group = others.length > 0;
    attackUnseen(who, whom, tick, ring, officer, accepted, group, week);
    hazard(officer, accepted, group, forKin(place, seat, slot), week);
    world.chance.fill(ofAttack, Site.ATTACK, who, whom, tick, ring);
    boolean attacks =
        ofAttack.uniform(Site.ATTACK) < accepted
            && !forbidden.contains(new Target.Identity(0, who, whom, week));
    if (attacks) {
      double bound = clocks.bound(clock);
      world.onlooker.attacks(place, seat, officer, bound, accepted, tick, ring, others, week);
      attack(seat, place, slot, officer, others, key, ring, week);
    }
    return !attacks;
  }

  /** Is it more for family than for himself? */
  private boolean forKin(int place, int seat, int slot) {
    return world.grudges[place].kin(seat, slot) > world.grudges[place].own(seat, slot);
  }

  private double rate(int seat, int place, int slot, int officer, int week) {
    int there = world.officers.place[officer];
    boolean left = world.officers.hasLeft(officer);
    double target = revenge.target(world.officers.rank(officer), left, there != place);
    double expectation = Logit.inverse(world.moods.expectation[there]);
    double boost = revenge.boost(world.moods.known[there], expectation);
    double watch = revenge.watch(world.moods.effort[there]);
    return revenge.rate(
        world.grudges[place].size(seat, slot, week),
        world.residents.boldness(place, seat),
        target,
        boost,
        world.residents.riskAversion(place, seat),
        watch,
        world.residents.kin(place, seat));
  }

  private void hazard(int officer, double accepted, boolean group, boolean forKin, int week) {
    int there = world.officers.place[officer];
    Agency agency = world.officers.agency(officer);
    Rank rank = world.officers.rank(officer);
    int observed = world.observed(week);
    double killing = accepted * revenge.killedShare(group);
    Chronicle chronicle = world.chronicle;
    if (world.officers.serves(officer)) {
      chronicle.add(Count.HAZARD, observed, there, agency, accepted);
      chronicle.add(Count.HAZARD_KIN, observed, there, agency, forKin ? accepted : 0);
      chronicle.add(Count.HAZARD_GROUP, observed, there, agency, group ? accepted : 0);
      chronicle.add(Count.HAZARD_KILLED, observed, there, agency, killing);
    } else {
      chronicle.add(Count.HAZARD_LEFT, observed, there, agency, accepted);
    }
    chronicle.add(RankCount.HAZARD, observed, there, agency, rank, accepted);
    if (group) {
      double meanHarm = world.moods.meanHarm[there][agency.ordinal()];
      double reputation = threat.reputation(world.service.harm(officer), meanHarm);
      double weighed = accepted * reputation;
      chronicle.add(RankCount.HAZARD_GROUP, observed, there, agency, rank, accepted);
      chronicle.add(RankCount.REPUTATION_GROUP, observed, there, agency, rank, weighed);
    }
  }

  /** Attacks on those whom the sample leaves out; they enter news one by one and hurt nobody. */
  private void attackUnseen(
      long who,
      long whom,
      int tick,
      int ring,
      int officer,
      double accepted,
      boolean group,
      int week) {
    if (unseenForOne == 0) {
      return;
    }
    int there = world.officers.place[officer];
    int unseen = Draw.poisson(ofUnseen.uniform(Site.UNSEEN_COUNT), unseenForOne * accepted);
    for (int i = 0; i < unseen; i++) {
      int draw = UNSEEN_A_RING * ring + i;
      double u = world.chance.uniform(Site.UNSEEN_GRAVITY, who, whom, tick, draw);
      Gravity gravity = revenge.gravity(u, group);
      long key = Keys.child(Identity.attack(who, whom, week), FIRST_UNSEEN + draw);
      world.pending.add(there, gravity, key, false);
    }
    Agency agency = world.officers.agency(officer);
    world.chronicle.add(Count.UNSEEN, world.observed(week), there, agency, unseen);
  }

  /** Seats of the officer's place whose residents join. */
  private int[] joiners(int officer, int attacker, long key, int ring, int week) {
    int there = world.officers.place[officer];
    Grudges grudges = world.grudges[there];
    int[] seats = grudges.against(officer, week);
    boolean open = world.moods.marketOpen(there, week);
    int joined = 0;
    for (int seat : seats) {
      if (seat == attacker) {
        continue;
      }
      int slot = grudges.find(seat, officer);
      boolean trader = open && world.places.trades(there, seat);
      double joins = revenge.joins(grudges.size(seat, slot, week), trader);
      long other = world.residents.key(there, seat);
      if (world.chance.uniform(Site.JOINS, other, key, week, ring) < joins) {
        seats[joined++] = seat;
      }
    }
    return java.util.Arrays.copyOf(seats, joined);
  }

  private void attack(
      int seat, int place, int slot, int officer, int[] others, long key, int ring, int week) {
    int there = world.officers.place[officer];
    boolean group = others.length > 0;
    double approval = world.moods.approval[there];
    Motive motive = forKin(place, seat, slot) ? Motive.KIN : Motive.OWN;
    boolean caught = revenge.caught(ofAttack.uniform(Site.CAUGHT), group, approval);
    strike.officer(
        world.residents.key(place, seat),
        officer,
        revenge.gravity(ofAttack.uniform(Site.GRAVITY), group),
        group ? Manner.GROUP : Manner.SINGLE,
        motive,
        others.length,
        revenge.daylight(ofAttack.uniform(Site.DAYLIGHT), group),
        caught,
        week);
    int investigator = investigator(there);
    afterwards(seat, place, officer, caught, investigator, week);
    for (int other : others) {
      long resident = world.residents.key(there, other);
      world.chance.fill(ofJoiner, Site.JOINS, resident, key, week, ring);
      boolean caughtToo = revenge.caught(ofJoiner.uniform(Site.JOINER_CAUGHT), group, approval);
      afterwards(other, there, officer, caughtToo, investigator, week);
    }
  }

  /** An officer of safety or security who serves in a place, or −1. */
  private int investigator(int place) {
    Posts posts = world.posts;
    int first = posts.firstOf(place, Agency.SAFETY);
    int end = posts.endOf(place, Agency.SECURITY);
    int serving = posts.serving(place, Agency.SAFETY) + posts.serving(place, Agency.SECURITY);
    int nth = (int) (ofUnseen.uniform(Site.INVESTIGATOR) * serving);
    for (int post = first; post < end; post++) {
      if (!posts.vacant(post) && nth-- == 0) {
        return posts.holder[post];
      }
    }
    return -1;
  }

  private void afterwards(
      int seat, int place, int officer, boolean caught, int investigator, int week) {
    int tick = 2 * week + 1;
    if (!caught) {
      int slot = world.grudges[place].find(seat, officer);
      if (slot >= 0) { // else word of a fellow attacker's punishment has just crowded it out
        world.grudges[place].lessen(seat, slot, kept, tick);
      }
      return;
    }
    if (investigator >= 0) {
      world.onlooker.punishes(investigator, seat, punishment, week);
    }
    Seats.takeOver(world, place, seat, week);
    if (investigator >= 0) {
      int household = world.places.householdOf(seat);
      family.hear(place, household, seat, investigator, punishment);
      world.letters[place].sort(world.places, world.word);
      for (int there = 0; there < world.places.count; there++) {
        world.word[there].deliver(world.grudges[there], tick);
      }
    }
  }
}
