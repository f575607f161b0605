package backfire.lab.store;

import java.sql.SQLException;
import java.time.LocalDate;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Appends rows to a table, cell after cell. */
final class Rows {
  private final DuckDBAppender appender;

  Rows(DuckDBAppender appender) {
    this.appender = appender;
  }

  /** Fills a table. */
  interface Filler {
    void fill(Rows rows) throws SQLException;
  }

  Rows begin() throws SQLException {
    appender.beginRow();
    return this;
  }

  void end() throws SQLException {
    appender.endRow();
  }

  Rows add(int value) throws SQLException {
    appender.append(value);
    return this;
  }

  Rows add(long value) throws SQLException {
    appender.append(value);
    return this;
  }

  /** A number, or an empty cell for NaN. */
  Rows add(double value) throws SQLException {
    if (Double.isNaN(value)) {
      appender.appendNull();
    } else {
      appender.append(value);
    }
    return this;
  }

  Rows add(boolean value) throws SQLException {
    appender.append(value);
    return this;
  }

  Rows add(LocalDate value) throws SQLException {
    appender.append(value);
    return this;
  }

  /** A text, or an empty cell for null. */
  Rows add(@Nullable String value) throws SQLException {
    if (value == null) {
      appender.appendNull();
    } else {
      appender.append(value);
    }
    return this;
  }

  /** So many empty cells. */
  Rows skip(int cells) throws SQLException {
    for (int i = 0; i < cells; i++) {
      appender.appendNull();
    }
    return this;
  }
}
