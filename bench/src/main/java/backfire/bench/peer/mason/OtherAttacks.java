package backfire.bench.peer.mason;

import backfire.bench.peer.mason.Country.Pending;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.RankCount;
import backfire.model.rule.Revenge;

/**
 * M5: attacks that are no revenge. Those on the official of a place are an event that changes
 * nothing and is in no count, so there are none here.
 */
final class OtherAttacks {
  private final Country country;
  private final Dice dice;
  private final Revenge revenge;
  private final Strike strike;
  private final double attacked;
  private final double unseenPerSeen;

  OtherAttacks(Country country, Strike strike) {
    this.country = country;
    this.dice = country.dice;
    this.revenge = country.rules.revenge;
    this.strike = strike;
    this.attacked = country.rules.background.attacked();
    this.unseenPerSeen = 1 / country.setting.scale() - 1;
  }

  void happen() {
    for (Town town : country.towns) {
      int serving = town.serving();
      expect(town);
      town.eachServing(this::attack);
      int unseen = dice.poisson(unseenPerSeen * serving * attacked);
      for (int i = 0; i < unseen; i++) {
        country.pending.add(new Pending(town, revenge.gravity(dice.uniform(), false)));
      }
      country.count(Count.UNSEEN, town, Agency.SAFETY, unseen);
    }
  }

  private void attack(Officer officer) {
    if (officer.patrolled == country.week() && dice.happens(attacked)) {
      Gravity gravity = revenge.gravity(dice.uniform(), false);
      strike.hit(officer, gravity, Event.Motive.OTHER, 0);
    }
  }

  private void expect(Town town) {
    for (Agency agency : Agency.values()) {
      double hazard = 0;
      for (Rank rank : Rank.values()) {
        double ofRank = town.serving(agency, rank) * attacked;
        country.chronicle.add(
            RankCount.HAZARD_OTHER, country.observedWeek(), town.index, agency, rank, ofRank);
        hazard += ofRank;
      }
      country.count(Count.HAZARD_OTHER, town, agency, hazard);
      country.count(Count.HAZARD_KILLED, town, agency, hazard * revenge.killedShare(false));
    }
  }
}
