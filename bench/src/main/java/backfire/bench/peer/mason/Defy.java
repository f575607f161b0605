package backfire.bench.peer.mason;

import backfire.bench.peer.mason.Country.HarshStop;
import backfire.bench.peer.mason.Country.Pending;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.RankCount;
import backfire.model.rule.Defiance;

/** M16: a harsh stop of a trader turns into a brawl. */
final class Defy {
  private final Country country;
  private final Dice dice;
  private final Strike strike;
  private final Defiance defiance;
  private final double unseenPerSeen;

  Defy(Country country, Strike strike) {
    this.country = country;
    this.dice = country.dice;
    this.strike = strike;
    this.defiance = country.rules.defiance;
    this.unseenPerSeen = 1 / country.setting.scale() - 1;
  }

  void happen() {
    for (HarshStop stop : country.harshStops) {
      Town town = stop.town();
      Officer officer = stop.officer();
      boolean open = town.marketIsOpen(country.week());
      if (open && officer.serves() && !country.people().wasReplaced(stop.seat())) {
        double brawls = defiance.brawls(town.approval, town.place.traders());
        country.count(Count.HAZARD_BRAWL, officer, brawls);
        country.count(RankCount.HAZARD_BRAWL, officer, brawls);
        brawlUnseen(officer, town, brawls);
        if (dice.happens(brawls)) {
          brawl(stop);
        }
      }
    }
    country.harshStops.clear();
  }

  private void brawlUnseen(Officer officer, Town town, double brawls) {
    int unseen = dice.poisson(unseenPerSeen * brawls);
    for (int i = 0; i < unseen; i++) {
      country.pending.add(new Pending(town, defiance.gravity(dice.uniform())));
      easeNowAndThen(town);
    }
    country.count(Count.UNSEEN, officer, unseen);
  }

  private void brawl(HarshStop stop) {
    strike.hit(stop.officer(), defiance.gravity(dice.uniform()), Event.Motive.DEFIANCE, 0);
    country.suffer(stop.seat(), stop.officer(), defiance.harm());
    easeNowAndThen(stop.town());
  }

  private void easeNowAndThen(Town town) {
    if (defiance.eases(dice.uniform())) {
      town.easedUntil = country.week() + 1 + defiance.easingWeeks();
    }
  }
}
