package backfire.model.twin;

import backfire.model.chance.Draw;
import backfire.model.chance.Keys;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.RankCount;
import backfire.model.parameter.Parameter;
import backfire.model.rule.Revenge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** M5: grudges become attacks. Each grudge above the threshold has a clock of its own. */
final class M05Revenge {
  private static final Comparator<Clock> ORDER =
      Comparator.comparingInt((Clock clock) -> clock.holder.seat.town.index)
          .thenComparingInt(clock -> clock.holder.seat.ordinal)
          .thenComparingLong(clock -> clock.officer.key);

  private final Country country;
  private final Revenge revenge;
  private final M04Grudges grudges;
  private final Strike strike;
  private final double punishment;
  private final double kept;
  private final double unseenPerSeen;

  M05Revenge(Country country, M04Grudges grudges, Strike strike) {
    this.country = country;
    this.revenge = country.rules.revenge;
    this.grudges = grudges;
    this.strike = strike;
    this.punishment = country.setting.parameters().get(Parameter.PUNISHMENT_HARM);
    this.kept = country.setting.parameters().get(Parameter.GRUDGE_KEPT);
    this.unseenPerSeen = 1 / country.setting.scale() - 1;
  }

  void happen() {
    setClocks();
    country.clocks.stream()
        .filter(clock -> clock.ringsIn(country.week))
        .sorted(ORDER)
        .forEach(this::ringWhileItIsThisWeek);
    int end = country.setting.calendar().total();
    country.clocks.removeIf(clock -> clock.ended || clock.time >= end);
  }

  private void setClocks() {
    for (Country.Pair pair : country.touched) {
      Grudge grudge = pair.holder().grudgeAgainst(pair.officer());
      if (!revenge.atWork() || grudge == null || grudge.stored() <= revenge.threshold()) {
        continue;
      }
      country.clocks.removeIf(
          clock -> clock.holder == pair.holder() && clock.officer == pair.officer());
      double bound = revenge.bound(grudge.stored(), pair.holder().boldness);
      Clock clock = new Clock(pair.holder(), pair.officer(), grudge.tick, bound);
      clock.time = country.week + wait(clock, 0);
      country.clocks.add(clock);
    }
    country.touched.clear();
  }

  private double wait(Clock clock, int ring) {
    return revenge.wait(country.drawOfClock(Site.RING, clock, ring), clock.bound);
  }

  private void ringWhileItIsThisWeek(Clock clock) {
    while (clock.ringsIn(country.week)) {
      ring(clock);
    }
  }

  private void ring(Clock clock) {
    Grudge grudge = clock.holder.grudgeAgainst(clock.officer);
    if (grudge == null
        || grudge.tick != clock.tick
        || country.now(grudge) <= revenge.threshold()
        || clock.officer.dead) {
      clock.ended = true;
      return;
    }
    Officer officer = clock.officer;
    Town town = officer.town();
    double a = rate(clock.holder, officer, country.now(grudge)) / clock.bound;
    List<Resident> others = others(clock);
    boolean group = !others.isEmpty();
    happenUnseen(clock, a, group);
    double kills = a * revenge.killedShare(group);
    if (officer.serves()) {
      country.count(Count.HAZARD, town, officer.agency(), a);
      country.count(Count.HAZARD_KIN, town, officer.agency(), grudge.kin > grudge.own ? a : 0);
      country.count(Count.HAZARD_GROUP, town, officer.agency(), group ? a : 0);
      country.count(Count.HAZARD_KILLED, town, officer.agency(), kills);
    } else {
      country.count(Count.HAZARD_LEFT, town, officer.agency(), a);
    }
    countHazard(RankCount.HAZARD, officer, a);
    if (group) {
      double meanHarm = town.meanHarm(officer.agency());
      double reputation = country.rules.threat.reputation(officer.harm, meanHarm);
      countHazard(RankCount.HAZARD_GROUP, officer, a);
      countHazard(RankCount.REPUTATION_GROUP, officer, a * reputation);
    }
    Leadership.Deed deed = new Leadership.Deed(clock.holder.key, officer.key, country.week);
    if (country.draw(Site.ATTACK, clock) < a && !country.leadership.forbidden.contains(deed)) {
      attack(clock, grudge, others);
      clock.ended = true;
    } else {
      clock.ring++;
      clock.time += wait(clock, clock.ring);
    }
  }

