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
            Event.Motive.OWN,
            0,
            2,
            false,
            false));
  }

  private static Span years(int from, int to) {
    return new Span(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  @Test
  void killing_isAnsweredByItsHazardOverTheScale() {
    int week = observedWeek(2011, 6, 6);
    world.add(RankCount.HAZARD_KILLED, week, 0, Agency.SAFETY, Rank.CHIEF, 0.2);
    world.add(RankCount.HAZARD_KILLED, week, 0, Agency.SAFETY, Rank.HEAD, 0.1);
    world.add(RankCount.HAZARD_KILLED, week, 0, Agency.SAFETY, Rank.LINE, 50);
    world.add(RankCount.HAZARD_KILLED, week, 1, Agency.SAFETY, Rank.HEAD, 50);
    double expected = 1 - StrictMath.exp(-0.3);
    assertThat(ask(killingOfChief(years(2010, 2012)), 1).m()).isCloseTo(expected, within(1e-12));
    assertThat(ask(killingOfChief(years(2010, 2012)), 0.1).m())
        .isCloseTo(1 - StrictMath.exp(-3), within(1e-12));
    assertThat(ask(killingOfChief(years(2012, 2013)), 1).m()).isZero();
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
  void stops_thatDoubleAfterAKilling_areTurmoil() {
    int week = observedWeek(2013, 3, 4);
    killing(week);
    for (int i = -8; i <= 8; i++) {
      world.add(Count.STOPS, week + i, 0, Agency.SAFETY, i < 0 ? 10 : i > 0 ? 20 : 1_000);
      world.add(Count.STOPS, week + i, 1, Agency.SAFETY, 77);
    }
    Answer answer = ask(new Ask.Stirred(1.1, 8, "past"), 1);
    assertThat(answer.m()).isCloseTo(Rise.soft(StrictMath.log(2), 1.1), within(1e-12));
  }

  @Test
  void turmoil_withoutAKilling_cannotBeStudied() {
    assertThat(ask(new Ask.Stirred(1.1, 8, "past"), 1).remark()).isEqualTo("no killing to study");
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
  void allOfSeveral_isTheProduct_andKeepsWhatHasToBeSaid() {
    killing(observedWeek(2013, 3, 4));
    Ask worse = new Ask.WorseThanPeers(Agency.SAFETY, false, years(2013, 2013));
    Ask nobody = new Ask.WorseThanPeers(Agency.SECURITY, false, years(2013, 2013));
    assertThat(ask(new Ask.All(List.of(worse, nobody)), 1))
        .isEqualTo(new Answer(0, "nobody was so attacked"));
  }

  @Test
  void spans_thatMeet_shareNoWeek() {
    Observed observed = new Observed(world, tiny.setting(), tiny.windows());
    Observed.Weeks before = observed.weeks(tiny.windows().early());
    Observed.Weeks after = observed.weeks(tiny.windows().before());
    assertThat(before.until()).isEqualTo(after.from());
  }
}
