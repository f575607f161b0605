package backfire.lab.store;

import backfire.lab.ensemble.StudyProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * The folder of what a command makes: {@code run.json}, tables, the same in one database, a report,
 * and a room for what is finished of it. One writer begins it or goes on with it at a time.
 */
public abstract sealed class HeldFolder permits RunFolder, TrialFolder, PairFolder {
  private static final String TABLES = "tables";

  private final Path folder;
  private final List<String> rooms;

  /**
   * At a path, which need not exist yet.
   *
   * @param rooms the folders within it that a writer needs, besides that of the tables
   */
  HeldFolder(Path folder, List<String> rooms) {
    this.folder = folder;
    this.rooms = Stream.concat(rooms.stream(), Stream.of(TABLES)).toList();
  }

  /** Where it is. */
  public final Path path() {
    return folder;
  }

  /** Where the report goes. */
  public final Path report() {
    return folder.resolve("report.html");
  }

  /** Writes the report. */
  public final void writeReport(String html) {
    Durable.write(report(), html);
  }

  /**
   * What {@code run.json} says.
   *
   * @param what is looked for, as after “no”
   * @param commands those that begin such folders
   * @throws StudyProblem if it is not there, or another command's
   */
  final <T> T read(Class<T> kind, String what, List<String> commands) {
    Path file = file();
    if (!Files.exists(file)) {
      throw new StudyProblem("There is no %s in %s: it has no run.json.".formatted(what, folder));
    }
    try {
      String text = Files.readString(file);
      String command = command(text);
      if (commands.stream().noneMatch(one -> isOf(one, command))) {
        throw new StudyProblem(
            "There is no %s in %s: its run.json is of another command, %s."
                .formatted(what, folder, command));
      }
      return Json.MAPPER.readValue(text, kind);
    } catch (IOException | JacksonException e) {
      throw StoreFailure.reading(file, e);
    }
  }

  private static String command(String text) {
    return Json.MAPPER.readTree(text).path("command").asString("");
  }

  private static boolean isOf(String word, String command) {
    return command.startsWith("backfire " + word + " ");
  }

  /** Which of some commands began what is here; empty if none of them did. */
  final String commandWord(List<String> commands) {
    Path file = file();
    if (!Files.exists(file)) {
      return "";
    }
    try {
      String command = command(Files.readString(file));
      return commands.stream().filter(one -> isOf(one, command)).findFirst().orElse("");
    } catch (IOException | JacksonException e) {
      throw StoreFailure.reading(file, e);
    }
  }

  /** Whether something was begun here. */
  public final boolean isBegun() {
    return Files.exists(file());
  }

  /** How many files in a room are named by numbers of so many digits, as what is finished is. */
  final int finishedIn(String room, int digits) {
    Path there = folder.resolve(room);
    if (!Files.isDirectory(there)) {
      return 0;
    }
    String named = "\\d{" + digits + ",}\\.json";
    try (Stream<Path> files = Files.list(there)) {
      return (int) files.filter(file -> file.getFileName().toString().matches(named)).count();
    } catch (IOException e) {
      throw StoreFailure.reading(there, e);
    }
  }

  /** Writes {@code run.json}. */
  final void writeFile(Object said) {
    Durable.write(file(), Json.MAPPER.writeValueAsString(said) + "\n");
  }

  private Path file() {
    return folder.resolve("run.json");
  }

  /** Where a table of the whole goes. */
  final Path path(Table table) {
    return folder.resolve(TABLES).resolve(table.name() + ".parquet");
  }

  /** Writes tables of the whole. */
  final void write(List<Filled> tables) {
    try (Database database = Database.inMemory()) {
      for (Filled filled : tables) {
        database.write(filled.table(), path(filled.table()), filled.filler());
      }
    } catch (SQLException e) {
      throw StoreFailure.writing(folder.resolve(TABLES), e);
    }
  }

  /** Writes tables into one database, each from its files, in this order. */
  final void writeDatabase(SequencedMap<Table, List<Path>> filesOfTables) {
    Durable.write(
        folder.resolve("results.duckdb"),
        aside -> {
          try (Database database = Database.inFile(aside)) {
            for (Map.Entry<Table, List<Path>> table : filesOfTables.entrySet()) {
              database.load(table.getKey(), table.getValue());
            }
          } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
          }
        });
  }

  /** Tables of the whole, each with its one file. */
  final SequencedMap<Table, List<Path>> files(List<Table> tables) {
    SequencedMap<Table, List<Path>> files = new LinkedHashMap<>();
    tables.forEach(table -> files.put(table, List.of(path(table))));
    return files;
  }

  /** Refuses a folder in which nothing of its kind was begun. */
  abstract void mustBeBegun();

  /**
   * Makes the folder, and holds it for this writer.
   *
   * @throws StudyProblem if there is something in it already
   * @throws StoreFailure if another writer holds it
   */
  public final FolderLock create() {
    try {
      mustBeUnbegun();
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw StoreFailure.writing(folder, e);
    }
    return held(FolderLock.of(folder), true);
  }

  /** Holds a folder that was begun, for this writer. */
  public final FolderLock open() {
    mustBeBegun();
    return held(FolderLock.of(folder), false);
  }

  /** Readies a folder that is held; lets it go if that fails, or if another was quicker. */
  private FolderLock held(FolderLock lock, boolean anew) {
    boolean ready = false;
    try {
      if (anew && !isUnbegun()) {
        throw isThere();
      }
      for (String room : rooms) {
        Files.createDirectories(folder.resolve(room));
      }
      ready = true;
      return lock;
    } catch (IOException e) {
      throw StoreFailure.writing(folder, e);
    } finally {
      if (!ready) {
        lock.close();
      }
    }
  }

  private void mustBeUnbegun() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw isThere();
    }
    if (Files.isDirectory(folder) && !isUnbegun()) {
      if (Files.exists(folder.resolve(FolderLock.FILE))) {
        FolderLock.of(folder).close(); // is it just being written to?
      }
      throw isThere();
    }
  }

  private StudyProblem isThere() {
    return new StudyProblem(
        folder
            + " is there already. Name another with --out, or go on with it: --resume "
            + folder);
  }

  /** Whether nothing is there but what a writer leaves that was killed before it could begin. */
  private boolean isUnbegun() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Predicate.not(Files::isDirectory))
          .map(file -> folder.relativize(file).toString())
          .allMatch(List.of(FolderLock.FILE, ".run.json.part")::contains);
    }
  }
}
