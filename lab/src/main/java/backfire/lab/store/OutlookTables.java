package backfire.lab.store;

import static backfire.lab.store.Column.integer;
import static backfire.lab.store.Column.real;
import static backfire.lab.store.Column.text;

import backfire.lab.explanation.Outlook;
import backfire.lab.explanation.Outlook.Cell;
import backfire.lab.explanation.Outlook.Expectation;
import backfire.lab.explanation.Outlook.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of an outlook: to be scored when it is known what was told of. */
final class OutlookTables {
  private static final List<Column> KIND =
      List.of(
          integer("year", "", "ISO year"),
          text("place", "id"),
          text("agency", "of those attacked"),
          text("rank", "of those attacked"),
          text("gravity", "beaten, hurt, killed"));

  private static final Table CELLS =
      new Table(
          "outlook",
          "attacks of a kind that would be told of in a year after the evidence ends",
          with(
              List.of(),
              real("mean", "attacks", "expected number told of"),
              real("any", "probability", "of at least one"),
              integer("q05", "attacks", "at most so many with probability 0.05"),
              integer("q50", "attacks", "at most so many with probability 0.50"),
              integer("q95", "attacks", "at most so many with probability 0.95")));

  private static final Table DRAWS =
      new Table(
          "outlook_draws",
          "what one draw of the posterior expects; told of is Poisson with that mean",
          with(
              List.of(integer("draw", "", "number of the draw, from 0")),
              real("attacks", "attacks", "expected number"),
              real("told", "attacks", "of them, expected number told of")));

  private OutlookTables() {}

  private static List<Column> with(List<Column> before, Column... after) {
    List<Column> columns = new ArrayList<>(before);
    columns.addAll(KIND);
    columns.addAll(List.of(after));
    return columns;
  }

  static List<Filled> of(Outlook outlook) {
    return List.of(
        new Filled(CELLS, rows -> cells(outlook, rows)),
        new Filled(DRAWS, rows -> draws(outlook, rows)));
  }

  private static void cells(Outlook outlook, Rows rows) throws SQLException {
    for (Cell cell : outlook.cells()) {
      kind(cell.kind(), rows.begin());
      rows.add(cell.mean()).add(cell.any()).add(cell.q05()).add(cell.q50()).add(cell.q95()).end();
    }
  }

  private static void draws(Outlook outlook, Rows rows) throws SQLException {
    for (Expectation one : outlook.expectations()) {
      kind(one.kind(), rows.begin().add(one.draw()));
      rows.add(one.attacks()).add(one.told()).end();
    }
  }

  private static void kind(Kind kind, Rows rows) throws SQLException {
    rows.add(kind.year()).add(kind.place()).add(lower(kind.agency())).add(lower(kind.rank()));
    rows.add(lower(kind.gravity()));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
