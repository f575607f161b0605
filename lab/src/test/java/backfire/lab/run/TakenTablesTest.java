package backfire.lab.run;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Case;
import backfire.lab.Still;
import backfire.lab.Synthetic;
import backfire.lab.TinyCase;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.store.Column;
import backfire.lab.store.Table;
import backfire.lab.store.TakenTables;
import backfire.lab.store.TakenTables.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three worlds of a tiny case, whose tables are taken away. */
class TakenTablesTest {
  @TempDir Path folder;

  private final Case tiny = TinyCase.make();
  private Outcome outcome;

  @BeforeEach
  void run() throws InterruptedException {
    Order order =
        new Order(tiny, Study.of("tiny", 7, 3), folder.resolve("run"), 2, false, "tiny", "1");
    outcome = new Run(order, new Still(), new StopSign(), Synthetic::simulate).begin();
  }

  private TakenTables stored() {
    return TakenTables.in(outcome.out());
  }

  private TakenTables made() {
    return TakenTables.of(outcome.worlds(), tiny.setting().calendar());
  }

  private List<String> csv(TakenTables tables, String name) throws IOException {
    Path to = folder.resolve(name + ".csv");
    Files.deleteIfExists(to);
    tables.write(tables.find(name).orElseThrow(), Form.CSV, to);
    return Files.readAllLines(to);
  }

  @Test
  void tablesOfTheWhole_andOfItsWorlds_areThereWithTheirUnits() {
    assertThat(stored().all())
        .extracting(Table::name)
        .contains("worlds", "observables", "claims", "curves", "parameters")
        .contains("yearly", "events", "weekly");
    Table worlds = stored().find("worlds").orElseThrow();
    assertThat(worlds.meaning()).isEqualTo("a world");
    assertThat(worlds.columns())
        .contains(new Column("people", Column.Type.BIGINT, "people", "residents"));
    assertThat(stored().find("nothing")).isEmpty();
  }

  @Test
  void madeTables_areDescribedAndFilled_asStoredOnesAre() throws IOException {
    for (Table table : made().all()) {
      assertThat(stored().find(table.name())).contains(table);
      assertThat(csv(made(), table.name())).isEqualTo(csv(stored(), table.name()));
    }
  }

  @Test
  void text_beginsWithTheColumns_andHasARowAWorld() throws IOException {
    List<String> lines = csv(stored(), "worlds");
    assertThat(lines.getFirst()).startsWith("world,seed,digest,people,officers,weeks");
    assertThat(lines).hasSize(1 + 3);
    assertThat(lines.get(2)).startsWith("2,").contains(outcome.worlds().get(1).digest());
  }

  @Test
  void columns_keepTheirUnits_whenManyFilesBecomeOne() throws IOException {
    Table weekly = stored().find("weekly").orElseThrow();
    assertThat(stored().findParquet(weekly)).isEmpty();
    Path again = Files.createDirectories(folder.resolve("again/tables")).resolve("weekly.parquet");
    stored().write(weekly, Form.PARQUET, again);
    TakenTables taken = TakenTables.in(folder.resolve("again"));
    assertThat(taken.find("weekly")).contains(weekly);
    assertThat(taken.findParquet(weekly)).contains(again);
    assertThat(csv(taken, "weekly")).isEqualTo(csv(stored(), "weekly"));
  }

  @Test
  void worldThatIsNotFinished_isLeftOut() throws IOException {
    int all = csv(stored(), "yearly").size();
    Files.delete(outcome.out().resolve("worlds/0003.json"));
    List<String> left = csv(stored(), "yearly");
    assertThat(left.size() - 1).isEqualTo((all - 1) / 3 * 2);
    assertThat(left).noneMatch(line -> line.startsWith("3,"));
  }

  @Test
  void links_areNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.move(outcome.out().resolve("tables/claims.parquet"), elsewhere.resolve("claims.parquet"));
    Files.createSymbolicLink(
        outcome.out().resolve("tables/claims.parquet"), elsewhere.resolve("claims.parquet"));
    assertThat(stored().find("claims")).isEmpty();
    Files.move(outcome.out().resolve("tables"), folder.resolve("tables"));
    Files.createSymbolicLink(outcome.out().resolve("tables"), folder.resolve("tables"));
    assertThat(stored().find("worlds")).isEmpty();
  }
}
