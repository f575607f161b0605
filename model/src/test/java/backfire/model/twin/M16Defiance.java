package backfire.model.twin;

import backfire.model.chance.Draw;
import backfire.model.chance.Keys;
import backfire.model.chance.Site;
import backfire.model.kind.Gravity;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.RankCount;
import backfire.model.rule.Defiance;

/** M16: a harsh stop of a trader turns into a brawl. */
final class M16Defiance {
  private final Country country;
  private final M04Grudges grudges;
  private final Strike strike;
  private final Defiance defiance;

  M16Defiance(Country country, M04Grudges grudges, Strike strike) {
    this.country = country;
    this.grudges = grudges;
    this.strike = strike;
    this.defiance = country.rules.defiance;
  }

  void happen() {
    for (Country.HarshStop stop : country.harshStopsOfTraders) {
      Town town = stop.victim().seat.town;
      if (stop.officer().serves() && stop.victim().isThere() && town.marketIsOpen(country.week)) {
        double brawls = defiance.brawls(town.approval, town.place.traders());
        Officer officer = stop.officer();
        country.count(Count.HAZARD_BRAWL, town, officer.agency(), brawls);
        country.count(RankCount.HAZARD_BRAWL, town, officer.agency(), officer.rank(), brawls);
        brawlUnseen(stop, town, brawls);
        if (draw(Site.BRAWL, stop) < brawls) {
          brawl(stop, town);
        }
      }
    }
  }

  /** Brawls of those whom the sample leaves out. */
  private void brawlUnseen(Country.HarshStop stop, Town town, double brawls) {
    double scale = country.setting.scale();
    if (scale >= 1) {
      return;
    }
    int unseen = Draw.poisson(draw(Site.UNSEEN_BRAWLS, stop), (1 / scale - 1) * brawls);
    long attack = strike.keyOf(stop.victim().key, stop.officer().key);
    for (int i = 0; i < unseen; i++) {
      int d = 64 * stop.stop() + i;
      Gravity gravity = defiance.gravity(draw(Site.UNSEEN_BRAWL_GRAVITY, stop, d));
      country.pending.add(new PendingAttack(town, gravity, Keys.child(attack, 1000 + d), null));
      if (defiance.eases(draw(Site.UNSEEN_LEADERS_EASE, stop, d))) {
        ease(town);
      }
    }
    country.count(Count.UNSEEN, town, stop.officer().agency(), unseen);
  }

  private void ease(Town town) {
    town.easedUntil = country.week + 1 + defiance.easingWeeks();
  }

  private void brawl(Country.HarshStop stop, Town town) {
    Resident victim = stop.victim();
    Officer officer = stop.officer();
    strike.hit(
        new Strike.Blow(
            victim.key,
            officer,
            defiance.gravity(draw(Site.BRAWL_GRAVITY, stop)),
            Event.Motive.DEFIANCE,
            0,
            true,
            false));
    grudges.suffer(
        victim, officer, defiance.harm(), country.tickFrom(), NaiveTwin.Source.BRAWL, stop.stop());
    if (defiance.eases(draw(Site.LEADERS_EASE, stop))) {
      ease(town);
      country.chronicle.note(
          new Event.Easing(
              country.week, town.place.id(), victim.key, officer.key, defiance.easingWeeks()));
    }
  }

  private double draw(Site site, Country.HarshStop stop) {
    return draw(site, stop, stop.stop());
  }

  private double draw(Site site, Country.HarshStop stop, int draw) {
    return country.draw(site, stop.victim().key, stop.officer().key, draw);
  }
}
