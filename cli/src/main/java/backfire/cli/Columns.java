package backfire.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * A table in plain text: the first column to the left, the rest by choice; the widest cell rules.
 */
final class Columns {
  private static final int WIDEST = 56;

  private final List<List<String>> rows = new ArrayList<>();
  private final int numbersFrom;

  /**
   * An empty table.
   *
   * @param numbersFrom columns from this one on are set to the right
   * @param heads what stands over the columns
   */
  Columns(int numbersFrom, String... heads) {
    this.numbersFrom = numbersFrom;
    rows.add(List.of(heads));
  }

  /** Adds a row. Cells that are too wide are broken between words. */
  void row(String... cells) {
    rows.add(List.of(cells));
  }

  void print(PrintWriter out) {
    List<List<List<String>>> broken = rows.stream().map(Columns::broken).toList();
    int columns = rows.getFirst().size();
    int[] widths = new int[columns];
    for (List<List<String>> row : broken) {
      for (int i = 0; i < columns; i++) {
        for (String line : row.get(i)) {
          widths[i] = Math.max(widths[i], line.codePointCount(0, line.length()));
        }
      }
    }
    broken.forEach(row -> print(row, widths, out));
  }

  private static List<List<String>> broken(List<String> row) {
    return row.stream().map(cell -> Wrap.lines(cell, WIDEST)).toList();
  }

  private void print(List<List<String>> row, int[] widths, PrintWriter out) {
    int lines = row.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < lines; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String cell = line < row.get(i).size() ? row.get(i).get(line) : "";
        String gap = " ".repeat(widths[i] - cell.codePointCount(0, cell.length()));
        text.append(i == 0 ? "" : "  ").append(i >= numbersFrom ? gap + cell : cell + gap);
      }
      out.println(text.toString().stripTrailing());
    }
  }
}
