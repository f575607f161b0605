package backfire.casebook;

import backfire.casebook.Located.Scalar;
import backfire.casebook.outline.Spot;
import backfire.casebook.outline.Survey;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
 *   sources/census-2008.csv   residents, how many of them are urban, and the province
 *   sources/units.csv         name, kind, border; traders, position, links where they are said
 *   sources/seats.csv         where seats are
 *   sources/lines.csv         chains of places that are linked, whatever else is
 *   sources/units.geojson     where there is no seat, its middle; which places touch
 *   sources/land.geojson      as far as the coast
 * </pre>
 *
 * Places that touch are linked by {@link NearestWays}, unless units.csv says of both that their
 * links are {@code said}: then lines.csv has them all.
 */
public final class MakePlaces {
  private static final String CENSUS = "census-2008.csv";
  private static final String UNITS = "units.csv";
  private static final String LINES = "lines.csv";
  private static final String HEADER =
      "id,name,province,lon,lat,residents,traders,border,links,source\n";

  /** A middle is known to a hundred metres at best. */
  private static final int DECIMALS = 3;

  /** A county of which more than this is urban trades more than one of fields. */
  private static final double MOSTLY_URBAN = 0.6;

  private final SourceTables tables;
  private final SortedMap<String, CsvText.Row> census;
  private final SortedMap<String, CsvText.Row> seats;
  private final SortedMap<String, CsvText.Row> units;
  private final Survey survey;

  private MakePlaces(Path folder) throws IOException {
    tables = new SourceTables(folder);
    census =
        tables.byPlace(
            CENSUS, "place", "name_ko", "province", "total", "male", "female", "urban", "rural");
    seats = tables.byPlace("seats.csv", "place", "seat", "lon", "lat");
    units =
        tables.byPlace(UNITS, "place", "name", "kind", "border", "traders", "lon", "lat", "links");
    matched(census, CENSUS, units, UNITS);
    matched(units, UNITS, census, CENSUS);
    tables.mustBeRight();
    survey = Survey.of(folder);
  }

  /** Makes the places of the case in the folder that is named. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.writeString(folder.resolve(PlacesFile.NAME), places(folder));
  }

  static String places(Path folder) throws IOException {
    return new MakePlaces(folder).text();
  }

  private void matched(
      Map<String, CsvText.Row> rows, String name, Map<String, CsvText.Row> others, String where) {
    rows.forEach(
        (place, row) -> {
          if (!others.containsKey(place)) {
            tables.in(name).wrong(row.get("place"), "place", "one that " + where + " has too");
          }
        });
  }

  private String text() {
    SortedMap<String, Spot> spots = new TreeMap<>();
    units.forEach((id, unit) -> spots.put(id, spot(id, unit)));
    SortedMap<String, SortedSet<String>> links = links(spots);
    tables.mustBeRight();
    StringBuilder text = new StringBuilder(HEADER);
    spots.forEach(
        (id, spot) -> {
          CsvText.Row unit = row(units, id);
          CsvText.Row counted = row(census, id);
          SortedSet<String> linked = links.getOrDefault(id, Collections.emptySortedSet());
          List<String> values =
              List.of(
                  id,
                  word(unit, "name"),
                  word(counted, "province"),
                  Form.plain(spot.lon()),
                  Form.plain(spot.lat()),
                  word(counted, "total"),
                  traders(unit, counted),
                  word(unit, "border"),
                  String.join(" ", linked.tailSet(id)), // each link once
                  "residents: 2008 census; traders: assumption; " + position(id, unit));
          text.append(String.join(",", values)).append('\n');
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

  private String position(String id, CsvText.Row unit) {
    if (!word(unit, "lon").isEmpty()) {
      return "position: rough";
    }
    CsvText.Row seat = seats.get(id);
    return seat == null
        ? "centroid of the clipped outline"
        : "town: dr5hn (" + word(seat, "seat") + ")";
  }

  private static double rounded(double degrees) {
    return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
  }

  // ---- Who trades: an assumption.

  /** Said by hand; else by kind, by how urban a place is, and by what passes through it. */
  private static String traders(CsvText.Row unit, CsvText.Row counted) {
    String said = word(unit, "traders");
    if (!said.isEmpty()) {
      return said;
    }
    boolean urban = number(counted, "urban") > MOSTLY_URBAN * number(counted, "total");
    int hundredths =
        switch (word(unit, "kind")) {
          case "city", "district" -> 20;
          default -> urban ? 15 : 10;
        };
    switch (word(unit, "border")) {
      case "crossing", "port" -> hundredths += 5;
      default -> {}
    }
    return Form.plain(hundredths / 100.0);
  }

  // ---- What it is linked to: an assumption.

  private SortedMap<String, SortedSet<String>> links(SortedMap<String, Spot> spots) {
    SortedMap<String, SortedSet<String>> links = NearestWays.between(survey.touching(spots), spots);
    links.forEach((id, others) -> others.removeIf(other -> isSaid(id) && isSaid(other)));
    for (CsvText.Row line : tables.rows(LINES, "line", "places")) {
      List<Scalar> places = line.words("places");
      for (Scalar place : places) {
        if (!units.containsKey(place.text())) {
          tables.in(LINES).unknown(place, "place", units.keySet());
        }
      }
      for (int i = 1; i < places.size(); i++) {
        String one = places.get(i - 1).text();
        String other = places.get(i).text();
        links.computeIfAbsent(one, id -> new TreeSet<>()).add(other);
        links.computeIfAbsent(other, id -> new TreeSet<>()).add(one);
      }
    }
    return links;
  }

  private boolean isSaid(String id) {
    return word(row(units, id), "links").equals("said");
  }

  // ---- Rows.

  private static CsvText.Row row(SortedMap<String, CsvText.Row> table, String id) {
    CsvText.Row row = table.get(id);
    if (row == null) {
      throw new IllegalArgumentException("nothing is said of the place " + id);
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
