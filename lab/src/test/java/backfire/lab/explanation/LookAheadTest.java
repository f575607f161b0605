package backfire.lab.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
import backfire.model.week.History;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Draws that live on: their past stays, and what they expect is a mixture of Poisson numbers. */
class LookAheadTest {
  private static final Kind KIND =
      new Kind(2010, "mill", Agency.SAFETY, Rank.LINE, Gravity.KILLED);

  private static Case twoTowns() {
    return Casebook.read(Path.of("../cases/two-towns"));
  }

  private static Inquiry inquiry() {
    return new Inquiry("two-towns", 3, 16, 1, Explanation.FULL.id());
  }

  private static Span years(int from, int to) {
    return new Span(LocalDate.of(from, 1, 4), LocalDate.of(to, 12, 31));
  }

  private static LookAhead ahead(List<Trial> trials) {
    return new LookAhead(twoTowns(), inquiry(), trials, years(2010, 2012));
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
    LookAhead ahead = ahead(trials);
    TrialPlans plans = new TrialPlans(twoTowns(), inquiry());
    for (int draw = 0; draw < trials.size(); draw++) {
      TrialPlans.TrialPlan plan = plans.of(draw + 1);
      Chronicle then = History.simulate(plan.setting(), plan.seed(), 1, week -> {});
      Chronicle on = History.simulate(ahead.setting(draw), ahead.seed(draw), 1, week -> {});
      int end = twoTowns().setting().calendar().total();
      List<Event> past = on.events().stream().filter(event -> event.week() < end).toList();
      assertThat(past).isEqualTo(then.events());
      assertThat(on.calendar().total()).isGreaterThan(end);
    }
  }

  @Test
  void draws_expectWhatTheirHazardsSay_inTheYearsAskedFor() {
    List<Trial> trials = trials(1);
    LookAhead ahead = ahead(trials);
    Chronicle on = History.simulate(ahead.setting(0), ahead.seed(0), 1, week -> {});
    List<Expectation> expected = ahead.expectations(0, 0, on);
    assertThat(expected).isNotEmpty();
    for (Expectation one : expected) {
      assertThat(one.kind().year()).isBetween(2010, 2012);
      assertThat(one.attacks()).isNotNegative();
      assertThat(one.told()).isNotNegative();
    }
  }

  @Test
  void oneDraw_isPoisson() {
    Outlook outlook = ahead(List.of()).outlook(List.of(List.of(new Expectation(0, KIND, 20, 2))));
    Cell cell = outlook.cells().getFirst();
    assertThat(cell.mean()).isEqualTo(2);
    assertThat(cell.any()).isCloseTo(1 - StrictMath.exp(-2), within(1e-12));
    assertThat(List.of(cell.q05(), cell.q50(), cell.q95())).containsExactly(0, 2, 5);
  }

  @Test
  void drawThatExpectsNone_countsAsNone() {
    Outlook outlook =
        ahead(List.of()).outlook(List.of(List.of(new Expectation(0, KIND, 20, 2)), List.of()));
    Cell cell = outlook.cells().getFirst();
    assertThat(cell.mean()).isEqualTo(1);
    assertThat(cell.any()).isCloseTo(0.5 * (1 - StrictMath.exp(-2)), within(1e-12));
    assertThat(cell.q50()).isZero();
  }

  @Test
  void spanWithinTheCase_isRefused() {
    assertThatThrownBy(
            () -> new LookAhead(twoTowns(), inquiry(), List.of(), years(2007, 2008)))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("nothing is left to foretell");
  }
}
