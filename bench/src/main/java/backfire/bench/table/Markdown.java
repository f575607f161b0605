package backfire.bench.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A page of headings, sentences and tables. */
final class Markdown {
  private final List<String> lines = new ArrayList<>();

  void heading(String text) {
    lines.add("### " + text);
    lines.add("");
  }

  void paragraph(String text) {
    lines.add(text);
    lines.add("");
  }

  void header(String... cells) {
    row(cells);
    lines.add("|" + "---|".repeat(cells.length));
  }

  void row(String... cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  void endTable() {
    lines.add("");
  }

  String text() {
    return String.join("\n", lines).stripTrailing() + "\n";
  }

  /** Three figures that count; a dash for what does not exist. */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    double size = Math.abs(value);
    if (size >= 1000) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", value);
  }

  /** A median, with the least and the largest. */
  static String spread(double... values) {
    if (values.length == 0) {
      return "–";
    }
    String median = number(Figures.median(values));
    if (values.length == 1) {
      return median + " (once)";
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    String range = number(sorted[0]) + " to " + number(sorted[sorted.length - 1]);
    return median + " (" + range + ", n " + values.length + ")";
  }
}
