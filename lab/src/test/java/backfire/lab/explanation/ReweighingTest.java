package backfire.lab.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.casebook.CredenceMap;
import backfire.inference.Evidence;
import backfire.lab.credence.Grading;
import backfire.lab.credence.Testimony;
import backfire.lab.explanation.Explained.Factored;
import backfire.lab.store.Digest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Draws of a posterior that are a table's own worlds with their weights must say what the table
 * says, under the base map and under any other.
 */
class ReweighingTest {
  private static final int WORLDS = 64;

  private static Case twoTowns;
  private static Weighing table;
  private static Reweighing draws;

  @BeforeAll
  static void draw() {
    twoTowns = Casebook.read(Path.of("../cases/two-towns"));
    Inquiry inquiry = new Inquiry("two-towns", 5, WORLDS, 1, null);
    TrialPlans plans = new TrialPlans(twoTowns, inquiry);
    TrialMaker maker = new TrialMaker(twoTowns, Digest::of);
    List<Trial> trials = new ArrayList<>();
    for (int world = 1; world <= WORLDS; world++) {
      trials.add(maker.make(plans.of(world), week -> {}));
    }
    table = new Weighing(twoTowns, inquiry, trials);
    List<Double> base = table.logs(testimony("base"));
    Evidence all = table.evidence(e -> true, base);
    Draws same = new Draws(trials, base, IntStream.range(0, WORLDS).boxed().toList());
    draws =
        new Reweighing(
            twoTowns,
            inquiry,
            new Tempered(List.of(), true, WORLDS, 1, all.log(), 0, List.of(), same));
  }

  private static Testimony testimony(String map) {
    CredenceMap of = Objects.requireNonNull(twoTowns.credence().maps().get(map));
    return Grading.of(twoTowns, of, List.of());
  }

  @Test
  void anyReading_ofDraws_isThatOfTheTable() {
    for (String map : List.of("sceptic", "base", "credulous")) {
      List<Double> logs = table.logs(testimony(map));
      assertThat(draws.logs(testimony(map))).isEqualTo(logs);
      assertThat(draws.evidence(e -> true, logs).log())
          .isCloseTo(table.evidence(e -> true, logs).log(), within(1e-9));
      for (Factor factor : Factor.values()) {
        Factored byTable = table.inclusion(factor, logs, Collections.nCopies(WORLDS, 0.0));
        Factored byDraws = draws.inclusion(factor, logs, Collections.nCopies(WORLDS, 0.0));
        assertThat(byDraws.bayesFactor()).isCloseTo(byTable.bayesFactor(), withinPercentage(1e-6));
        assertThat(byDraws.ess()).isCloseTo(byTable.ess(), within(1e-6));
        // Draws count how many have it as luck, which a table has fixed.
        assertThat(byDraws.logError()).isBetween(byTable.logError(), byTable.logError() + 0.3);
      }
    }
  }

  /** Each world twice says no more than each once. */
  @Test
  void copies_ofAFamily_leaveTheErrorAsItIs() {
    List<Double> logs = table.logs(testimony("base"));
    List<Trial> twice = new ArrayList<>(table.trials());
    twice.addAll(table.trials());
    List<Double> weights = new ArrayList<>(logs);
    weights.addAll(logs);
    List<Integer> families = IntStream.range(0, 2 * WORLDS).map(i -> i % WORLDS).boxed().toList();
    Reweighing doubled =
        new Reweighing(
            twoTowns,
            new Inquiry("two-towns", 5, WORLDS, 1, null),
            new Tempered(
                List.of(), true, WORLDS, 1, 0, 0, List.of(), new Draws(twice, weights, families)));
    List<Double> logsTwice = doubled.logs(testimony("base"));
    for (Factor factor : Factor.values()) {
      Factored one = draws.inclusion(factor, logs, Collections.nCopies(WORLDS, 0.0));
      Factored two = doubled.inclusion(factor, logsTwice, Collections.nCopies(2 * WORLDS, 0.0));
      assertThat(two.bayesFactor()).isCloseTo(one.bayesFactor(), withinPercentage(1e-6));
      assertThat(two.logError()).isCloseTo(one.logError(), within(1e-9));
    }
  }

  @Test
  void explanationThatNoDrawHas_isRuledOutByNone() {
    List<Double> logs = table.logs(testimony("base"));
    Evidence none = draws.evidence(e -> false, logs);
    assertThat(none.log()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(none.error()).isEqualTo(Double.POSITIVE_INFINITY);
  }
}
