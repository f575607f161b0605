package backfire.model.twin;

import backfire.model.chance.Fixed;
import backfire.model.kind.Agency;
import backfire.model.observe.Count;
import backfire.model.observe.Mood;
import backfire.model.observe.RankCount;
import backfire.model.setting.Calendar;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The end of the week: heads are counted, moods noted, now and then grudges surveyed. */
final class Census {
  private static final double ANY_GRUDGE = 0.05;

  private final Country country;

  Census(Country country) {
    this.country = country;
  }

  /** Shares of residents with a grudge, as the last survey found them. */
  record Survey(double any, double aboveThreshold, double inHousehold) {}

  void happen() {
    boolean firstObserved = country.observedWeek() == 0;
    for (Town town : country.towns) {
      for (Agency agency : Agency.values()) {
        countOfficers(town, agency);
      }
      if (country.week % 13 == 0 || firstObserved) {
        town.survey = survey(town);
      }
      noteMoods(town);
    }
  }

  private void countOfficers(Town town, Agency agency) {
    List<Officer> serving = town.serving(agency);
    int vacant = town.posts(agency).size() - serving.size();
    country.count(Count.OFFICERS, town, agency, serving.size());
    country.count(Count.VACANCIES, town, agency, vacant);
    int weeks = serving.stream().mapToInt(o -> country.week - o.began).sum();
    country.count(Count.SERVICE, town, agency, weeks / (double) Calendar.WEEKS_A_YEAR);
    country.count(Count.RESTRAINT, town, agency, sum(serving, o -> o.restraint));
    country.count(Count.THREAT, town, agency, sum(serving, o -> o.threat));
    for (Officer officer : serving) {
      country.count(RankCount.OFFICER_WEEKS, town, agency, officer.rank(), 1);
    }
  }

  private static double sum(List<Officer> officers, ToDoubleFunction<Officer> what) {
    return Fixed.toDouble(officers.stream().mapToLong(o -> Fixed.of(what.applyAsDouble(o))).sum());
  }

  private Survey survey(Town town) {
    int step = Math.max(1, town.households.size() / 1000);
    double threshold = country.rules.revenge.threshold();
    int people = 0;
    int any = 0;
    int above = 0;
    int inHousehold = 0;
    for (int i = 0; i < town.households.size(); i += step) {
      List<Seat> members = town.households.get(i).seats;
      long aboveHere = members.stream().filter(s -> hasAbove(s, threshold)).count();
      people += members.size();
      any += (int) members.stream().filter(s -> hasAbove(s, ANY_GRUDGE)).count();
      above += (int) aboveHere;
      inHousehold += aboveHere > 0 ? members.size() : 0;
    }
    return new Survey(
        (double) any / people, (double) above / people, (double) inHousehold / people);
  }

  private boolean hasAbove(Seat seat, double size) {
    return seat.holder().grudges().stream().anyMatch(grudge -> country.now(grudge) > size);
  }

  private void noteMoods(Town town) {
    note(town, Mood.RISK, town.risk);
    note(town, Mood.KNOWN, town.known);
    note(town, Mood.EXPECTATION, town.expectation());
    note(town, Mood.TURMOIL, town.turmoil);
    note(town, Mood.APPROVAL, town.approval);
    note(town, Mood.LEAVERS, town.leavers);
    note(town, Mood.GRUDGE_ANY, town.survey.any());
    note(town, Mood.GRUDGE, town.survey.aboveThreshold());
    note(town, Mood.GRUDGE_HOUSEHOLD, town.survey.inHousehold());
  }

  private void note(Town town, Mood mood, double value) {
    country.chronicle.set(mood, country.observedWeek(), town.index, value);
  }
}
