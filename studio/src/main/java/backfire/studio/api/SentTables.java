package backfire.studio.api;

import backfire.lab.store.Table;
import backfire.lab.store.TakenTables;
import backfire.lab.store.TakenTables.Form;
import backfire.studio.shelf.Missing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables as files to be kept. */
final class SentTables {
  private static final Pattern FILE = Pattern.compile("([a-z_]{1,40})\\.(csv|parquet)");

  private SentTables() {}

  /** Tables: what they hold, by column with its unit. */
  record Tables(List<Table> tables) {
    Tables {
      tables = List.copyOf(tables);
    }
  }

  /** What there is. */
  static Tables all(TakenTables tables) {
    return new Tables(tables.all());
  }

  /**
   * One of them.
   *
   * @param of what it is a table of, as the name begins under which it is kept
   * @param file such as observables.csv
   * @throws Missing if there is none
   */
  static Sent one(TakenTables tables, String of, String file)
      throws IOException, InterruptedException {
    Matcher named = FILE.matcher(file);
    Table table =
        (named.matches() ? tables.find(named.group(1)) : Optional.<Table>empty())
            .orElseThrow(() -> new Missing("There is no table %s of it.".formatted(file)));
    Form form = file.endsWith(".csv") ? Form.CSV : Form.PARQUET;
    return new Sent(kind(form), of + "-" + file, false, bytes(tables, table, form));
  }

  private static InputStream bytes(TakenTables tables, Table table, Form form)
      throws IOException, InterruptedException {
    Optional<Path> there = form == Form.PARQUET ? tables.findParquet(table) : Optional.empty();
    return there.isPresent()
        ? Files.newInputStream(there.get())
        : TemporaryFile.made(to -> tables.write(table, form, to));
  }

  private static String kind(Form form) {
    return switch (form) {
      case CSV -> "text/csv; charset=utf-8; header=present";
      case PARQUET -> "application/vnd.apache.parquet";
    };
  }
}
