package backfire.model.twin;

import backfire.model.chance.Draw;
import backfire.model.chance.Site;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.RankCount;
import backfire.model.rule.Leaving;
import backfire.model.setting.Calendar;
import java.util.EnumSet;
import java.util.Set;

/** M9: officers weigh leaving, now and then and after an attack near by. */
final class M09Exit {
  private final Country country;
  private final Leaving leaving;

  M09Exit(Country country) {
    this.country = country;
    this.leaving = country.rules.leaving;
  }

  void happen() {
    for (Town town : country.towns) {
      int attacks = (int) country.pending.stream().filter(a -> a.town() == town).count();
      double officersThere = town.posts().size() / country.setting.scale();
      double deliberates = leaving.deliberates(attacks, officersThere);
      int toMarket = 0;
      for (Officer officer : town.serving()) {
        if (country.draw(Site.DELIBERATES, officer.key) < deliberates
            && weigh(officer) == Leaving.Option.MARKET) {
          toMarket++;
        }
      }
      // Nobody of this town crowds the market of another.
      town.leavers += toMarket;
    }
  }

  private Leaving.Option weigh(Officer officer) {
    Leaving.Situation situation = situation(officer);
    double[] gumbels = {
      gumbel(Site.STAY, officer),
      gumbel(Site.MARKET, officer),
      gumbel(Site.COMPANY, officer),
      gumbel(Site.RETIREMENT, officer)
    };
    Leaving.Option option = leaving.choose(situation, gumbels, Leaving.Term.NONE);
    switch (option) {
      case STAY -> {}
      case MARKET ->
          leave(officer, situation, gumbels, Event.Destination.MARKET, Count.LEFT_FOR_MARKET);
      case COMPANY ->
          leave(officer, situation, gumbels, Event.Destination.COMPANY, Count.LEFT_FOR_COMPANY);
      case RETIREMENT ->
          leave(officer, situation, gumbels, Event.Destination.RETIREMENT, Count.RETIRED_EARLY);
    }
    return option;
  }

  private double gumbel(Site site, Officer officer) {
    return Draw.gumbel(country.draw(site, officer.key));
  }

  private Leaving.Situation situation(Officer officer) {
    Town town = officer.town();
    Leadership leadership = country.leadership;
    double crowding = town.leavers / town.posts().size();
    double room = leadership.marketRoom * leaving.crowded(crowding);
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
        crowding,
        town.marketIsOpen(country.week) ? room : 0,
        country.draw(Site.COMPANY_OPENING, officer.key) < opening);
  }

  private double years(Officer officer) {
    return (country.week - officer.began) / (double) Calendar.WEEKS_A_YEAR;
  }

  private void leave(
      Officer officer,
      Leaving.Situation situation,
      double[] gumbels,
      Event.Destination destination,
      Count count) {
    Town town = officer.town();
    Set<Event.Term> decided = EnumSet.noneOf(Event.Term.class);
    for (Event.Term term : Event.Term.values()) {
      if (leaving.choose(situation, gumbels, without(term)) == Leaving.Option.STAY) {
        decided.add(term);
        country.count(decidedBy(term), town, officer.agency());
      }
    }
    country.count(count, town, officer.agency());
    country.count(Count.EXIT_TENURE, town, officer.agency(), years(officer));
    country.count(RankCount.EXITS, town, officer.agency(), officer.rank(), 1);
    country.chronicle.note(
        new Event.Exit(
            country.week,
            town.place.id(),
            officer.key,
            officer.lastPost.key,
            officer.agency(),
            officer.rank(),
            destination,
            decided,
            country.week - officer.began));
    officer.leave(country.week);
  }

  private static Leaving.Term without(Event.Term term) {
    return switch (term) {
      case FEAR -> Leaving.Term.FEAR;
      case INCOME -> Leaving.Term.INCOME;
      case RECKONING -> Leaving.Term.RECKONING;
    };
  }

  private static Count decidedBy(Event.Term term) {
    return switch (term) {
      case FEAR -> Count.DECIDED_BY_FEAR;
      case INCOME -> Count.DECIDED_BY_INCOME;
      case RECKONING -> Count.DECIDED_BY_RECKONING;
    };
  }
}
