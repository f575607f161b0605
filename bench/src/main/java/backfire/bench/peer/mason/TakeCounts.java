package backfire.bench.peer.mason;

import backfire.bench.peer.mason.Country.Tally;
import backfire.model.kind.Agency;
import backfire.model.observe.Count;
import backfire.model.observe.Mood;
import backfire.model.observe.RankCount;
import backfire.model.setting.Calendar;

/** The end of the week: heads are counted, moods noted, now and then grudges surveyed. */
final class TakeCounts {
  private static final int SURVEY_WEEKS = 13;

  private final Country country;

  TakeCounts(Country country) {
    this.country = country;
  }

  void take() {
    Tally tally = country.tally;
    country.chronicle.work().addStops(tally.stops, tally.harmfulStops, tally.patrols);
    country.chronicle.work().addRings(tally.rings);
    tally.clear();
    int observed = country.observedWeek();
    if (observed < 0) {
      return;
    }
    for (Town town : country.towns) {
      for (Agency agency : Agency.values()) {
        country.count(Count.VACANCIES, town, agency, town.posts(agency));
      }
      town.eachServing(this::count);
      if (observed == 0 || country.week() % SURVEY_WEEKS == 0) {
        town.survey = country.people().survey(town);
      }
      note(town);
    }
  }

  private void count(Officer officer) {
    country.count(Count.VACANCIES, officer, -1);
    country.count(Count.OFFICERS, officer, 1);
    double years = (country.week() - officer.began) / (double) Calendar.WEEKS_A_YEAR;
    country.count(Count.SERVICE, officer, years);
    country.count(Count.RESTRAINT, officer, officer.restraint);
    country.count(Count.THREAT, officer, officer.threat);
    country.count(RankCount.OFFICER_WEEKS, officer, 1);
  }

  private void note(Town town) {
    note(town, Mood.RISK, town.risk);
    note(town, Mood.KNOWN, town.known);
    note(town, Mood.EXPECTATION, town.expectation());
    note(town, Mood.TURMOIL, town.turmoil);
    note(town, Mood.APPROVAL, town.approval);
    note(town, Mood.LEAVERS, town.leavers);
    note(town, Mood.GRUDGE_ANY, town.survey.any());
    note(town, Mood.GRUDGE, town.survey.above());
    note(town, Mood.GRUDGE_HOUSEHOLD, town.survey.inHousehold());
  }

  private void note(Town town, Mood mood, double value) {
    country.chronicle.set(mood, country.observedWeek(), town.index, value);
  }
}
