package backfire.lab.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backfire.casebook.Ask;
import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.lab.TinyCase;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.RankCount;
import backfire.model.setting.Calendar;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Questions after ranges, comparisons, orders, numbers and courses, against their closed forms. */
class QuestionsTest {
  private static final Span YEAR_2011 =
      new Span(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31));

  private final Case tiny = TinyCase.make();
  private final Calendar calendar = tiny.setting().calendar();
  private final Chronicle world = new Chronicle(calendar, List.of("ford", "mill"));

  private double ask(Ask ask) {
    return answer(ask).m();
  }

  private Answer answer(Ask ask) {
    return new Answers(new Observed(world, tiny.setting().withScale(0.5), tiny.windows())).to(ask);
  }

  private int week(int year, int month, int day) {
    return calendar.weekOf(LocalDate.of(year, month, day)) - calendar.burnIn();
  }

  /** In every week of some years, officers of an agency in a place make so many stops each. */
  private void stops(int fromYear, int toYear, int place, Agency agency, double stops) {
    int until = Math.min(calendar.weeks(), week(toYear, 12, 20));
    for (int week = week(fromYear, 1, 8); week < until; week++) {
      world.add(Count.OFFICERS, week, place, agency, 10);
      world.add(Count.STOPS, week, place, agency, 10 * stops);
    }
  }

  private static Ask.Within stopsWithin(double low, double high, double softness) {
    return new Ask.Within("stops", Agency.SAFETY, List.of(), low, high, softness, "now");
  }

  @Test
  void aSoftRange_isOneHalfAtItsEdges_likeOnBothSides_andHardWithoutSoftness() {
    stops(2014, 2015, 0, Agency.SAFETY, 10);
    assertThat(ask(stopsWithin(10, 90, 1))).isCloseTo(0.5, within(1e-12));
    assertThat(ask(stopsWithin(1, 10, 1))).isCloseTo(0.5, within(1e-12));
    assertThat(ask(stopsWithin(12, 90, 1))).isCloseTo(Phi.of(-2), within(1e-12));
    assertThat(ask(stopsWithin(1, 8, 1))).isCloseTo(Phi.of(-2), within(1e-12));
    assertThat(ask(stopsWithin(9, 11, 1))).isCloseTo(Phi.of(1) * Phi.of(1), within(1e-12));
    assertThat(ask(stopsWithin(10, 10, 0))).isOne();
    assertThat(ask(stopsWithin(10.1, 11, 0))).isZero();
    assertThat(ask(stopsWithin(9, 11, 1e-6))).isCloseTo(1, within(1e-12));
  }

  @Test
  void aSoftRange_hasNoEdge_whereTheObservableHasItsOwn() {
    for (int week = week(2014, 9, 8); week < week(2015, 8, 20); week++) {
      world.add(Count.OFFERED, week, 0, Agency.SAFETY, 10);
      world.add(Count.ACCEPTED, week, 0, Agency.SAFETY, 10);
    }
    assertThat(ask(accepted(0.9, 1))).isCloseTo(Phi.of(2), within(1e-12));
    assertThat(ask(accepted(0, 1))).isOne();
    assertThat(ask(accepted(0, 0.9))).isCloseTo(Phi.of(-2), within(1e-12));
  }

  private static Ask accepted(double low, double high) {
    return new Ask.Within("accepted", Agency.SAFETY, List.of(), low, high, 0.05, "now");
  }

  @Test
  void aRise_canBeAskedOfPlaces() {
    stops(2010, 2011, 0, Agency.SAFETY, 10);
    stops(2014, 2015, 0, Agency.SAFETY, 20);
    stops(2010, 2011, 1, Agency.SAFETY, 10);
    stops(2014, 2015, 1, Agency.SAFETY, 5);
    double rose = Rise.soft(StrictMath.log(2), 1.9);
    assertThat(ask(new Ask.Rise("stops", Agency.SAFETY, List.of("ford"), 1.9, "now", "before")))
        .isCloseTo(rose, within(1e-9));
    assertThat(ask(new Ask.Fall("stops", Agency.SAFETY, List.of("mill"), 1.9, "now", "before")))
        .isCloseTo(rose, within(1e-9));
  }

  private static Ask compare(Ask.Group some, Ask.Group others, double factor) {
    return new Ask.Compare("stops", some, others, factor, "now");
  }

  @Test
  void aComparison_isSoftLikeARise_andTurnedRoundItsComplement() {
    stops(2014, 2015, 0, Agency.SAFETY, 12);
    stops(2014, 2015, 0, Agency.SECURITY, 10);
    stops(2014, 2015, 1, Agency.SAFETY, 10);
    Ask.Group ford = new Ask.Group(Agency.SAFETY, List.of("ford"));
    Ask.Group mill = new Ask.Group(Agency.SAFETY, List.of("mill"));
    Ask.Group security = new Ask.Group(Agency.SECURITY, List.of("ford"));
    assertThat(ask(compare(ford, mill, 1.25)))
        .isCloseTo(Rise.soft(StrictMath.log(1.2), 1.25), within(1e-9));
    assertThat(ask(compare(ford, security, 1.25))).isEqualTo(ask(compare(ford, mill, 1.25)));
    assertThat(ask(compare(ford, mill, 1)) + ask(compare(mill, ford, 1)))
        .isCloseTo(1, within(1e-12));
    assertThat(ask(compare(ford, mill, 1.25))).isGreaterThan(ask(compare(ford, mill, 1.4)));
    Ask.Group customs = new Ask.Group(Agency.CUSTOMS, List.of("ford"));
    assertThat(answer(compare(ford, customs, 1)).m()).isNaN();
    assertThat(answer(compare(ford, customs, 1)).remark()).contains("among the others");
  }

  private static Ask order(String... windows) {
    return new Ask.Order("stops", Agency.SAFETY, List.of(windows));
  }

  @Test
  void anOrder_isItsWorstStep_whateverTheOthers() {
    stops(2009, 2009, 0, Agency.SAFETY, 10);
    stops(2010, 2011, 0, Agency.SAFETY, 11);
    stops(2014, 2015, 0, Agency.SAFETY, 50);
    double worst = Rise.soft(StrictMath.log(1.1), 1);
    assertThat(ask(order("early", "before", "now"))).isCloseTo(worst, within(1e-3));
    assertThat(ask(order("early", "before"))).isEqualTo(ask(order("early", "before", "now")));
    assertThat(ask(order("early", "now", "before"))).isLessThan(1e-3);
    assertThat(ask(order("before", "early")))
        .isCloseTo(1 - ask(order("early", "before")), within(1e-12));
  }

  @Test
  void anOrder_ofWhichOneWindowIsEmpty_cannotBeAsked() {
    stops(2014, 2015, 0, Agency.SAFETY, 50);
    assertThat(ask(order("early", "before", "now"))).isNaN();
  }

  private static Ask.Counted count(int from, int to, double spread) {
    return new Ask.Counted(
        new Ask.Happened(
            List.of("ford"),
            Agency.SAFETY,
            EnumSet.of(Rank.LINE),
            EnumSet.allOf(Gravity.class),
            false,
            YEAR_2011),
        from,
        to,
        spread);
  }

  /** A hazard of 0.6 in half of the people is 1.2 in all. */
  @Test
  void aNumberOfAttacks_isPoissonAroundTheHazardOverTheScale() {
    world.add(RankCount.HAZARD, week(2011, 6, 6), 0, Agency.SAFETY, Rank.LINE, 0.6);
    assertThat(ask(count(2, 2, 0))).isCloseTo(0.72 * StrictMath.exp(-1.2), within(1e-12));
    assertThat(ask(count(1, Ask.Counted.ANY, 0)))
        .isCloseTo(ask(count(1, 1, 0).attack()), within(1e-12)); // just as whether it happened
    assertThat(ask(count(0, 0, 0)) + ask(count(1, Ask.Counted.ANY, 0))).isCloseTo(1, within(1e-12));
    assertThat(ask(count(5, Ask.Counted.ANY, 2))).isGreaterThan(ask(count(5, Ask.Counted.ANY, 0)));
  }

  @Test
  void attacksThatWereImposed_areAmongThoseCounted() {
    world.note(attack(week(2011, 6, 6), Event.Motive.IMPOSED, Event.Manner.SINGLE));
    assertThat(ask(count(1, 1, 0))).isOne();
    assertThat(ask(count(0, 0, 0))).isZero();
    assertThat(ask(count(2, Ask.Counted.ANY, 0))).isZero();
  }

  private Event.Attack attack(int observedWeek, Event.Motive motive, Event.Manner manner) {
    return new Event.Attack(
        observedWeek + calendar.burnIn(),
        "ford",
        1,
        2,
        Agency.SAFETY,
        Rank.LINE,
        Event.Standing.SERVING,
        Gravity.BEATEN,
        manner,
        motive,
        0,
        1,
        false,
        false);
  }

  @Test
  void stopsAnOfficer_thatFallAfterABrawl_wereEased() {
    int brawl = week(2013, 3, 4);
    world.note(attack(brawl, Event.Motive.DEFIANCE, Event.Manner.BRAWL));
    world.note(attack(brawl - 30, Event.Motive.OWN, Event.Manner.SINGLE));
    for (int i = -8; i <= 8; i++) {
      world.add(Count.OFFICERS, brawl + i, 0, Agency.SAFETY, 10);
      world.add(Count.STOPS, brawl + i, 0, Agency.SAFETY, i < 0 ? 30 : i > 0 ? 20 : 999);
    }
    Ask.Eased ask = new Ask.Eased(1.4, 8, List.of("ford"), "past");
    assertThat(ask(ask)).isCloseTo(Rise.soft(StrictMath.log(1.5), 1.4), within(1e-12));
    assertThat(answer(new Ask.Eased(1.4, 8, List.of("mill"), "past")))
        .isEqualTo(Answer.none("no brawl to study"));
  }

  private static Ask series(boolean relative, double factor, int... years) {
    TreeMap<Integer, Double> values = new TreeMap<>();
    for (int year : years) {
      values.put(year, factor * (year - 2000));
    }
    return new Ask.Series("stops", Agency.SAFETY, List.of(), 0.3, relative, values);
  }

  private void risingStops() {
    for (int year = 2010; year <= 2013; year++) {
      stops(year, year, 0, Agency.SAFETY, year - 2000);
    }
  }

  @Test
  void aCourseThatIsMet_isOne_andOneThatIsOffByAnError_isTheRootOfE() {
    risingStops();
    assertThat(ask(series(false, 1, 2010, 2011, 2012, 2013))).isCloseTo(1, within(1e-12));
    double oneError = StrictMath.exp(0.3);
    double expected = StrictMath.exp(-0.5);
    assertThat(ask(series(false, oneError, 2011))).isCloseTo(expected, within(1e-9));
    assertThat(ask(series(false, 1 / oneError, 2011))).isCloseTo(expected, within(1e-9));
    assertThat(ask(series(false, oneError, 2010, 2011, 2012, 2013)))
        .as("a longer series that is as far off weighs the same")
        .isCloseTo(expected, within(1e-9));
    assertThat(ask(series(false, 3, 2011))).isLessThan(ask(series(false, 2, 2011)));
  }

  @Test
  void aCourseAlone_forgetsTheLevel_andNotTheShape() {
    risingStops();
    assertThat(ask(series(true, 7, 2010, 2011, 2012, 2013))).isCloseTo(1, within(1e-9));
    Ask flat =
        new Ask.Series(
            "stops",
            Agency.SAFETY,
            List.of(),
            0.3,
            true,
            new TreeMap<>(Map.of(2010, 5.0, 2013, 5.0)));
    double half = StrictMath.log(1.3) / 2;
    assertThat(ask(flat)).isCloseTo(StrictMath.exp(-half * half / 0.18), within(1e-9));
  }

  @Test
  void aCourse_ofWhichOneYearHasNothing_cannotBeAsked() {
    risingStops();
    assertThat(answer(series(false, 1, 2010, 2014)))
        .isEqualTo(Answer.none("nothing in 2014 to take a share of"));
  }

  @Test
  void numbers_areMultipliedLikeOtherChances() {
    world.add(RankCount.HAZARD, week(2011, 6, 6), 0, Agency.SAFETY, Rank.LINE, 0.6);
    Ask one = count(1, Ask.Counted.ANY, 0);
    assertThat(ask(new Ask.All(List.of(one, one)))).isCloseTo(ask(one) * ask(one), within(1e-12));
  }
}
