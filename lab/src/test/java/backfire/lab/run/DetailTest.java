package backfire.lab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.Still;
import backfire.lab.Synthetic;
import backfire.lab.TinyCase;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.store.Detail;
import backfire.model.observe.Count;
import backfire.model.observe.Mood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three worlds of two towns, stored by week and by quarter. */
class DetailTest {
  private static final Study STUDY = Study.of("tiny", 7, 3);

  /** What docs/dictionary.md calls states. */
  private static final Set<Count> STATES =
      EnumSet.of(Count.OFFICERS, Count.VACANCIES, Count.RESTRAINT, Count.THREAT, Count.SERVICE);

  @TempDir Path folder;

  private final Case tiny = TinyCase.make();

  private Run run(Study study, String out, Detail rows) {
    Order order = new Order(tiny, study, folder.resolve(out), 2, 1, true, rows, "tiny", "1");
    return new Run(order, new Still(), new StopSign(), Synthetic::simulate);
  }

  private Outcome make(String out, Detail rows) throws InterruptedException {
    return run(STUDY, out, rows).begin();
  }

  private List<String> tables(String out, int world) throws IOException {
    String begin = "000" + world + "-";
    try (Stream<Path> files = Files.list(folder.resolve(out).resolve("worlds"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(begin))
          .map(name -> name.substring(begin.length()).replace(".parquet", ""))
          .sorted()
          .toList();
    }
  }

  private List<List<Object>> ask(String out, String sql) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + folder.resolve(out) + "/results.duckdb");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getObject(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void digest_isTheSame_howeverRowsAreStored() throws InterruptedException {
    String weekly = make("weekly", Detail.WEEKLY).digest();
    assertThat(make("first", Detail.FIRST_WEEKLY).digest()).isEqualTo(weekly);
    assertThat(make("quarterly", Detail.QUARTERLY).digest()).isEqualTo(weekly);
  }

  @Test
  void worlds_haveTheTablesOfTheirGrain() throws Exception {
    make("weekly", Detail.WEEKLY);
    make("first", Detail.FIRST_WEEKLY);
    make("quarterly", Detail.QUARTERLY);
    List<String> byWeek = List.of("events", "moods", "officials", "weekly", "yearly");
    List<String> byQuarter =
        List.of("events", "quarterly", "quarterly_moods", "quarterly_officials", "yearly");
    assertThat(tables("weekly", 1)).isEqualTo(byWeek);
    assertThat(tables("weekly", 3)).isEqualTo(byWeek);
    assertThat(tables("first", 1)).containsAll(byWeek).containsAll(byQuarter).hasSize(8);
    assertThat(tables("first", 2)).isEqualTo(byQuarter);
    assertThat(tables("quarterly", 1)).isEqualTo(byQuarter);
    assertThat(ask("first", "SELECT world, grain FROM worlds ORDER BY world"))
        .containsExactly(List.of(1, "week"), List.of(2, "quarter"), List.of(3, "quarter"));
    assertThat(ask("first", "SELECT DISTINCT world FROM weekly")).containsExactly(List.of(1));
    assertThatThrownBy(() -> ask("quarterly", "SELECT world FROM weekly"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("weekly does not exist");
  }

  /**
   * Quarters found again from the days by the database's own calendar, and its own sums and means.
   */
  @Test
  void quarters_areSumsOfWhatHappened_andMeansOfStates() throws Exception {
    make("run", Detail.FIRST_WEEKLY);
    for (Count count : Count.values()) {
      String over = STATES.contains(count) ? "avg" : "sum";
      assertThat(differences("weekly", "quarterly", "place, agency", over, count.id()))
          .as(count.id())
          .isEmpty();
    }
    for (Mood mood : Mood.values()) {
      assertThat(differences("moods", "quarterly_moods", "place", "avg", mood.id())).isEmpty();
    }
    for (String column : List.of("willingness", "salience")) {
      assertThat(differences("officials", "quarterly_officials", "level", "avg", column)).isEmpty();
    }
  }

  @Test
  void quarters_ofAYear_areTheYear() throws Exception {
    make("run", Detail.QUARTERLY);
    String weeks =
        """
        SELECT year, place, agency FROM
          (SELECT world, year, place, agency, sum(officers * weeks) AS served FROM quarterly GROUP BY ALL)
          JOIN (SELECT world, year, place, agency, sum(officer_weeks) AS told FROM yearly GROUP BY ALL)
          USING (world, year, place, agency)
        """;
    assertThat(ask("run", weeks)).hasSize(3 * 7 * 2 * 3);
    assertThat(ask("run", weeks + " WHERE abs(served - told) > 1e-9 * told")).isEmpty();
  }

  private List<List<Object>> differences(
      String weekly, String quarterly, String keys, String over, String column)
      throws SQLException {
    return ask(
        "run",
        """
        SELECT q.* FROM (SELECT * FROM %2$s WHERE world = 1) q FULL JOIN (
          SELECT isoyear(monday) AS year, least(4, 1 + (weekofyear(monday) - 1) // 13) AS quarter,
            min(monday) AS monday, min(week) AS week, count(*) AS weeks, %3$s, %4$s(%5$s) AS own
          FROM %1$s GROUP BY ALL) w
        USING (year, quarter, monday, week, weeks, %3$s)
        WHERE (abs(q.%5$s - own) <= 1e-12 * abs(own)) IS NOT TRUE
        """
            .formatted(weekly, quarterly, keys, over, column)
            .replace("GROUP BY ALL", "GROUP BY 1, 2, " + keys));
  }

  @Test
  void resumedRun_keepsItsGrain_andIsAsIfItHadNotBeenInterrupted() throws Exception {
    make("whole", Detail.FIRST_WEEKLY);
    make("half", Detail.FIRST_WEEKLY);
    Files.delete(folder.resolve("half/worlds/0001-weekly.parquet"));
    Files.writeString(folder.resolve("half/worlds/0002-quarterly_moods.parquet"), "PAR1 torn");
    run(STUDY, "half", Detail.FIRST_WEEKLY).goOn();
    for (int world = 1; world <= 3; world++) {
      assertSame("whole", "half", world);
    }
  }

  private void assertSame(String one, String other, int world) throws IOException {
    assertThat(tables(other, world)).isEqualTo(tables(one, world)).isNotEmpty();
    for (String table : tables(one, world)) {
      String file = "worlds/000%s-%s.parquet".formatted(world, table);
      assertThat(folder.resolve(other).resolve(file))
          .hasSameBinaryContentAs(folder.resolve(one).resolve(file));
    }
  }

  @Test
  void parts_areTheWhole_worldOneByWeekWhereverItWasMade() throws Exception {
    Outcome whole = make("whole", Detail.FIRST_WEEKLY);
    run(STUDY.withWorlds(2, 3), "a", Detail.FIRST_WEEKLY).begin();
    run(STUDY.withWorlds(1, 1), "b", Detail.FIRST_WEEKLY).begin();
    Outcome joined = gather("joined", "a", "b");
    assertThat(joined.digest()).isEqualTo(whole.digest());
    for (int world = 1; world <= 3; world++) {
      assertSame("whole", "joined", world);
    }
  }

  private Outcome gather(String out, String... names) {
    Parts parts = Parts.in(Stream.of(names).map(folder::resolve).toList());
    return run(parts.study(), out, parts.rows()).gather(parts);
  }

  @Test
  void parts_ofSeveralGrains_areJoinedAsTheyAre() throws Exception {
    run(STUDY.withWorlds(1, 2), "a", Detail.WEEKLY).begin();
    run(STUDY.withWorlds(3, 3), "b", Detail.QUARTERLY).begin();
    gather("joined", "a", "b");
    assertThat(ask("joined", "SELECT world, grain FROM worlds ORDER BY world"))
        .containsExactly(List.of(1, "week"), List.of(2, "week"), List.of(3, "quarter"));
    assertThat(ask("joined", "SELECT DISTINCT world FROM quarterly")).containsExactly(List.of(3));
  }

  @Test
  void detail_goesByTheSizeOfTheCase_andStandsInTheCommandIfItWasChosen() {
    Case province = Casebook.read(Path.of("../cases/north-hamgyong"));
    Order order = new Order(province, STUDY, folder, 1, false, "p", "1");
    assertThat(order.rows()).isEqualTo(Detail.WEEKLY);
    assertThat(order.command()).isEqualTo("backfire run p --runs 3 --seed 7");
    assertThat(order.withRows(Detail.QUARTERLY).command()).endsWith(" --rows quarterly");
  }
}
