package backfire.model.twin;

import backfire.model.chance.Keys;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.RankCount;

/** An attack that strikes an officer, whatever lies behind it. */
final class Strike {
  private final Country country;

  Strike(Country country) {
    this.country = country;
  }

  /** Who strikes whom, and how. */
  record Blow(
      long who,
      Officer officer,
      Gravity gravity,
      Event.Motive motive,
      int others,
      boolean daylight,
      boolean caught) {
    Event.Manner manner() {
      if (motive == Event.Motive.DEFIANCE) {
        return Event.Manner.BRAWL;
      }
      return others > 0 ? Event.Manner.GROUP : Event.Manner.SINGLE;
    }
  }

  /** The key of an attack of this week. */
  long keyOf(long who, long whom) {
    return Keys.child(Keys.child(who, whom), country.week);
  }

  void hit(Blow blow) {
    Officer officer = blow.officer();
    note(blow);
    count(blow);
    country.pending.add(
        new PendingAttack(
            officer.town(),
            blow.gravity(),
            keyOf(blow.who(), officer.key),
            new Leadership.Deed(blow.who(), officer.key, country.week)));
    if (blow.gravity() == Gravity.KILLED) {
      officer.dead = true;
      officer.leave(country.week);
    } else if (officer.serves()) {
      officer.experience +=
          country.rules.threat.experience(country.rules.news.weight(blow.gravity()));
    }
  }

  /** Hazards of attacks that no grudge lies behind. */
  void expect(Town town, Agency agency, double attacked, double killed) {
    country.count(Count.HAZARD_OTHER, town, agency, attacked);
    country.count(Count.HAZARD_KILLED, town, agency, killed);
  }

  private void note(Blow blow) {
    Officer officer = blow.officer();
    Town town = officer.town();
    country.chronicle.note(
        new Event.Attack(
            country.week,
            town.place.id(),
            blow.who(),
            officer.key,
            officer.agency(),
            officer.rank(),
            officer.serves() ? Event.Standing.SERVING : Event.Standing.LEFT,
            blow.gravity(),
            blow.manner(),
            blow.motive(),
            blow.others(),
            country.rules.threat.reputation(officer.harm, town.meanHarm(officer.agency())),
            blow.daylight(),
            blow.caught()));
  }

  private void count(Blow blow) {
    boolean killed = blow.gravity() == Gravity.KILLED;
    count(
        switch (blow.gravity()) {
          case BEATEN -> Count.BEATEN;
          case HURT -> Count.HURT;
          case KILLED -> Count.KILLED;
        },
        blow);
    countByRank(RankCount.ATTACKS, blow);
    if (killed) {
      countByRank(RankCount.KILLED, blow);
    }
    switch (blow.motive()) {
      case OWN -> count(Count.GRUDGE_ATTACKS, blow);
      case KIN -> {
        count(Count.GRUDGE_ATTACKS, blow);
        count(Count.KIN_ATTACKS, blow);
      }
      case OTHER, IMPOSED, DEFIANCE -> {}
    }
    switch (blow.manner()) {
      case GROUP -> count(Count.GROUP_ASSAULTS, blow);
      case BRAWL -> count(Count.BRAWLS, blow);
      case SINGLE -> {}
    }
  }

  private void count(Count count, Blow blow) {
    country.count(count, blow.officer().town(), blow.officer().agency());
  }

  private void countByRank(RankCount count, Blow blow) {
    Officer officer = blow.officer();
    country.count(count, officer.town(), officer.agency(), officer.rank(), 1);
  }
}
