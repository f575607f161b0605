package backfire.casebook;

import backfire.casebook.Located.Scalar;
import backfire.casebook.outline.Spot;
import backfire.casebook.outline.Survey;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes {@code places.csv} of a case again from its {@code sources}. A program of its own, for who
 * builds cases:
 *
 * <pre>
 *   java -cp cli/target/backfire.jar backfire.casebook.MakePlaces cases/north-korea
 *
 *   sources/census-2008.csv   residents, of them urban, and the province, of each place
 *   sources/units.csv         name, kind, border; traders and position where they are said by hand
 *   sources/seats.csv         where seats are
 *   sources/lines.csv         chains of places that are linked whatever the rule says
 *   sources/units.geojson, sources/land.geojson   where there is no seat: the middle; who touches
 * </pre>
 */
public final class MakePlaces {
  private static final int MOST_BYTES = 4 << 20;
  private static final String HEADER =
      "id,name,province,lon,lat,residents,traders,border,links,source\n";

  /** A centroid is known to a hundred metres at best. */
  private static final int DECIMALS = 3;

  /** Links within it are those of its own case, which are in sources/lines.csv. */
  private static final String BY_HAND = "North Hamgyong";

  private final Path folder;
  private final Problems problems = new Problems();
  private final FileText files;
  private final Map<String, CsvText.Row> census;
  private final Map<String, CsvText.Row> seats;
  private final SortedMap<String, CsvText.Row> units;
  private final Survey survey;

  private MakePlaces(Path folder) throws IOException {
    this.folder = folder;
    this.files = new FileText(folder, problems);
    this.census =
        table(
            "census-2008.csv",
            "place",
            "name_ko",
            "province",
            "total",
            "male",
            "female",
            "urban",
            "rural");
    this.seats = table("seats.csv", "place", "seat", "lon", "lat");
    this.units = table("units.csv", "place", "name", "kind", "border", "traders", "lon", "lat");
    this.survey = Survey.of(folder);
  }

  /** Makes the places of the case in the folder that is named. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.writeString(folder.resolve(PlacesFile.NAME), places(folder));
  }

  static String places(Path folder) throws IOException {
    return new MakePlaces(folder).places();
  }

  private String places() {
    Map<String, Spot> spots = new TreeMap<>();
    units.forEach((id, unit) -> spots.put(id, spot(id, unit)));
    SortedMap<String, SortedSet<String>> links = links(spots);
    if (!problems.wrong().isEmpty()) {
      throw new CaseException(problems.wrong());
    }
    StringBuilder text = new StringBuilder(HEADER);
    units.forEach(
        (id, unit) -> {
          Spot spot = spots.getOrDefault(id, new Spot(0, 0));
          CsvText.Row counted = row(census, id, "census-2008.csv");
          text.append(
              String.join(
                  ",",
                  id,
                  word(unit, "name"),
                  word(counted, "province"),
                  Form.plain(spot.lon()),
                  Form.plain(spot.lat()),
                  word(counted, "total"),
                  traders(unit, counted),
                  word(unit, "border"),
                  // each link once, by the place that comes first
                  String.join(" ", links.getOrDefault(id, new TreeSet<>()).tailSet(id)),
                  source(id, unit)));
          text.append('\n');
        });
    return text.toString();
  }

  // ---- Where a place is.

  private Spot spot(String id, CsvText.Row unit) {
    CsvText.Row said = word(unit, "lon").isEmpty() ? seats.get(id) : unit;
    if (said != null) {
      return new Spot(number(said, "lon"), number(said, "lat"));
    }
    Spot middle = survey.middle(id);
    return new Spot(rounded(middle.lon()), rounded(middle.lat()));
  }

  private String source(String id, CsvText.Row unit) {
    CsvText.Row seat = seats.get(id);
    String position =
        !word(unit, "lon").isEmpty()
            ? "position: rough"
            : seat == null
                ? "centroid of the clipped outline"
                : "seat: dr5hn (" + word(seat, "seat") + ")";
    return "residents: 2008 census; traders: assumption; " + position;
  }

  private static double rounded(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
  }

  // ---- Who trades: an assumption.

  /** Said by hand, or by kind, by how urban a place is, and by what passes through it. */
  private static String traders(CsvText.Row unit, CsvText.Row counted) {
    if (!word(unit, "traders").isEmpty()) {
      return word(unit, "traders");
    }
    int hundredths =
        switch (word(unit, "kind")) {
          case "city", "district" -> 20;
          default -> number(counted, "urban") > 0.6 * number(counted, "total") ? 15 : 10;
        };
    if (word(unit, "border").equals("crossing") || word(unit, "border").equals("port")) {
      hundredths += 5;
    }
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }

