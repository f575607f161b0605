package backfire.lab.store;

import backfire.lab.ensemble.WorldResult;
import backfire.model.observe.Chronicle;
import backfire.model.setting.Calendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The folder of a run.
 *
 * <p>A world is finished when {@code worlds/N.json} is there, which is written after its tables. A
 * marker that cannot be read, or whose tables are not all there, is none: the world is made again.
 */
public final class RunFolder extends HeldFolder {
  private final WorldFiles worlds;

  /** The folder at a path, which need not exist yet. */
  public RunFolder(Path folder) {
    super(folder, List.of("worlds"));
    this.worlds = new WorldFiles(folder.resolve("worlds"));
  }

  @Override
  void mustBeBegun() {
    runFile();
  }

  /** The run that was begun here. */
  public RunFile runFile() {
    return read(RunFile.class, "run", List.of("run"));
  }

  /** Writes down what is run. */
  public void write(RunFile run) {
    writeFile(run);
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
    Path room = path().resolve("why");
    Path file = room.resolve(name + ".html");
    try {
      Files.createDirectories(room);
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
    write(EnsembleTables.of(worlds, calendar));
  }

  /** Writes all tables into one database: those of the ensemble, and those of the given worlds. */
  public void writeDatabase(List<WorldResult> all) {
    SequencedMap<Table, List<Path>> tables = files(EnsembleTables.ALL);
    for (Table table : WorldFiles.TABLES) {
      List<Path> ofWorlds = worlds.tableFiles(table, all);
      if (!ofWorlds.isEmpty()) {
        tables.put(table, ofWorlds);
      }
    }
    writeDatabase(tables);
  }
}
