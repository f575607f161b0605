package backfire.lab.store;

import backfire.lab.ensemble.WorldResult;
import backfire.model.observe.Chronicle;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** The files of single worlds: some tables each, and a marker that says that they are finished. */
final class WorldFiles {
  /** A table, and what fills it of one world. */
  private record Stored(Table table, Contents contents) {}

  private interface Contents {
    void fill(int world, Chronicle chronicle, Rows rows) throws SQLException;
  }

  private static final List<Stored> BY_WEEK =
      List.of(
          new Stored(WorldTables.WEEKLY, WorldTables::weekly),
          new Stored(WorldTables.MOODS, WorldTables::moods),
          new Stored(WorldTables.OFFICIALS, WorldTables::officials));

  private static final List<Stored> BY_QUARTER =
      List.of(
          new Stored(QuarterlyTables.QUARTERLY, QuarterlyTables::counts),
          new Stored(QuarterlyTables.MOODS, QuarterlyTables::moods),
          new Stored(QuarterlyTables.OFFICIALS, QuarterlyTables::officials));

  private static final List<Stored> ALWAYS =
      List.of(
          new Stored(WorldTables.YEARLY, WorldTables::yearly),
          new Stored(EventTable.EVENTS, EventTable::fill));

  /** Every table that a world may have. */
  static final List<Table> TABLES =
      Stream.of(BY_WEEK, BY_QUARTER, ALWAYS).flatMap(List::stream).map(Stored::table).toList();

  /** How every Parquet file ends. */
  private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);

  private final Path folder;

  WorldFiles(Path folder) {
    this.folder = folder;
  }

  /** Writes the tables of a world, and returns their names. */
  List<String> write(int world, Chronicle chronicle, Detail detail) {
    List<Stored> stored = new ArrayList<>(ALWAYS);
    stored.addAll(detail.isWeekly(world) ? BY_WEEK : List.of());
    stored.addAll(detail.isQuarterly() ? BY_QUARTER : List.of());
    try (Database database = Database.inMemory()) {
      for (Stored one : stored) {
        database.write(
            one.table(),
            tableFile(one.table(), world),
            rows -> one.contents().fill(world, chronicle, rows));
      }
    } catch (SQLException e) {
      throw StoreFailure.writing(folder, e);
    }
    return stored.stream().map(one -> one.table().name()).toList();
  }

  void finish(WorldResult world) {
    Durable.write(marker(world.world()), Json.MAPPER.writeValueAsString(world) + "\n");
  }

  boolean isMarked(int world) {
    return Files.exists(marker(world));
  }

  Optional<WorldResult> find(int world) {
    Path file = marker(world);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      WorldResult found = Json.MAPPER.readValue(Files.readString(file), WorldResult.class);
      Optional<Path> torn = torn(found);
      torn.ifPresent(table -> warn(table + " is not whole"));
      return torn.isPresent() ? Optional.empty() : Optional.of(found);
    } catch (JacksonException e) {
      warn(file + " cannot be read (" + e.getOriginalMessage() + ")");
      return Optional.empty();
    } catch (IOException e) {
      throw StoreFailure.reading(file, e);
    }
  }

  private static void warn(String what) {
    System.getLogger(RunFolder.class.getName())
        .log(System.Logger.Level.WARNING, what + ": the world is made again");
  }

  /** A table that is missing or cut off, as after a copy that broke off. */
  private Optional<Path> torn(WorldResult world) {
    return world.tables().stream()
        .map(table -> tableFile(table, world.world()))
        .filter(file -> !isWhole(file))
        .findFirst();
  }

  private static boolean isWhole(Path file) {
    if (!Files.exists(file)) {
      return false;
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      byte[] end = new byte[PARQUET.length];
      bytes.seek(Math.max(0, bytes.length() - end.length));
      return bytes.read(end) == end.length && Arrays.equals(end, PARQUET);
    } catch (IOException e) {
      throw StoreFailure.reading(file, e);
    }
  }

  /** The marker goes last, as it does where a world is made. */
  void adopt(WorldResult world, WorldFiles from) {
    for (String table : world.tables()) {
      copy(from.tableFile(table, world.world()), tableFile(table, world.world()));
    }
    copy(from.marker(world.world()), marker(world.world()));
  }

  private static void copy(Path from, Path to) {
    Durable.write(to, aside -> Files.copy(from, aside));
  }

  private Path tableFile(Table table, int world) {
    return tableFile(table.name(), world);
  }

  private Path tableFile(String table, int world) {
    return file(world, "-" + table + ".parquet");
  }

  /** The keys of the events of a kind, in the order of their numbers. */
  List<EventKeys> events(int world, String kind) {
    Path file = tableFile(EventTable.EVENTS, world);
    String asked =
        "SELECT who, whom, world_week FROM read_parquet(%s) WHERE kind = %s ORDER BY number"
            .formatted(Table.literal(file.toString()), Table.literal(kind));
    try (Database database = Database.inMemory()) {
      return database.ask(
          asked,
          rows -> {
            List<EventKeys> events = new ArrayList<>();
            while (rows.next()) {
              events.add(
                  new EventKeys(
                      Long.parseUnsignedLong(rows.getString(1), 16),
                      Long.parseUnsignedLong(rows.getString(2), 16),
                      rows.getInt(3)));
            }
            return events;
          });
    } catch (SQLException e) {
      throw StoreFailure.reading(file, e);
    }
  }

  /** The files of a table, of those worlds that have it. */
  List<Path> tableFiles(Table table, List<WorldResult> worlds) {
    return worlds.stream()
        .filter(world -> world.tables().contains(table.name()))
        .map(world -> tableFile(table, world.world()))
        .toList();
  }

  private Path marker(int world) {
    return file(world, ".json");
  }

  private Path file(int world, String end) {
    String number = Integer.toString(world);
    return folder.resolve("0".repeat(Math.max(0, 4 - number.length())) + number + end);
  }
}
