package backfire.bench.peer.mason;

import backfire.bench.peer.mason.Country.Pending;
import backfire.model.observe.Count;
import backfire.model.observe.RankCount;
import backfire.model.rule.Leaving;
import backfire.model.setting.Calendar;

/** M9: officers weigh leaving, now and then and after an attack near by. */
final class Leave {
  private static final Leaving.Option[] OPTIONS = Leaving.Option.values();

  private final Country country;
  private final Dice dice;
  private final Leaving leaving;

  Leave(Country country) {
    this.country = country;
    this.dice = country.dice;
    this.leaving = country.rules.leaving;
  }

  /** What is the same for all in a town this week. */
  void lookAround() {
    for (Town town : country.towns) {
      int attacks = 0;
      for (Pending attack : country.pending) {
        attacks += attack.town() == town ? 1 : 0;
      }
      int posts = town.posts();
      town.deliberates = leaving.deliberates(attacks, posts / country.setting.scale());
      town.crowding = town.leavers / posts;
      town.leftForMarket = 0;
    }
  }

  /** An officer weighs, or does not think of it. */
  void weigh(Officer officer) {
    if (!officer.serves() || !dice.happens(officer.town().deliberates)) {
      return;
    }
    Leaving.Situation situation = situation(officer);
    double[] gumbels = new double[OPTIONS.length];
    for (int option = 0; option < gumbels.length; option++) {
      gumbels[option] = dice.gumbel();
    }
    switch (leaving.choose(situation, gumbels, Leaving.Term.NONE)) {
      case STAY -> {}
      case MARKET -> {
        officer.town().leftForMarket++;
        leave(officer, situation, gumbels, Count.LEFT_FOR_MARKET);
      }
      case COMPANY -> leave(officer, situation, gumbels, Count.LEFT_FOR_COMPANY);
      case RETIREMENT -> leave(officer, situation, gumbels, Count.RETIRED_EARLY);
    }
  }

  /** Who left for the market crowds it from now on. */
  void crowd() {
    for (Town town : country.towns) {
      town.leavers += town.leftForMarket;
    }
  }

  private Leaving.Situation situation(Officer officer) {
    Town town = officer.town();
    Leadership leadership = country.leadership;
    double opening = leaving.opening(officer.rank(), officer.bribes, leadership.companyRoom);
    return new Leaving.Situation(
        officer.rank(),
        leadership.pay(officer.agency()),
        officer.bribes,
        officer.temper.ambition(),
        officer.temper.riskAversion(),
        officer.threat,
        town.expectation(),
        country.rules.threat.guilt(officer.harm),
        officer.temper.recalls(),
        years(officer),
        town.crowding,
        town.marketIsOpen(country.week())
            ? leadership.marketRoom * leaving.crowded(town.crowding)
            : 0,
        dice.happens(opening));
  }

  private double years(Officer officer) {
    return (country.week() - officer.began) / (double) Calendar.WEEKS_A_YEAR;
  }

  private void leave(Officer officer, Leaving.Situation situation, double[] gumbels, Count count) {
    decided(officer, situation, gumbels, Leaving.Term.FEAR, Count.DECIDED_BY_FEAR);
    decided(officer, situation, gumbels, Leaving.Term.INCOME, Count.DECIDED_BY_INCOME);
    decided(officer, situation, gumbels, Leaving.Term.RECKONING, Count.DECIDED_BY_RECKONING);
    country.count(count, officer, 1);
    country.count(Count.EXIT_TENURE, officer, years(officer));
    country.count(RankCount.EXITS, officer, 1);
    country.dischargeFromPost(officer);
  }

  private void decided(
      Officer officer,
      Leaving.Situation situation,
      double[] gumbels,
      Leaving.Term term,
      Count count) {
    if (leaving.choose(situation, gumbels, term) == Leaving.Option.STAY) {
      country.count(count, officer, 1);
    }
  }
}