  // ---- What it is linked to: an assumption.

  private SortedMap<String, SortedSet<String>> links(Map<String, Spot> spots) {
    SortedMap<String, SortedSet<String>> links = NearestWays.between(touching(spots), spots);
    links.forEach((id, others) -> others.removeIf(other -> isByHand(id) && isByHand(other)));
    for (CsvText.Row line : rows("lines.csv", "line", "places")) {
      List<Scalar> places = line.words("places");
      for (Scalar place : places) {
        if (!units.containsKey(place.text())) {
          problems.in("sources/lines.csv").unknown(place, "place", units.keySet());
        }
      }
      for (int i = 1; i < places.size(); i++) {
        link(links, places.get(i - 1).text(), places.get(i).text());
      }
    }
    return links;
  }

  private static void link(SortedMap<String, SortedSet<String>> links, String one, String other) {
    links.computeIfAbsent(one, id -> new TreeSet<>()).add(other);
    links.computeIfAbsent(other, id -> new TreeSet<>()).add(one);
  }

  private boolean isByHand(String id) {
    return word(row(census, id, "census-2008.csv"), "province").equals(BY_HAND);
  }

  /**
   * Which places touch. A district that no map outlines touches those of its city, and whatever its
   * city touches.
   */
  private SortedMap<String, SortedSet<String>> touching(Map<String, Spot> spots) {
    SortedMap<String, SortedSet<String>> units = survey.touching();
    Map<String, SortedSet<String>> places = new TreeMap<>();
    spots.forEach(
        (id, spot) ->
            places
                .computeIfAbsent(
                    survey.outlined().contains(id) ? id : survey.unitAt(spot), u -> new TreeSet<>())
                .add(id));
    SortedMap<String, SortedSet<String>> touching = new TreeMap<>();
    places.forEach(
        (unit, inside) -> {
          SortedSet<String> around = new TreeSet<>(inside);
          units
              .getOrDefault(unit, new TreeSet<>())
              .forEach(other -> around.addAll(places.getOrDefault(other, new TreeSet<>())));
          for (String id : inside) {
            SortedSet<String> others = new TreeSet<>(around);
            others.remove(id);
            touching.put(id, others);
          }
        });
    return touching;
  }

  // ---- Tables.

  private SortedMap<String, CsvText.Row> table(String name, String... columns) {
    SortedMap<String, CsvText.Row> table = new TreeMap<>();
    for (CsvText.Row row : rows(name, columns)) {
      Scalar id = row.get("place");
      if (table.putIfAbsent(id.text(), row) != null) {
        problems.in("sources/" + name).wrong(id, "place that is there already", "each place once");
      }
    }
    return table;
  }

  private List<CsvText.Row> rows(String name, String... columns) {
    String path = "sources/" + name;
    Problems.In in = problems.in(path);
    Optional<String> text = files.read(path, MOST_BYTES);
    return text.map(t -> CsvText.read(t, in, List.of(columns), List.of(), PlacesFile.MOST_PLACES))
        .orElse(new ArrayList<>());
  }

  private CsvText.Row row(Map<String, CsvText.Row> table, String id, String name) {
    CsvText.Row row = table.get(id);
    if (row == null) {
      throw new IllegalArgumentException(
          folder.resolve("sources").resolve(name) + " has no line for the place " + id);
    }
    return row;
  }

  private static String word(CsvText.Row row, String column) {
    return row.get(column).text();
  }

  private static double number(CsvText.Row row, String column) {
    return Double.parseDouble(word(row, column));
  }
}
