package backfire.lab.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.casebook.Casebook;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.explanation.Outlook.Cell;
import backfire.lab.explanation.Outlook.Expectation;
import backfire.lab.explanation.Outlook.Kind;
import backfire.lab.store.Digest;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Event;
import backfire.model.observe.RankCount;
import backfire.model.week.History;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Draws that live on: their past stays, and what they expect is a mixture of Poisson numbers. */
class LookAheadTest {
  private static final Kind KIND = new Kind(2010, "mill", Agency.SAFETY, Rank.LINE, Gravity.KILLED);

  private static Case twoTowns() {
    return Casebook.read(Path.of("../cases/two-towns"));
  }

  private static Inquiry inquiry() {
    return new Inquiry("two-towns", 3, 16, 1, Explanation.FULL.id());
  }

  private static Span years(int from, int to) {
    return new Span(LocalDate.of(from, 1, 4), LocalDate.of(to, 12, 31));
  }

  private static LookAhead ahead() {
    return new LookAhead(twoTowns(), inquiry(), years(2010, 2012));
  }

  private static List<Trial> trials(int count) {
    TrialPlans plans = new TrialPlans(twoTowns(), inquiry());
    TrialMaker maker = new TrialMaker(twoTowns(), Digest::of);
    List<Trial> trials = new ArrayList<>();
    for (int world = 1; world <= count; world++) {
      trials.add(maker.make(plans.of(world), week -> {}));
    }
    return trials;
  }

  @Test
  void worldThatLivesOn_hasThePastThatItHad() {
    List<Trial> trials = trials(4);
    LookAhead ahead = ahead();
    TrialPlans plans = new TrialPlans(twoTowns(), inquiry());
    for (int draw = 0; draw < trials.size(); draw++) {
      TrialPlans.TrialPlan plan = plans.of(draw + 1);
      Chronicle then = History.simulate(plan.setting(), plan.seed(), 1, week -> {});
      Chronicle on =
          History.simulate(ahead.setting(trials.get(draw)), trials.get(draw).seed(), 1, week -> {});
      int end = twoTowns().setting().calendar().total();
      List<Event> past = on.events().stream().filter(event -> event.week() < end).toList();
      assertThat(past).isEqualTo(then.events());
      assertThat(on.calendar().total()).isGreaterThan(end);
    }
  }

  @Test
  void draws_expectWhatTheirHazardsSay_inTheYearsAskedFor() {
    List<Trial> trials = trials(1);
    LookAhead ahead = ahead();
    Chronicle on =
        History.simulate(ahead.setting(trials.getFirst()), trials.getFirst().seed(), 1, week -> {});
    double expected = 0;
    for (Expectation one : ahead.expectations(0, trials.getFirst(), on)) {
      assertThat(one.kind().year()).isBetween(2010, 2012);
      expected += one.attacks();
    }
    double hazard = 0;
    for (int year = 2010; year <= 2012; year++) {
      for (int place = 0; place < on.placeIds().size(); place++) {
        for (Agency agency : Agency.values()) {
          for (Rank rank : Rank.values()) {
            hazard += on.rankCount(RankCount.HAZARD, year, place, agency, rank);
            hazard += on.rankCount(RankCount.HAZARD_OTHER, year, place, agency, rank);
            hazard += on.rankCount(RankCount.HAZARD_BRAWL, year, place, agency, rank);
          }
        }
      }
    }
    assertThat(hazard).isPositive();
    assertThat(expected).isCloseTo(hazard, withinPercentage(1e-6));
  }

  @Test
  void oneDraw_isPoisson() {
    Outlook outlook = ahead().outlook(List.of(List.of(new Expectation(0, KIND, 20, 2))));
    Cell cell = outlook.cells().getFirst();
    assertThat(cell.mean()).isEqualTo(2);
    assertThat(cell.any()).isCloseTo(1 - StrictMath.exp(-2), within(1e-12));
    assertThat(List.of(cell.q05(), cell.q50(), cell.q95())).containsExactly(0, 2, 5);
  }

  @Test
  void drawThatExpectsNone_countsAsNone() {
    Outlook outlook = ahead().outlook(List.of(List.of(new Expectation(0, KIND, 20, 2)), List.of()));
    Cell cell = outlook.cells().getFirst();
    assertThat(cell.mean()).isEqualTo(1);
    assertThat(cell.any()).isCloseTo(0.5 * (1 - StrictMath.exp(-2)), within(1e-12));
    assertThat(cell.q50()).isZero();
  }

  @Test
  void spanWithinTheCase_isRefused() {
    assertThatThrownBy(() -> new LookAhead(twoTowns(), inquiry(), years(2007, 2012)))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("allowed is a day after the case ends");
  }
}
