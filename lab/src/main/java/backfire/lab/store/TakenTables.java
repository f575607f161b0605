package backfire.lab.store;

import backfire.lab.ensemble.WorldResult;
import backfire.model.setting.Calendar;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tables to be taken away, as files that other programs read. */
public sealed interface TakenTables permits MadeTables, StoredTables {

  /** A kind of file. */
  enum Form {
    /** Text with commas; its first line names the columns. */
    CSV,
    /** Columns with their types, units and meanings. */
    PARQUET;

    String statement(Table table, Path to) {
      return switch (this) {
        case CSV -> table.csvTo(to.toString());
        case PARQUET -> table.copyTo(to.toString());
      };
    }
  }

  /** All there are. */
  List<Table> all();

  /** The one of that name. */
  default Optional<Table> find(String name) {
    return all().stream().filter(table -> table.name().equals(name)).findFirst();
  }

  /**
   * Writes one of them.
   *
   * @param to a file that is not there yet
   */
  void write(Table table, Form form, Path to);

  /** The one file that has a table, if it is in one already. */
  Optional<Path> findParquet(Table table);

  /** Those of an ensemble, stored or not. */
  static TakenTables of(List<WorldResult> worlds, Calendar calendar) {
    return new MadeTables(EnsembleTables.of(worlds, calendar));
  }

  /** Those in the folder of what was begun: of the whole, and of the worlds that are finished. */
  static TakenTables in(Path folder) {
    return new StoredTables(folder);
  }
}
