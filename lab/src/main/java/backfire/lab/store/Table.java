package backfire.lab.store;

import java.util.List;
import java.util.stream.Collectors;

/** A table: its name, what a row is, and its columns. */
public record Table(String name, String meaning, List<Column> columns) {
  public Table {
    columns = List.copyOf(columns);
  }

  /** The statement that makes it. */
  String create() {
    return columns.stream()
        .map(column -> quoted(column.name()) + " " + column.type())
        .collect(Collectors.joining(", ", "CREATE TABLE " + quoted(name) + " (", ")"));
  }

  /** The statement that writes it to a Parquet file, with what its columns mean and their units. */
  String copyTo(String file) {
    String metadata =
        columns.stream()
            .map(
                column ->
                    literal("unit." + column.name())
                        + ": "
                        + literal(column.unit())
                        + ", "
                        + literal("meaning." + column.name())
                        + ": "
                        + literal(column.meaning()))
            .collect(Collectors.joining(", ", "{'meaning': " + literal(meaning) + ", ", "}"));
    return "COPY (SELECT * FROM %s) TO %s (FORMAT parquet, COMPRESSION zstd, KV_METADATA %s)"
        .formatted(quoted(name), literal(file), metadata);
  }

  /** The statement that writes it as text with commas, the first line naming the columns. */
  String csvTo(String file) {
    return "COPY (SELECT * FROM %s) TO %s (FORMAT csv, HEADER)"
        .formatted(quoted(name), literal(file));
  }

  /** The statements that say in a database what table and columns mean. */
  List<String> comments() {
    List<String> statements =
        new java.util.ArrayList<>(
            List.of("COMMENT ON TABLE " + quoted(name) + " IS " + literal(meaning)));
    for (Column column : columns) {
      statements.add(
          "COMMENT ON COLUMN %s.%s IS %s"
              .formatted(quoted(name), quoted(column.name()), literal(column.comment())));
    }
    return statements;
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
