package backfire.bench.peer.mason;

import backfire.bench.peer.mason.Country.Pending;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.RankCount;
import backfire.model.parameter.Parameter;
import backfire.model.rule.Revenge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** M5: what one attack is made of. When attacks come is each peer's own. */
public final class Vengeance {
  private final Country country;
  private final Dice dice;
  private final Revenge revenge;
  private final Strike strike;
  private final double punishment;
  private final double kept;
  private final double unseenPerSeen;

  Vengeance(Country country, Strike strike) {
    this.country = country;
    this.dice = country.dice;
    this.revenge = country.rules.revenge;
    this.strike = strike;
    this.punishment = country.rules.parameters.get(Parameter.PUNISHMENT_HARM);
    this.kept = country.rules.parameters.get(Parameter.GRUDGE_KEPT);
    this.unseenPerSeen = 1 / country.setting.scale() - 1;
  }

  /** Before anybody acts: what is known and seen in each town is the same for all this week. */
  void begin() {
    country.beginRevenge();
    for (Town town : country.towns) {
      town.boost = revenge.boost(town.known, town.expectation());
      town.watch = revenge.watch(town.effortSeen);
    }
  }

  /** The rate at which a grudge becomes an attack, a week. */
  public double rate(
      Officer officer, double grudge, double boldness, double riskAversion, int kin, Town home) {
    Town town = officer.town();
    double target = revenge.target(officer.rank(), !officer.serves(), town != home);
    return revenge.rate(grudge, boldness, target, town.boost, riskAversion, town.watch, kin);
  }

  /**
   * A moment in which a grudge may become an attack, with a probability; attacks on those whom the
   * sample leaves out come with it.
   *
   * @return whether the resident attacked
   */
  public boolean comeTo(int seat, Officer officer, double probability, boolean kinIsLarger) {
    country.tally.rings++;
    int[] others = others(seat, officer);
    boolean group = others.length > 0;
    attackUnseen(officer, dice.poisson(unseenPerSeen * probability), group);
    expect(officer, probability, kinIsLarger, group);
    if (!dice.happens(probability)) {
      return false;
    }
    attack(seat, officer, kinIsLarger, others);
    return true;
  }

  /** Others in the officer's town who hold a grudge against him and join. */
  private int[] others(int holder, Officer officer) {
    Town town = officer.town();
    int[] seats = country.people().against(officer, town);
    boolean marketIsOpen = town.marketIsOpen(country.week());
    int joined = 0;
    for (int seat : seats) {
      boolean trader = marketIsOpen && country.people().trades(seat);
      double joins = revenge.joins(country.people().grudge(seat, officer), trader);
      if (seat != holder && dice.happens(joins)) {
        seats[joined++] = seat;
      }
    }
    return Arrays.copyOf(seats, joined);
  }

  private void attackUnseen(Officer officer, int attacks, boolean group) {
    for (int i = 0; i < attacks; i++) {
      Gravity gravity = revenge.gravity(dice.uniform(), group);
      country.pending.add(new Pending(officer.town(), gravity));
    }
    country.count(Count.UNSEEN, officer, attacks);
  }

  /** Notes the hazard, whether or not anything comes of it. */
  private void expect(Officer officer, double hazard, boolean kinIsLarger, boolean group) {
    if (officer.serves()) {
      country.count(Count.HAZARD, officer, hazard);
      country.count(Count.HAZARD_KIN, officer, kinIsLarger ? hazard : 0);
      country.count(Count.HAZARD_GROUP, officer, group ? hazard : 0);
      country.count(Count.HAZARD_KILLED, officer, hazard * revenge.killedShare(group));
    } else {
      country.count(Count.HAZARD_LEFT, officer, hazard);
    }
    country.count(RankCount.HAZARD, officer, hazard);
    if (group) {
      double peers = officer.town().meanHarm[officer.agency().ordinal()];
      double reputation = country.rules.threat.reputation(officer.harm, peers);
      country.count(RankCount.HAZARD_GROUP, officer, hazard);
      country.count(RankCount.REPUTATION_GROUP, officer, hazard * reputation);
    }
  }

  private void attack(int seat, Officer officer, boolean kinIsLarger, int[] others) {
    boolean group = others.length > 0;
    Gravity gravity = revenge.gravity(dice.uniform(), group);
    boolean caught = revenge.caught(dice.uniform(), group, officer.town().approval);
    Event.Motive motive = kinIsLarger ? Event.Motive.KIN : Event.Motive.OWN;
    strike.hit(officer, gravity, motive, others.length);
    follow(seat, officer, caught);
    for (int other : others) {
      follow(other, officer, revenge.caught(dice.uniform(), true, officer.town().approval));
    }
  }

  /** What becomes of one of the attackers. */
  private void follow(int seat, Officer officer, boolean caught) {
    People people = country.people();
    if (!caught) {
      people.vent(seat, officer, kept);
      return;
    }
    people.replace(seat);
    List<Officer> investigators = new ArrayList<>(officer.town().serving(Agency.SAFETY));
    investigators.addAll(officer.town().serving(Agency.SECURITY));
    if (!investigators.isEmpty()) {
      people.family(seat, investigators.get(dice.under(investigators.size())), punishment);
      people.deliver();
    }
  }
}
