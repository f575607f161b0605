package backfire.lab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.casebook.Case;
import backfire.lab.Still;
import backfire.lab.Synthetic;
import backfire.lab.TinyCase;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.store.BegunFile;
import backfire.lab.store.RunFolder;
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

class RunTest {
  @TempDir Path folder;

  private final Case tiny = TinyCase.make();

  private Order order(Study study, String out, int threads) {
    return new Order(tiny, study, folder.resolve(out), threads, true, "tiny", "1");
  }

  private Outcome straight(Study study, String out, int threads) throws InterruptedException {
    return run(order(study, out, threads), new Still(), new StopSign()).begin();
  }

  private static Run run(Order order, Progress progress, StopSign stop) {
    return new Run(order, progress, stop, Synthetic::simulate);
  }

  @Test
  void study_onAnyNumberOfThreads_hasTheSameDigest() throws InterruptedException {
    Study study = Study.of("tiny", 7, 5);
    Outcome one = straight(study, "one", 1);
    assertThat(straight(study, "two", 2).digest()).isEqualTo(one.digest());
    assertThat(straight(study, "eight", 8).digest()).isEqualTo(one.digest());
    assertThat(one.worlds()).extracting("world").containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void whatWasBegun_isReadWhateverItIs() throws Exception {
    Outcome made = straight(Study.of("tiny", 7, 1), "begun", 1);
    assertThat(BegunFile.in(made.out())).isEqualTo(new RunFolder(made.out()).runFile());
    assertThat(BegunFile.in(made.out()).digest()).isEqualTo(made.digest());
    assertThatThrownBy(() -> BegunFile.in(folder.resolve("nowhere")))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("it has no run.json");
    Files.writeString(made.out().resolve("run.json"), "{\"command\": \"backfire dance x\"}");
    assertThatThrownBy(() -> BegunFile.in(made.out()))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("another command");
  }

  @Test
  void study_interruptedHalfWay_goesOnToTheSameDigest() throws Exception {
    Study study = Study.of("tiny", 7, 6);
    StopSign stop = new StopSign();
    AtomicInteger worlds = new AtomicInteger();
    Progress interrupting =
        new Still() {
          @Override
          public void worldDone() {
            if (worlds.incrementAndGet() == 3) {
              stop.raise();
            }
          }
        };
    Order order = order(study, "half", 2);
    assertThatThrownBy(() -> run(order, interrupting, stop).begin())
        .isInstanceOf(StopSign.Stopped.class);
    assertThat(markers("half")).hasSizeBetween(3, 5);
    assertThat(folder.resolve("half/report.html")).doesNotExist();
    Files.writeString(folder.resolve("half/worlds/0001.json"), "{ torn");

    Outcome resumed = run(order(study, "half", 1), new Still(), new StopSign()).goOn();

    Outcome straight = straight(study, "whole", 2);
    assertThat(resumed.digest()).isEqualTo(straight.digest());
    assertThat(withoutToil(resumed)).isEqualTo(withoutToil(straight));
    assertThat(resumed.report()).hasSameTextualContentAs(straight.report());
    assertThat(parts("half")).isEmpty();
  }

  private static List<Object> withoutToil(Outcome outcome) {
    return outcome.worlds().stream()
        .<Object>map(w -> List.of(w.readings(), w.tracks(), w.claims(), w.incidents(), w.free()))
        .toList();
  }

  private List<Path> markers(String run) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(run).resolve("worlds"))) {
      return files.filter(f -> f.toString().endsWith(".json")).toList();
    }
  }

  private List<Path> parts(String run) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(run))) {
      return files.filter(f -> f.toString().endsWith(".part")).toList();
    }
  }

  @Test
  void goingOn_withAnotherStudy_isRefused() throws InterruptedException {
    straight(Study.of("tiny", 7, 1), "run", 1);
    Run other = run(order(Study.of("tiny", 8, 1), "run", 1), new Still(), new StopSign());
    assertThatThrownBy(other::goOn)
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("asks for something else: backfire run tiny");
  }

  @Test
  void beginning_whereSomethingIs_isRefused() throws InterruptedException {
    straight(Study.of("tiny", 7, 1), "run", 1);
    assertThatThrownBy(() -> straight(Study.of("tiny", 7, 1), "run", 1))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("--resume");
  }

  @Test
  void part_ofAStudy_hasTheWorldsOfTheWhole() throws InterruptedException {
    Study whole = Study.of("tiny", 7, 4);
    Study part = new Study("tiny", 7, 4, 3, 4, 1, whole.set(), whole.without(), List.of(), false);
    Outcome all = straight(whole, "all", 2);
    Outcome some = straight(part, "some", 2);
    assertThat(some.worlds())
        .extracting("digest")
        .isEqualTo(all.worlds().subList(2, 4).stream().map(w -> w.digest()).toList());
  }

  @Test
  void tables_canBeSelectedFrom_withUnits() throws Exception {
    Outcome outcome = straight(Study.of("tiny", 7, 2), "run", 2);
    Path run = outcome.out();
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + run + "/results.duckdb");
        Statement statement = connection.createStatement()) {
      assertThat(one(statement, "SELECT count(DISTINCT world) FROM weekly")).isEqualTo("2");
      int rows = 2 * tiny.setting().calendar().weeks() * 2 * 3;
      assertThat(one(statement, "SELECT count(*) FROM weekly")).isEqualTo(Integer.toString(rows));
      assertThat(
              one(
                  statement,
                  "SELECT comment FROM duckdb_columns() WHERE table_name = 'weekly' AND column_name = 'stops'"))
          .isEqualTo("stops made [stops]");
      assertThat(
              one(
                  statement,
                  "SELECT decode(value) FROM parquet_kv_metadata('"
                      + run
                      + "/worlds/0001-weekly.parquet') WHERE decode(key) = 'unit.bribes'"))
          .isEqualTo("week's needs");
      assertThat(
              one(
                  statement,
                  "SELECT count(*) FROM read_parquet('"
                      + run
                      + "/worlds/0002-events.parquet') WHERE kind = 'attack'"))
          .isEqualTo(Long.toString(outcome.worlds().get(1).attacks()));
      // A ratio of sums from the weekly table is what the ensemble's table says.
      String stops =
          one(
              statement,
              "SELECT sum(stops) / sum(officers) FROM weekly WHERE world = 1"
                  + " AND monday + 3 BETWEEN '2014-09-01' AND '2015-08-31'");
      String observable =
          one(
              statement,
              "SELECT value FROM observables WHERE world = 1 AND observable = 'stops'"
                  + " AND agency = 'all' AND \"window\" = 'now'");
      assertThat(Double.parseDouble(stops)).isEqualTo(Double.parseDouble(observable));
    }
  }

  private static String one(Statement statement, String sql) throws SQLException {
    try (ResultSet result = statement.executeQuery(sql)) {
      assertThat(result.next()).isTrue();
      return result.getString(1);
    }
  }
}
