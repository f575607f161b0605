package backfire.lab.store;

import backfire.lab.twin.Pair;
import backfire.lab.twin.Tried;
import backfire.lab.twin.WhatIf;
import backfire.model.setting.Calendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
public final class PairFolder extends HeldFolder {
  private static final String PAIRS = "pairs";
  private static final String TRIED = "tried";

  /** The folder at a path, which need not exist yet. */
  public PairFolder(Path folder) {
    super(folder, List.of(PAIRS, TRIED));
  }

  @Override
  void mustBeBegun() {
    whatIfFile();
  }

  /** The what-if that was begun here. */
  public WhatIfFile whatIfFile() {
    return read(WhatIfFile.class, "what-if", List.of("what-if"));
  }

  /** Writes down what is asked. */
  public void write(WhatIfFile whatIf) {
    writeFile(whatIf);
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

  /** How many pairs are finished, by a glance at their files. */
  public int finished() {
    return finishedIn(PAIRS, 4);
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
    return path().resolve(room).resolve(String.format(Locale.ROOT, "%04d.json", world));
  }

  /** Writes what was found as tables. */
  public void writeTables(WhatIf found, List<String> places, Calendar calendar) {
    write(PairTables.of(found, places, calendar));
  }

  /** Writes all tables into one file. */
  public void writeDatabase() {
    writeDatabase(files(PairTables.ALL));
  }
}
