package backfire.casebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables in a case's {@code sources}, which worlds are not made of. */
final class SourceTables {
  private static final int MOST_BYTES = 4 << 20;

  private final Problems problems = new Problems();
  private final FileText files;

  SourceTables(Path folder) {
    this.files = new FileText(folder, problems);
  }

  /** The rows of a table. */
  List<CsvText.Row> rows(String name, String... columns) {
    String path = path(name);
    Problems.In in = problems.in(path);
    Optional<String> text = files.read(path, MOST_BYTES);
    return text.map(t -> CsvText.read(t, in, List.of(columns), List.of(), PlacesFile.MOST_PLACES))
        .orElse(List.of());
  }

  /** The rows of a table by their place, which each has once. */
  SortedMap<String, CsvText.Row> byPlace(String name, String... columns) {
    SortedMap<String, CsvText.Row> rows = new TreeMap<>();
    for (CsvText.Row row : rows(name, columns)) {
      Located.Scalar place = row.get("place");
      if (rows.putIfAbsent(place.text(), row) != null) {
        in(name).wrong(place, "place that is there already", "each place once");
      }
    }
    return rows;
  }

  /** Where problems of a table are noted. */
  Problems.In in(String name) {
    return problems.in(path(name));
  }

  /**
   * Goes on only if nothing is wrong.
   *
   * @throws CaseException with all that is
   */
  void mustBeRight() {
    if (!problems.wrong().isEmpty()) {
      throw new CaseException(problems.wrong());
    }
  }

  private static String path(String name) {
    return "sources/" + name;
  }
}
