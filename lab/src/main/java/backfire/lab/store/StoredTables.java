package backfire.lab.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tables that stand in a folder as Parquet files; links are not followed. */
final class StoredTables implements TakenTables {
  private static final Pattern OF_WHOLE = Pattern.compile("([a-z_]+)\\.parquet");
  private static final Pattern OF_WORLD = Pattern.compile("(\\d+)-([a-z_]+)\\.parquet");

  private final NavigableMap<String, List<Path>> files = new TreeMap<>();

  StoredTables(Path folder) {
    for (Path file : regular(folder.resolve("tables"))) {
      Matcher named = OF_WHOLE.matcher(file.getFileName().toString());
      if (named.matches()) {
        files.put(named.group(1), List.of(file));
      }
    }
    NavigableMap<String, List<Path>> ofWorlds = new TreeMap<>();
    for (Path file : regular(folder.resolve("worlds"))) {
      Matcher named = OF_WORLD.matcher(file.getFileName().toString());
      if (named.matches() && Files.exists(file.resolveSibling(named.group(1) + ".json"))) {
        ofWorlds.computeIfAbsent(named.group(2), name -> new ArrayList<>()).add(file);
      }
    }
    ofWorlds.forEach(files::putIfAbsent);
  }

  /** The files in a room, sorted by name, so by world. */
  private static List<Path> regular(Path room) {
    if (!Files.isDirectory(room, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(room)) {
      return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw StoreFailure.reading(room, e);
    }
  }

  @Override
  public List<Table> all() {
    List<Table> all = new ArrayList<>();
    try (Database database = Database.inMemory()) {
      for (Map.Entry<String, List<Path>> one : files.entrySet()) {
        all.add(described(database, one.getKey(), one.getValue().getFirst()));
      }
    } catch (SQLException e) {
      throw new StoreFailure("The tables cannot be read (" + e.getMessage() + ").", e);
    }
    return all;
  }

  @Override
  public Optional<Table> find(String name) {
    List<Path> its = files.get(name);
    if (its == null) {
      return Optional.empty();
    }
    try (Database database = Database.inMemory()) {
      return Optional.of(described(database, name, its.getFirst()));
    } catch (SQLException e) {
      throw StoreFailure.reading(its.getFirst(), e);
    }
  }

  /** The meanings and units stand in each file. */
  private static Table described(Database database, String name, Path file) throws SQLException {
    String literal = Table.literal(file.toString());
    Map<String, String> said = new TreeMap<>();
    database.ask(
        "SELECT decode(key), decode(value) FROM parquet_kv_metadata(" + literal + ")",
        rows -> {
          while (rows.next()) {
            said.put(rows.getString(1), rows.getString(2));
          }
          return said;
        });
    List<Column> columns = new ArrayList<>();
    database.ask(
        "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM "
            + Database.read(List.of(file))
            + ")",
        rows -> {
          while (rows.next()) {
            String column = rows.getString(1);
            columns.add(
                new Column(
                    column,
                    Column.Type.valueOf(rows.getString(2)),
                    said.getOrDefault("unit." + column, ""),
                    said.getOrDefault("meaning." + column, "")));
          }
          return columns;
        });
    return new Table(name, said.getOrDefault("meaning", ""), columns);
  }

  @Override
  public void write(Table table, Form form, Path to) {
    List<Path> its = files.getOrDefault(table.name(), List.of());
    try (Database database = Database.inMemory()) {
      database.see(table, its);
      database.execute(form.statement(table, to));
    } catch (SQLException e) {
      throw StoreFailure.writing(to, e);
    }
  }

  @Override
  public Optional<Path> findParquet(Table table) {
    List<Path> its = files.getOrDefault(table.name(), List.of());
    return its.size() == 1 ? Optional.of(its.getFirst()) : Optional.empty();
  }
}
