package backfire.model.twin;

import backfire.model.chance.Draw;
import backfire.model.chance.Keys;
import backfire.model.chance.Site;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.RankCount;
import backfire.model.rule.Identity;
import backfire.model.rule.Revenge;

/** M5: attacks that are no revenge, and attacks on the official of a place. */
final class M05Background {
  private final Country country;
  private final Revenge revenge;
  private final Strike strike;

  M05Background(Country country, Strike strike) {
    this.country = country;
    this.revenge = country.rules.revenge;
    this.strike = strike;
  }

  void happen() {
    for (Town town : country.towns) {
      int serving = town.serving().size();
      expect(town);
      happenSeen(town);
      happenUnseen(town, serving);
      happenToOfficial(town);
    }
  }

  private void happenSeen(Town town) {
    for (Officer officer : town.serving()) {
      if (officer.servedAtStops == country.week
          && country.draw(Site.BACKGROUND, officer.key) < country.rules.background.attacked()) {
        double u = country.draw(Site.BACKGROUND_GRAVITY, officer.key);
        Gravity gravity = revenge.gravity(u, false);
        strike.hit(
            new Strike.Blow(town.key, officer, gravity, Event.Motive.OTHER, 0, false, false));
      }
    }
  }

  /** What is to be expected, by station and rank. */
  private void expect(Town town) {
    for (Agency agency : Agency.values()) {
      for (Rank rank : Rank.values()) {
        int serving = town.serving(agency, rank).size();
        double attacked = serving * country.rules.background.attacked();
        strike.expect(town, agency, attacked, attacked * revenge.killedShare(false));
        country.count(RankCount.HAZARD_OTHER, town, agency, rank, attacked);
      }
    }
  }

  private void happenUnseen(Town town, int serving) {
    double scale = country.setting.scale();
    if (scale >= 1) {
      return;
    }
    double mean = (1 / scale - 1) * serving * country.rules.background.attacked();
    int unseen = Draw.poisson(country.draw(Site.UNSEEN_BACKGROUND, town.key), mean);
    long key = Keys.child(town.key, country.week);
    for (int i = 0; i < unseen; i++) {
      double u = country.draw(Site.UNSEEN_GRAVITY, town.key, 0, i);
      country.pending.add(
          new PendingAttack(town, revenge.gravity(u, false), Keys.child(key, 1000 + i), null));
    }
    country.count(Count.UNSEEN, town, Agency.SAFETY, unseen);
  }

  private void happenToOfficial(Town town) {
    double attacked =
        revenge.officialAttacked(
            town.harmOnOfficial / country.filled() / country.setting.scale(),
            revenge.boost(town.known, town.expectation()),
            revenge.watch(town.effortSeen));
    if (country.draw(Site.OFFICIAL_ATTACKED, town.key) < attacked) {
      country.chronicle.note(
          new Event.Attack(
              country.week,
              town.place.id(),
              town.key,
              Identity.official(town.key, 0),
              null,
              null,
              Event.Standing.OFFICIAL,
              revenge.gravity(country.draw(Site.OFFICIAL_GRAVITY, town.key), false),
              Event.Manner.SINGLE,
              Event.Motive.OTHER,
              0,
              1,
              false,
              false));
    }
  }
}
