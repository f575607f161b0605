package backfire.model.week;

import static backfire.model.parameter.Parameter.REVENGE_THRESHOLD;

import backfire.model.chance.Fixed;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Mood;
import backfire.model.observe.RankCount;
import backfire.model.rule.Logit;
import backfire.model.setting.Calendar;
import backfire.model.world.Duty;
import backfire.model.world.Grudges;
import backfire.model.world.Moods;
import backfire.model.world.Places;
import backfire.model.world.Posts;
import backfire.model.world.World;

/** The end of the week: what stands is counted, and now and then grudges are surveyed. */
final class TakeCounts implements InPlace {
  private static final int SURVEY_WEEKS = 13;
  private static final int PANEL_HOUSEHOLDS = 1000;
  private static final double FELT = 0.05;

  private final World world;
  private final double threshold;

  TakeCounts(World world) {
    this.world = world;
    this.threshold = world.setting.parameters().get(REVENGE_THRESHOLD);
  }

  @Override
  public void in(int place, int week) {
    int observed = world.observed(week);
    if (observed < 0) {
      return;
    }
    for (Agency agency : Agency.values()) {
      count(place, agency, week, observed);
    }
    if (observed == 0 || week % SURVEY_WEEKS == 0) {
      survey(place, week);
    }
    note(place, observed);
  }

  private void count(int place, Agency agency, int week, int observed) {
    Posts posts = world.posts;
    Chronicle chronicle = world.chronicle;
    for (Rank rank : Rank.values()) {
      int ofRank = posts.serving(place, agency, rank);
      chronicle.add(RankCount.OFFICER_WEEKS, observed, place, agency, rank, ofRank);
    }
    int serving = posts.serving(place, agency);
    int first = posts.firstOf(place, agency);
    int end = posts.endOf(place, agency);
    chronicle.add(Count.OFFICERS, observed, place, agency, serving);
    chronicle.add(Count.VACANCIES, observed, place, agency, end - first - serving);
    Duty duty = world.service.duty();
    chronicle.add(Count.RESTRAINT, observed, place, agency, sum(duty.restraint, first, end));
    chronicle.add(Count.THREAT, observed, place, agency, sum(duty.threat, first, end));
    long began = 0; // 0 for who does not serve
    for (int post = first; post < end; post++) {
      began += duty.began[post];
    }
    double years = ((double) serving * week - began) / Calendar.WEEKS_A_YEAR;
    chronicle.add(Count.SERVICE, observed, place, agency, years);
  }

  /** Of a column that is 0 for who does not serve. */
  private static double sum(double[] column, int first, int end) {
    long sum = 0;
    for (int post = first; post < end; post++) {
      sum += Fixed.of(column[post]);
    }
    return Fixed.toDouble(sum);
  }

  private void note(int place, int observed) {
    Moods moods = world.moods;
    Chronicle chronicle = world.chronicle;
    chronicle.set(Mood.RISK, observed, place, moods.risk[place]);
    chronicle.set(Mood.KNOWN, observed, place, moods.known[place]);
    chronicle.set(Mood.EXPECTATION, observed, place, Logit.inverse(moods.expectation[place]));
    chronicle.set(Mood.TURMOIL, observed, place, moods.turmoil[place]);
    chronicle.set(Mood.APPROVAL, observed, place, moods.approval[place]);
    chronicle.set(Mood.LEAVERS, observed, place, moods.leavers[place]);
    chronicle.set(Mood.GRUDGE_ANY, observed, place, moods.survey[place][0]);
    chronicle.set(Mood.GRUDGE, observed, place, moods.survey[place][1]);
    chronicle.set(Mood.GRUDGE_HOUSEHOLD, observed, place, moods.survey[place][2]);
  }

  private void survey(int place, int week) {
    Places places = world.places;
    int step = Math.max(1, places.households(place) / PANEL_HOUSEHOLDS);
    int asked = 0;
    int any = 0;
    int above = 0;
    int inHousehold = 0;
    int end = places.firstHousehold[place + 1];
    for (int household = places.firstHousehold[place]; household < end; household += step) {
      int aboveHere = 0;
      for (int seat = places.householdSeat[household];
          seat < places.householdSeat[household + 1];
          seat++) {
        double largest = largest(place, seat, week);
        any += largest > FELT ? 1 : 0;
        aboveHere += largest > threshold ? 1 : 0;
      }
      int members = places.size(household);
      asked += members;
      above += aboveHere;
      inHousehold += aboveHere > 0 ? members : 0;
    }
    world.moods.survey[place][0] = (double) any / asked;
    world.moods.survey[place][1] = (double) above / asked;
    world.moods.survey[place][2] = (double) inHousehold / asked;
  }

  private double largest(int place, int seat, int week) {
    Grudges grudges = world.grudges[place];
    double largest = 0;
    for (int slot = 0; slot < Grudges.SLOTS; slot++) {
      if (grudges.officer(seat, slot) >= 0) {
        largest = Math.max(largest, grudges.size(seat, slot, week));
      }
    }
    return largest;
  }
}
