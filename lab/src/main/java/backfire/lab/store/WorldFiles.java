package backfire.lab.store;

import backfire.lab.ensemble.WorldResult;
import backfire.model.observe.Chronicle;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** The files of single worlds: five tables each, and a marker that says that they are finished. */
final class WorldFiles {
  static final List<Table> TABLES =
      List.of(
          WorldTables.WEEKLY,
          WorldTables.MOODS,
          WorldTables.YEARLY,
          WorldTables.OFFICIALS,
          EventTable.EVENTS);

  /** How every Parquet file ends. */
  private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);

  private final Path folder;

  WorldFiles(Path folder) {
    this.folder = folder;
  }

  void write(int world, Chronicle chronicle) {
    try (Database database = Database.inMemory()) {
      write(database, WorldTables.WEEKLY, world, r -> WorldTables.weekly(world, chronicle, r));
      write(database, WorldTables.MOODS, world, r -> WorldTables.moods(world, chronicle, r));
      write(database, WorldTables.YEARLY, world, r -> WorldTables.yearly(world, chronicle, r));
      write(
          database, WorldTables.OFFICIALS, world, r -> WorldTables.officials(world, chronicle, r));
      write(database, EventTable.EVENTS, world, r -> EventTable.fill(world, chronicle, r));
    } catch (SQLException e) {
      throw StoreFailure.writing(folder, e);
    }
  }

  private void write(Database database, Table table, int world, Rows.Filler filler)
      throws SQLException {
    database.write(table, tableFile(table, world), filler);
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
    Optional<Path> torn = torn(world);
    if (torn.isPresent()) {
      warn(torn.get() + " is not whole");
      return Optional.empty();
    }
    try {
      return Optional.of(Json.MAPPER.readValue(Files.readString(file), WorldResult.class));
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
  private Optional<Path> torn(int world) {
    return TABLES.stream()
        .map(table -> tableFile(table, world))
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
  void adopt(int world, WorldFiles from) {
    for (Table table : TABLES) {
      copy(from.tableFile(table, world), tableFile(table, world));
    }
    copy(from.marker(world), marker(world));
  }

  private static void copy(Path from, Path to) {
    Durable.write(to, aside -> Files.copy(from, aside));
  }

  Path tableFile(Table table, int world) {
    return file(world, "-" + table.name() + ".parquet");
  }

  private Path marker(int world) {
    return file(world, ".json");
  }

  private Path file(int world, String end) {
    String number = Integer.toString(world);
    return folder.resolve("0".repeat(Math.max(0, 4 - number.length())) + number + end);
  }
}
