package backfire.lab.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backfire.casebook.Ask;
import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.lab.TinyCase;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Level;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.RankCount;
import backfire.model.parameter.Parameter;
import backfire.model.setting.Calendar;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private final Case tiny = TinyCase.make();
  private final Calendar calendar = tiny.setting().calendar();
  private final Chronicle world = new Chronicle(calendar, List.of("ford", "mill"));

  private Answer ask(Ask ask, double scale) {
    return new Answers(new Observed(world, tiny.setting().withScale(scale), tiny.windows()))
        .to(ask);
  }

  private int observedWeek(int year, int month, int day) {
    return calendar.weekOf(LocalDate.of(year, month, day)) - calendar.burnIn();
  }

  private static Ask.Happened killingOfChief(Span span) {
    return new Ask.Happened(
        List.of("ford"),
        Agency.SAFETY,
        EnumSet.of(Rank.CHIEF, Rank.HEAD),
        Set.of(Gravity.KILLED),
        false,
        span);
  }

  private void killing(int observedWeek) {
    note(observedWeek, Event.Motive.OWN);
  }

  private void note(int observedWeek, Event.Motive motive) {
    world.note(
        new Event.Attack(
            observedWeek + calendar.burnIn(),
            "ford",
            1,
            2,
            Agency.SAFETY,
            Rank.LINE,
            Event.Standing.SERVING,
            Gravity.KILLED,
            Event.Manner.SINGLE,
            motive,
            0,
            2,
            false,
            false));
  }

  private static Span years(int from, int to) {
    return new Span(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  /** Killed: 10% of single attacks, 5% of those by groups; brawls kill nobody. */
  @Test
  void killing_isAnsweredByHazardsOfAllMannersOverTheScale() {
    int week = observedWeek(2011, 6, 6);
    world.add(RankCount.HAZARD, week, 0, Agency.SAFETY, Rank.CHIEF, 2);
    world.add(RankCount.HAZARD_GROUP, week, 0, Agency.SAFETY, Rank.CHIEF, 1);
    world.add(RankCount.HAZARD_OTHER, week, 0, Agency.SAFETY, Rank.HEAD, 0.5);
    world.add(RankCount.HAZARD_BRAWL, week, 0, Agency.SAFETY, Rank.HEAD, 50);
    world.add(RankCount.HAZARD, week, 0, Agency.SAFETY, Rank.LINE, 50);
    world.add(RankCount.HAZARD, week, 1, Agency.SAFETY, Rank.HEAD, 50);
    double hazard = 0.1 * 1.5 + 0.05;
    assertThat(ask(killingOfChief(years(2010, 2012)), 1).m())
        .isCloseTo(1 - StrictMath.exp(-hazard), within(1e-12));
    assertThat(ask(killingOfChief(years(2010, 2012)), 0.1).m())
        .isCloseTo(1 - StrictMath.exp(-10 * hazard), within(1e-12));
    assertThat(ask(killingOfChief(years(2012, 2013)), 1).m()).isZero();
  }

  /** A fifth of single attacks hurt, and of brawls a tenth. */
  @Test
  void injury_isAnsweredByHazardsOfAllManners() {
    int week = observedWeek(2011, 6, 6);
    world.add(RankCount.HAZARD, week, 0, Agency.SAFETY, Rank.LINE, 1);
    world.add(RankCount.HAZARD_BRAWL, week, 0, Agency.SAFETY, Rank.LINE, 2);
    Ask.Happened ask =
        new Ask.Happened(
            List.of(),
            Agency.SAFETY,
            EnumSet.of(Rank.LINE),
            EnumSet.of(Gravity.HURT),
            false,
            years(2011, 2011));
    double hazard =
        tiny.setting().parameters().get(Parameter.HURT_SHARE)
            + 2 * tiny.setting().parameters().get(Parameter.DEFIANCE_HURT);
    assertThat(ask(ask, 1).m()).isCloseTo(1 - StrictMath.exp(-hazard), within(1e-12));
  }

  @Test
  void killing_thatWasImposed_happened() {
    note(observedWeek(2013, 3, 4), Event.Motive.IMPOSED);
    Ask ask =
        new Ask.Happened(
            List.of("ford"),
            Agency.SAFETY,
            EnumSet.of(Rank.LINE),
            Set.of(Gravity.KILLED),
            false,
            years(2013, 2013));
    assertThat(ask(ask, 0.1).m()).isOne();
  }

  @Test
  void groupAssault_thatMayNotKill_isTheGroupHazardLessItsKillingsByDay() {
    int week = observedWeek(2014, 6, 2);
    world.add(RankCount.HAZARD_GROUP, week, 1, Agency.CUSTOMS, Rank.LINE, 2);
    Ask.Happened ask =
        new Ask.Happened(
            List.of("mill"),
            Agency.CUSTOMS,
            EnumSet.allOf(Rank.class),
            EnumSet.of(Gravity.BEATEN, Gravity.HURT),
            true,
            years(2014, 2014));
    double hazard = 2 * (1 - 0.1 * 0.5) * 0.65;
    assertThat(ask(ask, 1).m()).isCloseTo(1 - StrictMath.exp(-hazard), within(1e-12));
  }

  @Test
  void stopsAnOfficer_thatRiseAfterAKilling_areTurmoil() {
    int week = observedWeek(2013, 3, 4);
    killing(week);
    for (int i = -8; i <= 8; i++) {
      world.add(Count.STOPS, week + i, 0, Agency.SAFETY, i < 0 ? 10 : i > 0 ? 20 : 1_000);
      world.add(Count.STOPS, week + i, 1, Agency.SAFETY, 77);
      world.add(Count.OFFICERS, week + i, 0, Agency.SAFETY, i < 0 ? 10 : 5);
    }
    Answer answer = ask(new Ask.Stirred(3.9, 8, List.of("ford"), "past"), 1);
    assertThat(answer.m()).isCloseTo(Rise.soft(StrictMath.log(4), 3.9), within(1e-12));
    assertThat(ask(new Ask.Stirred(3.9, 8, List.of("mill"), "past"), 1).m()).isNaN();
  }

  @Test
  void turmoil_withoutAKilling_cannotBeStudied() {
    assertThat(ask(new Ask.Stirred(1.1, 8, List.of(), "past"), 1))
        .isEqualTo(Answer.none("no killing to study"));
  }

  @Test
  void officials_whoLoseHeartNearTheCentreAlone_fallMoreThere() {
    for (int week = 0; week < calendar.weeks(); week++) {
      for (Level level : Level.values()) {
        boolean late = week > observedWeek(2013, 12, 30);
        world.setWillingness(week, level, late && level == Level.CENTRE ? 0.3 : 0.6);
      }
    }
    assertThat(ask(new Ask.NearerFallsMore("now", "before"), 1).m())
        .isCloseTo(Rise.soft(StrictMath.log(2), 1), within(1e-9));
  }

  @Test
  void targets_twiceAsHarshAsTheirPeers_areWorse() {
    killing(observedWeek(2013, 3, 4));
    Ask ask = new Ask.WorseThanPeers(Agency.SAFETY, false, years(2013, 2013));
    assertThat(ask(ask, 1).m()).isCloseTo(Rise.soft(StrictMath.log(2), 1), within(1e-12));
  }

  @Test
  void allOfSeveral_isTheLeastDegreeTimesTheProbabilities() {
    killing(observedWeek(2013, 3, 4));
    int week = observedWeek(2013, 3, 4);
    world.add(RankCount.HAZARD, week, 0, Agency.SAFETY, Rank.CHIEF, 2);
    Ask worse = new Ask.WorseThanPeers(Agency.SAFETY, false, years(2013, 2013));
    Ask happened = killingOfChief(years(2013, 2013));
    double chance = ask(happened, 1).m();
    double degree = ask(worse, 1).m();
    assertThat(ask(new Ask.All(List.of(worse, worse)), 1).m()).isEqualTo(degree);
    assertThat(ask(new Ask.All(List.of(happened, worse, happened)), 1).m())
        .isCloseTo(chance * chance * degree, within(1e-12));
  }

  @Test
  void allOfSeveral_ofWhichOneCannotBeAsked_cannotBeAskedAndSaysWhy() {
    killing(observedWeek(2013, 3, 4));
    Ask worse = new Ask.WorseThanPeers(Agency.SAFETY, false, years(2013, 2013));
    Ask nobody = new Ask.WorseThanPeers(Agency.SECURITY, false, years(2013, 2013));
    assertThat(ask(new Ask.All(List.of(worse, nobody)), 1))
        .isEqualTo(Answer.none("nobody was so attacked"));
  }

  @Test
  void spans_thatMeet_shareNoWeek() {
    Observed observed = new Observed(world, tiny.setting(), tiny.windows());
    Observed.Weeks before = observed.weeks(tiny.windows().early());
    Observed.Weeks after = observed.weeks(tiny.windows().before());
    assertThat(before.until()).isEqualTo(after.from());
  }
}
