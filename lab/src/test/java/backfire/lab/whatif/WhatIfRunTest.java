package backfire.lab.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.casebook.Claim;
import backfire.lab.Still;
import backfire.lab.ensemble.Plans;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.ensemble.WorldPlan;
import backfire.lab.evidence.Answers;
import backfire.lab.evidence.Observed;
import backfire.lab.report.WhatIfReport;
import backfire.lab.report.WhatIfVerdict;
import backfire.lab.store.PairFolder;
import backfire.lab.twin.Given;
import backfire.lab.twin.Pair;
import backfire.lab.twin.WhatIf;
import backfire.model.observe.Chronicle;
import backfire.model.week.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What-ifs of two-towns: made, interrupted, gone on with, told. */
class WhatIfRunTest {
  private static final Case TOWNS = Casebook.read(Path.of("../cases/two-towns"));
  private static final String KILLING = "2007-09-05 attack harbour safety line killed";

  @TempDir Path folder;

  private WhatIfOrder order(String name, int runs, int threads, List<Given> given, String act) {
    return new WhatIfOrder(
        TOWNS,
        Study.of("two-towns", 7, runs).withActs(List.of(act)),
        given,
        4 * runs,
        folder.resolve(name),
        threads,
        true,
        "two-towns",
        "test");
  }

  private WhatIfOrder order(String name, int runs, int threads) {
    return order(name, runs, threads, List.of(), KILLING);
  }

  private static WhatIf begun(WhatIfOrder order) throws InterruptedException {
    return new WhatIfRun(order, new Still(), new StopSign()).begin();
  }

  @Test
  void digest_isTheSameOnAnyThreads_andAfterAnInterruption() throws Exception {
    WhatIf one = begun(order("one", 6, 1));
    WhatIf three = begun(order("three", 6, 3));
    assertThat(three).isEqualTo(one);

    WhatIfOrder stopped = order("stopped", 6, 2);
    StopSign stop = new StopSign();
    AtomicInteger worlds = new AtomicInteger();
    Progress afterTwoPairs =
        new Still(
            () -> {
              if (worlds.incrementAndGet() == 4) {
                stop.raise();
              }
            });
    assertThatThrownBy(() -> new WhatIfRun(stopped, afterTwoPairs, stop).begin())
        .isInstanceOf(StopSign.Stopped.class);
    assertThat(files("stopped/pairs")).hasSizeBetween(2, 4);
    assertThat(folder.resolve("stopped/report.html")).doesNotExist();
    String torn = files("stopped/pairs").getFirst();
    Files.writeString(folder.resolve("stopped/pairs").resolve(torn), "{ torn");
    WhatIf goneOn = new WhatIfRun(stopped, new Still(), new StopSign()).goOn();
    assertThat(goneOn).isEqualTo(one);
    assertThat(new PairFolder(stopped.out()).whatIfFile().digest()).isEqualTo(one.digest());
    assertThat(stopped.out().resolve("report.html"))
        .hasSameTextualContentAs(folder.resolve("one/report.html"));
  }

