package backfire.lab.store;

import backfire.lab.ensemble.StudyProblem;
import backfire.lab.twin.Pair;
import backfire.lab.twin.Tried;
import backfire.lab.twin.WhatIf;
import backfire.model.setting.Calendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * The folder of a what-if: {@code run.json}, pairs, worlds that were tried, tables, the same in one
 * database, a report.
 *
 * <p>A pair is finished when {@code pairs/N.json} is there. One that cannot be read is none: it is
 * made again.
 */
public final class PairFolder {
  private static final String PAIRS = "pairs";
  private static final String TRIED = "tried";
  private static final String TABLES = "tables";

  private final Path folder;
  private final HeldFolder held;

  /** The folder at a path, which need not exist yet. */
  public PairFolder(Path folder) {
    this.folder = folder;
    this.held = new HeldFolder(folder, List.of(PAIRS, TRIED, TABLES));
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
   */
  public FolderLock create() {
    return held.create();
  }

  /** Holds the folder of a what-if that was begun, for this writer. */
  public FolderLock open() {
    whatIfFile();
    return held.open();
  }

  /** The what-if that was begun here. */
  public WhatIfFile whatIfFile() {
    Path file = folder.resolve("run.json");
    if (!Files.exists(file)) {
      throw new StudyProblem("There is no what-if in " + folder + ": it has no run.json.");
    }
    try {
      return Json.MAPPER.readValue(Files.readString(file), WhatIfFile.class);
    } catch (JacksonException e) {
      throw new StudyProblem(folder + " holds no what-if: its run.json is another's.");
    } catch (IOException e) {
      throw StoreFailure.reading(file, e);
    }
  }

  /** Writes down what is asked. */
  public void write(WhatIfFile whatIf) {
    Durable.write(folder.resolve("run.json"), Json.MAPPER.writeValueAsString(whatIf) + "\n");
  }

  /** Writes the report. */
  public void writeReport(String html) {
    Durable.write(report(), html);
  }

  /** Stores a pair as finished. */
  public void finish(Pair pair) {
    Durable.write(file(PAIRS, pair.world()), Json.MAPPER.writeValueAsString(pair) + "\n");
  }

  /** A pair, if it is finished. */
  public Optional<Pair> findPair(int world) {
    return find(PAIRS, world, Pair.class);
  }

  /** How many of these pairs are not finished, by a glance at their files. */
  public int unfinished(List<Integer> worlds) {
    return (int) worlds.stream().filter(world -> !Files.exists(file(PAIRS, world))).count();
  }

  /** Stores what a world that was tried answers. */
  public void finish(Tried tried) {
    Durable.write(file(TRIED, tried.world()), Json.MAPPER.writeValueAsString(tried) + "\n");
  }

  /** What a world answers, if it was tried. */
  public Optional<Tried> findTried(int world) {
    return find(TRIED, world, Tried.class);
  }

  private <T> Optional<T> find(String room, int world, Class<T> kind) {
    Path file = file(room, world);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.MAPPER.readValue(Files.readString(file), kind));
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  private Path file(String room, int world) {
    return folder.resolve(room).resolve(String.format(Locale.ROOT, "%04d.json", world));
  }

  /** Writes what was found as tables. */
  public void writeTables(WhatIf found, List<String> places, Calendar calendar) {
    try (Database database = Database.inMemory()) {
      for (Filled filled : PairTables.of(found, places, calendar)) {
        database.write(filled.table(), table(filled.table()), filled.filler());
      }
    } catch (SQLException e) {
      throw StoreFailure.writing(folder.resolve(TABLES), e);
    }
  }

  /** Writes all tables into one file. */
  public void writeDatabase() {
    Durable.write(
        folder.resolve("results.duckdb"),
        aside -> {
          try (Database database = Database.inFile(aside)) {
            for (Table table : PairTables.ALL) {
              database.load(table, List.of(table(table)));
            }
          } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
          }
        });
  }

  private Path table(Table table) {
    return folder.resolve(TABLES).resolve(table.name() + ".parquet");
  }
}
