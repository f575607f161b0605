package backfire.lab.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A DuckDB database, in memory or in a file. */
final class Database implements AutoCloseable {
  /*
   * One database in memory a world, on the world's own thread: DuckDB lets one process write a file,
   * and Parquet files need none. Opening one costs about as much as storing a small world, so all
   * of a world's tables go through the same one.
   */
  private final DuckDBConnection connection;

  private Database(DuckDBConnection connection) {
    this.connection = connection;
  }

  static Database inMemory() throws SQLException {
    return open("jdbc:duckdb:", "1");
  }

  static Database inFile(Path file) throws SQLException {
    return open("jdbc:duckdb:" + file, "2");
  }

  private static Database open(String address, String threads) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("threads", threads);
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    Connection connection = DriverManager.getConnection(address, settings);
    return new Database(connection.unwrap(DuckDBConnection.class));
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What is done with the answer to a question. */
  interface Reader<T> {
    T read(ResultSet rows) throws SQLException;
  }

  <T> T ask(String sql, Reader<T> reader) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return reader.read(rows);
    }
  }

  /** Makes a table. */
  void make(Table table, Rows.Filler filler) throws SQLException {
    execute(table.create());
    try (DuckDBAppender appender = connection.createAppender(table.name())) {
      filler.fill(new Rows(appender));
    }
  }

  /** Has Parquet files seen as one table, in their order. */
  void see(Table table, List<Path> files) throws SQLException {
    execute(
        "CREATE VIEW %s AS SELECT * FROM %s".formatted(Table.quoted(table.name()), read(files)));
  }

  /** What stands in a question for Parquet files, in their order. */
  static String read(List<Path> files) {
    List<String> literals = files.stream().map(f -> Table.literal(f.toString())).toList();
    return "read_parquet([%s])".formatted(String.join(", ", literals));
  }

  /** Makes a table of Parquet files, in their order, and says what its columns mean. */
  void load(Table table, List<Path> files) throws SQLException {
    execute(
        "CREATE TABLE %s AS SELECT * FROM %s".formatted(Table.quoted(table.name()), read(files)));
    for (String comment : table.comments()) {
      execute(comment);
    }
  }

  /** Writes a table as a Parquet file; it takes memory no longer than that. */
  void write(Table table, Path file, Rows.Filler filler) throws SQLException {
    make(table, filler);
    Durable.write(file, aside -> copy(table, aside));
    execute("DROP TABLE " + Table.quoted(table.name()));
  }

  private void copy(Table table, Path file) throws IOException {
    try {
      execute(table.copyTo(file.toString()));
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