  private List<String> files(String room) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(room))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void goingOn_withSomethingElse_isRefused() throws InterruptedException {
    begun(order("run", 1, 1));
    WhatIfOrder other = order("run", 1, 1, List.of(), "2007-09-05 pay safety x2");
    assertThatThrownBy(() -> new WhatIfRun(other, new Still(), new StopSign()).goOn())
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("asks for something else: backfire what-if two-towns --runs 1");
    assertThatThrownBy(() -> begun(order("run", 1, 1)))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("--resume");
  }

  /** T1 holds in some worlds and not in others: those that are kept are the first that agree. */
  @Test
  void worldsThatAreKept_areTheFirstThatAgree_onAnyThreads() throws InterruptedException {
    WhatIf holds = begun(order("holds", 4, 3, List.of(new Given("T1", true)), KILLING));
    WhatIf again = begun(order("again", 4, 1, List.of(new Given("T1", true)), KILLING));
    WhatIf not = begun(order("not", 4, 2, List.of(new Given("T1", false)), KILLING));
    assertThat(again).isEqualTo(holds);
    List<Integer> kept = holds.pairs().stream().map(Pair::world).toList();
    List<Integer> others = not.pairs().stream().map(Pair::world).toList();
    assertThat(kept).doesNotContainAnyElementsOf(others).isSorted();
    assertThat(holds.tried()).isBetween(kept.size(), 16);
    assertThat(not.tried()).isBetween(others.size(), 16);
    if (kept.size() == 4) {
      assertThat(holds.tried()).isEqualTo(kept.getLast());
    }
    assertThat(kept).isNotEmpty();
    assertThat(others).isNotEmpty();
    for (int world = 1; world <= Math.max(holds.tried(), not.tried()); world++) {
      if (world <= holds.tried()) {
        assertThat(kept.contains(world)).as("world %s", world).isEqualTo(holdsIn(world));
      }
      if (world <= not.tried()) {
        assertThat(others.contains(world)).as("world %s", world).isEqualTo(!holdsIn(world));
      }
    }
  }

  /** Asked of the world itself, made alone. */
  private static boolean holdsIn(int world) {
    WorldPlan plan = new Plans(TOWNS, Study.of("two-towns", 7, 40), List.of()).of(world);
    Chronicle chronicle = History.simulate(plan.setting(), plan.seed(), week -> {});
    Claim claim =
        TOWNS.claims().stream().filter(one -> one.id().equals("T1")).findFirst().orElseThrow();
    Observed observed = new Observed(chronicle, plan.setting(), TOWNS.windows());
    return new Answers(observed).to(claim.ask()).m() > 0.5;
  }

  @Test
  void whereNoWorldAgrees_thatIsSaid() throws InterruptedException {
    List<Given> both = List.of(new Given("T1", true), new Given("T1", false));
    WhatIf none = begun(order("none", 2, 2, both, KILLING));
    assertThat(none.pairs()).isEmpty();
    assertThat(none.tried()).isEqualTo(8);
    WhatIfVerdict verdict = new WhatIfVerdict(none);
    assertThat(verdict.sentences())
        .containsExactly(
            "Of 8 worlds tried, there is none in which T1 holds and T1 does not hold (m above one half"
                + " is to hold): nothing can be said.");
    assertThat(body(new WhatIfReport(TOWNS, "command", "test", none).html()))
        .contains("No world was found in which to do it")
        .doesNotContain("NaN");
  }

  /** An attack of world 2 concerns that world alone. */
  @Test
  void actOnAnAttackOfAWorld_makesThePairOfThatWorldAlone() throws InterruptedException {
    WhatIf found = begun(order("silenced", 3, 2, List.of(), "silence attack:2/5"));
    assertThat(found.pairs()).extracting(Pair::world).containsExactly(2);
    assertThat(found.pairs().getFirst().km()).contains(0.0);
    assertThat(begun(order("all", 3, 2)).pairs().get(1).digestWithout())
        .isEqualTo(found.pairs().getFirst().digestWithout());
    assertThatThrownBy(() -> begun(order("no", 1, 1, List.of(), "forbid attack:1/99999")))
        .isInstanceOf(StudyProblem.class)
        .hasMessageStartingWith("There is no attack:1/99999: world 1 has ");
    assertThat(folder.resolve("no")).doesNotExist();
  }

  @Test
  void tables_sayWhatThePairsSay_withUnits() throws Exception {
    WhatIf found = begun(order("tables", 5, 2));
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("tables/results.duckdb"));
        Statement statement = connection.createStatement()) {
      assertThat(one(statement, "SELECT count(*) FROM pairs")).isEqualTo("5");
      assertThat(
              one(statement, "SELECT sum(officers) FROM touched WHERE world = 3 AND quarter = 2"))
          .isEqualTo(Integer.toString(found.pairs().get(2).touched().get(1).allOfficers()));
      assertThat(
              one(
                  statement,
                  "SELECT comment FROM duckdb_columns() WHERE table_name = 'touched' AND column_name = 'km'"))
          .isEqualTo("by road from the nearest place in which it is done [km]");
      // Before the act's year nothing differs, in no place.
      assertThat(
              one(
                  statement,
                  "SELECT max(abs(difference_mean)) FROM effects_by_place_year WHERE year < 2007"))
          .isEqualTo("0.0");
      assertThat(
              one(
                  statement,
                  "SELECT count(*) FROM effects WHERE \"window\" = 'since' AND agency = 'all'"))
          .isEqualTo("40");
      assertThat(one(statement, "SELECT sum(only_with) > 0 FROM apart")).isEqualTo("true");
    }
  }

  private static String one(Statement statement, String sql) throws SQLException {
    try (ResultSet result = statement.executeQuery(sql)) {
      assertThat(result.next()).isTrue();
      return result.getString(1);
    }
  }

  @Test
  void page_isWholeWithoutAScript() throws Exception {
    begun(order("page", 8, 2));
    assertThat(body(Files.readString(folder.resolve("page/report.html"))))
        .contains("In this model, with these guesses", "id=\"touched\"", "id=\"apart\"", "<svg")
        .contains("backfire what-if two-towns --runs 8 --seed 7 --do", "attack harbour safety line")
        .doesNotContain("NaN", "Infinity", "src=\"http", "<script");
  }

  /** Without its style, in whose fonts any word may stand. */
  private static String body(String html) {
    return html.substring(html.indexOf("</style>"));
  }

  @Test
  void whatIsAsked_isWrittenAsItIsTyped() {
    WhatIfOrder order =
        order("x", 3, 1, List.of(new Given("T1", true), new Given("T2", false)), KILLING);
    assertThat(order.command())
        .isEqualTo(
            "backfire what-if two-towns --runs 3 --seed 7 --do \""
                + KILLING
                + "\" --given T1,not:T2 --tries 12");
    assertThat(Given.read(TOWNS, List.of("T1", "not:T2"))).isEqualTo(order.given());
    assertThatThrownBy(() -> Given.read(TOWNS, List.of("not:T99")))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("no claim of two-towns is named T99. Did you mean not:T9?");
  }
}