  private void countHazard(RankCount count, Officer officer, double amount) {
    country.count(count, officer.town(), officer.agency(), officer.rank(), amount);
  }

  /** h. */
  private double rate(Resident holder, Officer officer, double grudge) {
    Town town = officer.town();
    boolean elsewhere = town != holder.seat.town;
    double target = revenge.target(officer.rank(), !officer.serves(), elsewhere);
    double boost = revenge.boost(town.known, town.expectation());
    double watch = revenge.watch(town.effortSeen);
    int kin = holder.seat.ties.size();
    return revenge.rate(grudge, holder.boldness, target, boost, holder.riskAversion, watch, kin);
  }

  /** Attacks by those whom the sample leaves out. */
  private void happenUnseen(Clock clock, double a, boolean group) {
    Officer officer = clock.officer;
    if (country.setting.scale() >= 1) {
      return;
    }
    int unseen = Draw.poisson(country.draw(Site.UNSEEN_COUNT, clock), unseenPerSeen * a);
    long attack = strike.keyOf(clock.holder.key, officer.key);
    for (int i = 0; i < unseen; i++) {
      int d = 64 * clock.ring + i;
      double u = country.drawOfClock(Site.UNSEEN_GRAVITY, clock, d);
      country.pending.add(
          new PendingAttack(
              officer.town(), revenge.gravity(u, group), Keys.child(attack, 1000 + d), null));
    }
    country.count(Count.UNSEEN, officer.town(), officer.agency(), unseen);
  }

  /** Others in the officer's place who hold a grudge against him and join. */
  private List<Resident> others(Clock clock) {
    Town town = clock.officer.town();
    long attack = strike.keyOf(clock.holder.key, clock.officer.key);
    List<Resident> others = new ArrayList<>();
    for (Seat seat : town.seats) {
      Resident other = seat.holder();
      Grudge grudge = other.grudgeAgainst(clock.officer);
      if (other == clock.holder || grudge == null) {
        continue;
      }
      boolean trader = seat.trades && town.marketIsOpen(country.week);
      double joins = revenge.joins(country.now(grudge), trader);
      if (country.draw(Site.JOINS, other.key, attack, clock.ring) < joins) {
        others.add(other);
      }
    }
    return others;
  }

  private void attack(Clock clock, Grudge grudge, List<Resident> others) {
    Officer officer = clock.officer;
    Town town = officer.town();
    boolean group = !others.isEmpty();
    Gravity gravity = revenge.gravity(country.draw(Site.GRAVITY, clock), group);
    boolean daylight = revenge.daylight(country.draw(Site.DAYLIGHT, clock), group);
    boolean caught = revenge.caught(country.draw(Site.CAUGHT, clock), group, town.approval);
    Event.Motive motive = grudge.kin > grudge.own ? Event.Motive.KIN : Event.Motive.OWN;
    long attack = strike.keyOf(clock.holder.key, officer.key);
    strike.hit(
        new Strike.Blow(
            clock.holder.key, officer, gravity, motive, others.size(), daylight, caught));
    follow(clock, clock.holder, caught);
    for (Resident other : others) {
      double u = country.draw(Site.JOINER_CAUGHT, other.key, attack, clock.ring);
      follow(clock, other, revenge.caught(u, true, town.approval));
    }
  }

  /** What becomes of one of the attackers. */
  private void follow(Clock clock, Resident attacker, boolean caught) {
    if (!caught) {
      grudges.vent(attacker, clock.officer, kept, country.tickFrom());
      return;
    }
    country.replace(attacker.seat, country.week);
    List<Officer> investigators = investigators(clock.officer.town());
    if (!investigators.isEmpty()) {
      double u = country.draw(Site.INVESTIGATOR, clock);
      Officer investigator = investigators.get((int) (u * investigators.size()));
      grudges.family(attacker.seat, investigator, punishment, country.tickFrom());
      grudges.deliverLetters();
    }
  }

  private static List<Officer> investigators(Town town) {
    List<Officer> investigators = new ArrayList<>(town.serving(Agency.SAFETY));
    investigators.addAll(town.serving(Agency.SECURITY));
    return investigators;
  }
}
