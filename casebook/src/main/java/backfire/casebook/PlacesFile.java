package backfire.casebook;

import backfire.casebook.Case.Border;
import backfire.casebook.Located.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** {@code places.csv}: one place a line. */
final class PlacesFile {
  static final String NAME = "places.csv";

  /** The most residents that one place, and all together, may have. */
  static final int MOST_RESIDENTS = 2_000_000_000;

  /** Distances between them are kept for each two, and ways are sought through each. */
  static final int MOST_PLACES = 2_000;

  private static final int MOST_BYTES = 4 << 20;
  private static final List<String> COLUMNS =
      List.of("id", "name", "lon", "lat", "residents", "traders", "border", "links");
  private static final List<String> ALSO = List.of("province", "source");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
  private static final List<String> BORDERS =
      Arrays.stream(Border.values()).map(b -> b.name().toLowerCase(Locale.ROOT)).toList();

  private final Problems.In problems;
  private final SortedMap<String, Line> lines = new TreeMap<>();
  private final Map<String, List<Scalar>> links = new TreeMap<>();

  private PlacesFile(Problems.In problems) {
    this.problems = problems;
  }

  /**
   * A place as the file tells it; links go both ways even where one place alone names the other.
   *
   * @param province that it lies in; nothing where the file does not say
   */
  record Line(
      Scalar id,
      String name,
      double lon,
      double lat,
      int residents,
      double traders,
      Border border,
      SortedSet<String> links,
      Optional<String> province) {}

  /** The places by id. */
  static SortedMap<String, Line> read(FileText files, Problems problems) {
    PlacesFile file = new PlacesFile(problems.in(NAME));
    files
        .read(NAME, MOST_BYTES)
        .map(text -> CsvText.read(text, file.problems, COLUMNS, ALSO, MOST_PLACES))
        .ifPresent(rows -> rows.forEach(file::line));
    file.link();
    file.total();
    return file.lines;
  }

  private void line(CsvText.Row row) {
    Scalar id = row.get("id");
    boolean named = ID.matcher(id.text()).matches();
    if (!named) {
      problems.wrong(id, "id", "small letters, digits and hyphens, a letter first, at most 40");
    }
    List<Scalar> to = row.words("links");
    Line line =
        new Line(
            id,
            Form.scalar(row.get("name"), problems, "name").text(),
            Form.number(row.get("lon"), problems, "lon", -180, 180),
            Form.number(row.get("lat"), problems, "lat", -90, 90),
            Form.whole(row.get("residents"), problems, "residents", 1, MOST_RESIDENTS),
            Form.number(row.get("traders"), problems, "traders", 0, 1),
            Form.word(row.get("border"), problems, "border", BORDERS, PlacesFile::border)
                .orElse(Border.NO),
            new TreeSet<>(),
            province(row));
    if (!named) {
      return;
    }
    if (lines.putIfAbsent(id.text(), line) != null) {
      problems.wrong(id, "id that another place has", "each id once");
    }
    links.merge(id.text(), to, PlacesFile::joined);
  }

  /** A place may lie in no province; a name is of the letters that a line holds. */
  private Optional<String> province(CsvText.Row row) {
    Scalar province = row.get("province");
    return province.text().isBlank()
        ? Optional.empty()
        : Optional.of(Form.scalar(province, problems, "province").text());
  }

  private static List<Scalar> joined(List<Scalar> some, List<Scalar> more) {
    List<Scalar> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static Optional<Border> border(String word) {
    return Arrays.stream(Border.values())
        .filter(b -> b.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  private void link() {
    links.forEach(
        (from, named) -> {
          for (Scalar to : named) {
            Line here = lines.get(from);
            Line there = lines.get(to.text());
            if (there == null) {
              problems.unknown(to, "link to a place", lines.keySet());
            } else if (to.text().equals(from)) {
              problems.wrong(to, "link", "another place");
            } else if (here != null) {
              here.links().add(to.text());
              there.links().add(from);
            }
          }
        });
  }

  private void total() {
    long total = 0;
    for (Line line : lines.values()) {
      total += line.residents();
      if (total > MOST_RESIDENTS) {
        problems.wrong(
            line.id().line(),
            line.id().column(),
            "residents of all places",
            total + " or more",
            "at most " + MOST_RESIDENTS,
            null);
        return;
      }
    }
  }
}
