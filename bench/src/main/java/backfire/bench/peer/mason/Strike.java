package backfire.bench.peer.mason;

import backfire.bench.peer.mason.Country.Pending;
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

  void hit(Officer officer, Gravity gravity, Event.Motive motive, int others) {
    count(officer, gravity, motive, others);
    country.pending.add(new Pending(officer.town(), gravity));
    if (gravity == Gravity.KILLED) {
      officer.die();
      country.dischargeFromPost(officer);
    } else if (officer.serves()) {
      officer.experience += country.rules.threat.experience(country.rules.news.weight(gravity));
    }
  }

  private void count(Officer officer, Gravity gravity, Event.Motive motive, int others) {
    Count count =
        switch (gravity) {
          case BEATEN -> Count.BEATEN;
          case HURT -> Count.HURT;
          case KILLED -> Count.KILLED;
        };
    country.count(count, officer, 1);
    country.count(RankCount.ATTACKS, officer, 1);
    country.count(RankCount.KILLED, officer, gravity == Gravity.KILLED ? 1 : 0);
    switch (motive) {
      case OWN -> country.count(Count.GRUDGE_ATTACKS, officer, 1);
      case KIN -> {
        country.count(Count.GRUDGE_ATTACKS, officer, 1);
        country.count(Count.KIN_ATTACKS, officer, 1);
      }
      case DEFIANCE -> country.count(Count.BRAWLS, officer, 1);
      case OTHER, IMPOSED -> {}
    }
    if (others > 0) {
      country.count(Count.GROUP_ASSAULTS, officer, 1);
    }
  }
}
