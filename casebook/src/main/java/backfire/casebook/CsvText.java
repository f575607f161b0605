package backfire.casebook;

import backfire.casebook.Located.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comma-separated values as in RFC 4180: a header, one row a line, double quotes around a value
 * that holds a comma, a quote (written twice) or a line's end. Each value keeps its line and
 * column.
 */
final class CsvText {
  private static final Pattern WORD = Pattern.compile("[^ ]+");

  private final String text;
  private final Problems.In problems;
  private int at;
  private int line = 1;
  private int lineStart;

  private CsvText(String text, Problems.In problems) {
    this.text = text;
    this.problems = problems;
  }

  /** A row: a value for each column. */
  record Row(Map<String, Scalar> values, Scalar first) {
    /** The value of a column; empty where the file has no such column. */
    Scalar get(String column) {
      return values.getOrDefault(column, new Scalar("", first.line(), first.column()));
    }

    /** The words of a value, between spaces. */
    List<Scalar> words(String column) {
      Scalar value = get(column);
      List<Scalar> words = new ArrayList<>();
      Matcher matcher = WORD.matcher(value.text());
      while (matcher.find()) {
        words.add(new Scalar(matcher.group(), value.line(), value.column() + matcher.start()));
      }
      return words;
    }
  }

  /**
   * The rows of a file.
   *
   * @param columns must be there, in any order
   * @param also may be there
   * @param most rows at most
   */
  static List<Row> read(
      String text, Problems.In problems, List<String> columns, List<String> also, int most) {
    CsvText csv = new CsvText(text, problems);
    List<Scalar> header = csv.line();
    Collection<String> allowed = new TreeSet<>(columns);
    allowed.addAll(also);
    List<String> named = new ArrayList<>();
    for (Scalar name : header) {
      if (!allowed.contains(name.text())) {
        problems.unknown(name, "column", allowed);
      } else if (named.contains(name.text())) {
        problems.wrong(name, "column that is there already", "each column once");
      }
      named.add(name.text());
    }
    for (String column : columns) {
      if (!named.contains(column)) {
        problems.wrong(
            1, 1, "column " + column, "nothing", "the columns " + Problems.list(columns), null);
      }
    }
    return csv.rows(named, most);
  }

  private List<Row> rows(List<String> named, int most) {
    List<Row> rows = new ArrayList<>();
    while (at < text.length()) {
      List<Scalar> values = line();
      Scalar first = values.getFirst();
      if (values.size() == 1 && first.text().isEmpty()) {
        continue;
      }
      if (rows.size() == most) {
        problems.wrong(first.line(), 1, "rows", "more than " + most, "at most " + most, null);
        return rows;
      }
      if (values.size() != named.size()) {
        Scalar last = values.getLast();
        problems.wrong(
            last.line(),
            last.column(),
            "row",
            values.size() + " values",
            named.size() + " values, as the header has",
            null);
        continue;
      }
      Map<String, Scalar> byName = new LinkedHashMap<>();
      for (int i = 0; i < named.size(); i++) {
        byName.put(named.get(i), values.get(i));
      }
      rows.add(new Row(byName, first));
    }
    if (rows.isEmpty()) {
      problems.wrong(line, 1, "rows", "nothing", "at least one row", null);
    }
    return rows;
  }

  private List<Scalar> line() {
    List<Scalar> values = new ArrayList<>();
    do {
      values.add(value());
    } while (at < text.length() && text.charAt(at++) == ',');
    if (at > 0 && at <= text.length() && text.charAt(at - 1) == ',' && at == text.length()) {
      values.add(new Scalar("", line, column()));
    }
    line++;
    lineStart = at;
    return values;
  }

  private int column() {
    return at - lineStart + 1;
  }

  /* Leaves `at` on the comma or the line's end behind the value. */
  private Scalar value() {
    int startLine = line;
    int column = column();
    if (at < text.length() && text.charAt(at) == '"') {
      return new Scalar(quoted(startLine, column), startLine, column);
    }
    int from = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      at++;
    }
    return new Scalar(text.substring(from, at).strip(), startLine, column);
  }

  private String quoted(int startLine, int column) {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"' && at < text.length() && text.charAt(at) == '"') {
        value.append('"');
        at++;
      } else if (c == '"') {
        skipToEnd();
        return value.toString();
      } else {
        value.append(c);
        if (c == '\n') {
          line++;
          lineStart = at;
        }
      }
    }
    problems.wrong(
        startLine, column, "value", "a quote that is never closed", "a closing quote", null);
    return value.toString();
  }

  private void skipToEnd() {
    int from = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      at++;
    }
    if (!text.substring(from, at).isBlank()) {
      String found = '"' + text.substring(from, at).strip() + '"';
      problems.wrong(line, from - lineStart + 1, "value", found, "nothing after the quote", null);
    }
  }
}
