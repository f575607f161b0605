package backfire.lab.store;

import backfire.lab.ensemble.StudyProblem;
import backfire.lab.ensemble.WorldResult;
import backfire.model.observe.Chronicle;
import backfire.model.setting.Calendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * The folder of a run.
 *
 * <p>A world is finished when {@code worlds/N.json} is there, which is written after its tables. A
 * marker that cannot be read, or whose tables are not all there, is none: the world is made again.
 */
public final class RunFolder {
  private final Path folder;
  private final HeldFolder held;
  private final WorldFiles worlds;

  /** The folder at a path, which need not exist yet. */
  public RunFolder(Path folder) {
    this.folder = folder;
    this.held = new HeldFolder(folder, List.of("worlds", "tables"));
    this.worlds = new WorldFiles(folder.resolve("worlds"));
  }

  /** Where it is. */
  public Path path() {
    return folder;
  }

  /** Where the report goes. */
  public Path report() {
    return folder.resolve("report.html");
  }

  /**
   * Makes the folder, and holds it for this writer.
   *
   * @throws StudyProblem if there is something in it already
   * @throws StoreFailure if another writer holds it
   */
  public FolderLock create() {
    return held.create();
  }

  /** Holds the folder of a run that was begun, for this writer. */
  public FolderLock open() {
    runFile();
    return held.open();
  }

  /** The run that was begun here. */
  public RunFile runFile() {
    Path file = folder.resolve("run.json");
    if (!Files.exists(file)) {
      throw new StudyProblem("There is no run in " + folder + ": it has no run.json.");
    }
    try {
      String text = Files.readString(file);
      String command = Json.MAPPER.readTree(text).path("command").asString("");
      if (!command.startsWith("backfire run ")) {
        throw new StudyProblem(
            "What is in %s is no run, but the answer of another command: %s."
                .formatted(folder, command));
      }
      return Json.MAPPER.readValue(text, RunFile.class);
    } catch (IOException | JacksonException e) {
      throw StoreFailure.reading(file, e);
    }
  }

  /** Writes down what is run. */
  public void write(RunFile run) {
    Durable.write(folder.resolve("run.json"), Json.MAPPER.writeValueAsString(run) + "\n");
  }

  /** Writes the report. */
  public void writeReport(String html) {
    Durable.write(report(), html);
  }

  /**
   * Stores a world's tables. It is not finished before {@link #finish}.
   *
   * @return their names
   */
  public List<String> write(int world, Chronicle chronicle, Detail detail) {
    return worlds.write(world, chronicle, detail);
  }

  /** Marks a world as finished. */
  public void finish(WorldResult world) {
    worlds.finish(world);
  }

  /** A world, if it is finished. */
  public Optional<WorldResult> findWorld(int world) {
    return worlds.find(world);
  }

  /**
   * Who did what kind of thing to whom in a finished world, in the order in which a run numbers it.
   *
   * @param kind as the table of events has it, such as attack
   */
  public List<EventKeys> events(int world, String kind) {
    return worlds.events(world, kind);
  }

  /** Writes a page of an answer about this run, and returns where it is. */
  public Path writeAnswer(String name, String html) {
    Path file = folder.resolve("why").resolve(name + ".html");
    try {
      Files.createDirectories(folder.resolve("why"));
    } catch (IOException e) {
      throw StoreFailure.writing(file, e);
    }
    Durable.write(file, html);
    return file;
  }

  /** How many of these worlds are not finished, by a glance at their markers. */
  public int unfinished(List<Integer> numbers) {
    return (int) numbers.stream().filter(world -> !worlds.isMarked(world)).count();
  }

  /** Takes a finished world over from another folder, which keeps it. */
  public void adopt(WorldResult world, RunFolder from) {
    worlds.adopt(world, from.worlds);
  }

  /** Writes the tables of the ensemble. */
  public void writeTables(List<WorldResult> worlds, Calendar calendar) {
    try (Database database = Database.inMemory()) {
      ensemble(database, EnsembleTables.WORLDS, rows -> EnsembleTables.worlds(worlds, rows));
      ensemble(
          database, EnsembleTables.OBSERVABLES, rows -> EnsembleTables.observables(worlds, rows));
      ensemble(database, EnsembleTables.CLAIMS, rows -> EnsembleTables.claims(worlds, rows));
      ensemble(
          database, EnsembleTables.CURVES, rows -> EnsembleTables.curves(worlds, calendar, rows));
      ensemble(
          database, EnsembleTables.PARAMETERS, rows -> EnsembleTables.parameters(worlds, rows));
    } catch (SQLException e) {
      throw StoreFailure.writing(folder.resolve("tables"), e);
    }
  }

  private void ensemble(Database database, Table table, Rows.Filler filler) throws SQLException {
    database.write(table, ensembleFile(table), filler);
  }

  private Path ensembleFile(Table table) {
    return folder.resolve("tables").resolve(table.name() + ".parquet");
  }

  /** Writes all tables into one database: those of the ensemble, and those of the given worlds. */
  public void writeDatabase(List<WorldResult> all) {
    Path file = folder.resolve("results.duckdb");
    Durable.write(
        file,
        aside -> {
          try (Database database = Database.inFile(aside)) {
            load(database, all);
          } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
          }
        });
  }

  private void load(Database database, List<WorldResult> all) throws SQLException {
    for (Table table :
        List.of(
            EnsembleTables.WORLDS,
            EnsembleTables.OBSERVABLES,
            EnsembleTables.CLAIMS,
            EnsembleTables.CURVES,
            EnsembleTables.PARAMETERS)) {
      database.load(table, List.of(ensembleFile(table)));
    }
    for (Table table : WorldFiles.TABLES) {
      List<Path> files = worlds.tableFiles(table, all);
      if (!files.isEmpty()) {
        database.load(table, files);
      }
    }
  }
}
