package backfire.lab.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Tables that are made when they are taken away. */
final class MadeTables implements TakenTables {
  private final List<Filled> tables;

  MadeTables(List<Filled> tables) {
    this.tables = List.copyOf(tables);
  }

  @Override
  public List<Table> all() {
    return tables.stream().map(Filled::table).toList();
  }

  @Override
  public void write(Table table, Form form, Path to) {
    Filled filled =
        tables.stream().filter(one -> one.table().equals(table)).findFirst().orElseThrow();
    try (Database database = Database.inMemory()) {
      database.make(table, filled.filler());
      database.execute(form.statement(table, to));
    } catch (SQLException e) {
      throw StoreFailure.writing(to, e);
    }
  }

  @Override
  public Optional<Path> findParquet(Table table) {
    return Optional.empty();
  }
}
