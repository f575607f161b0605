package backfire.casebook;

import backfire.casebook.outline.Neighbours;
import backfire.casebook.outline.Spot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Places that are drawn, or are in a table, as the files of a case would have them. What is not
 * said of them is assumed, and the column {@code source} says so. Links are assumed too: the
 * nearest ways between those that lie next to each other ({@link NearestWays}).
 */
public final class ImportPlaces {
  private static final String RESIDENTS = "1000";
  private static final String TRADERS = "0.2";
  private static final String BORDER = "no";
  private static final int DECIMALS = 5;
  private final SortedMap<String, Spot> spots = new TreeMap<>();
  private final Map<String, FoundPlace> added = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  private ImportPlaces() {}

  /**
   * The texts of a case's files with the places.
   *
   * @param csv of places.csv
   * @param geojson of places.geojson
   * @param added ids of the places, in their order
   * @param notes what was assumed; a sentence each
   */
  public record Texts(String csv, String geojson, List<String> added, List<String> notes) {
    public Texts {
      added = List.copyOf(added);
      notes = List.copyOf(notes);
    }
  }

  /** Where places come from. */
  public enum Format {
    /** A map. */
    GEOJSON,
    /** A table. */
    CSV
  }

  /**
   * The places of a text instead of those of a case.
   *
   * @throws CaseException with what is wrong in the text
   */
  public static Texts only(Format format, String text, PlaceNames names) {
    ImportPlaces places = new ImportPlaces();
    places.add(read(format, text, names));
    boolean provinces = places.added.values().stream().anyMatch(p -> !p.province().isEmpty());
    List<String> columns = new ArrayList<>(PlacesFile.COLUMNS);
    if (provinces) {
      columns.add("province");
    }
    columns.add("source");
    String csv = String.join(",", columns) + "\n" + places.rows(columns);
    String geojson = PlaceFeatures.only(places.added, places.spots);
    return places.texts(csv, geojson);
  }

  /**
   * The places of a text beside those that a case has.
   *
   * @param folder of the case
   * @param drafts of its files
   * @throws CaseException with what is wrong in the text, or in the case's own places
   */
  public static Texts more(
      Path folder, Map<String, String> drafts, Format format, String text, PlaceNames names) {
    Problems problems = new Problems();
    FileText files = new FileText(folder, drafts, problems);
    SortedMap<String, PlacesFile.Line> there = PlacesFile.read(files, problems);
    OutlinesFile.read(files, problems, there);
    mustBeRight(problems);
    ImportPlaces places = new ImportPlaces();
    there.forEach((id, line) -> places.spots.put(id, new Spot(line.lon(), line.lat())));
    places.add(read(format, text, names));
    FileText again = new FileText(folder, drafts, problems);
    String csv = again.read(PlacesFile.NAME, PlacesFile.MOST_BYTES).orElse("");
    String geojson = again.read(OutlinesFile.NAME, OutlinesFile.MOST_BYTES).orElse("");
    List<String> columns = CsvText.header(csv, problems.in(PlacesFile.NAME));
    String rows = places.rows(columns);
    if (!columns.contains("province")
        && places.added.values().stream().anyMatch(p -> !p.province().isEmpty())) {
      places.notes.add("places.csv has no column province, so that provinces are left out.");
    }
    return places.texts(
        csv + (csv.endsWith("\n") ? "" : "\n") + rows,
        PlaceFeatures.beside(geojson, places.added, places.spots));
  }

  private static List<FoundPlace> read(Format format, String text, PlaceNames names) {
    Problems problems = new Problems();
    String without = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<FoundPlace> found = List.of();
    try {
      found =
          switch (format) {
            case GEOJSON -> GeoJsonPlaces.read(without, names, problems);
            case CSV -> CsvPlaces.read(without, names, problems);
          };
    } catch (Problems.TooMany e) {
      mustBeRight(problems); // they have been noted
    }
    if (found.isEmpty() && problems.wrong().isEmpty()) {
      String file = format == Format.CSV ? CsvPlaces.FILE : GeoJsonPlaces.FILE;
      problems.in(file).wrong(1, 1, "places", "none", "at least one", null);
    }
    mustBeRight(problems);
    return found;
  }

  private static void mustBeRight(Problems problems) {
    if (!problems.wrong().isEmpty()) {
      throw new CaseException(problems.wrong());
    }
  }

  private void add(List<FoundPlace> found) {
    for (FoundPlace place : found) {
      String id = PlaceIds.free(place, spots.keySet());
      added.put(id, place);
      spots.put(id, place.spot());
    }
    note("number of residents: " + RESIDENTS + " are assumed", p -> p.residents().isEmpty());
    note("share of traders: " + TRADERS + " is assumed", p -> p.traders().isEmpty());
    note("outline: a circle stands for it", p -> p.outline().isEmpty());
  }

  private void note(String lacks, Predicate<FoundPlace> which) {
    long count = added.values().stream().filter(which).count();
    if (count > 0) {
      notes.add((count == 1 ? "1 place has" : count + " places have") + " no " + lacks + ".");
    }
  }

  private Texts texts(String csv, String geojson) {
    notes.add("Links are the nearest ways between places that lie next to each other.");
    return new Texts(csv, geojson, List.copyOf(added.keySet()), notes);
  }

  // ---- places.csv.

  private String rows(List<String> columns) {
    SortedMap<String, SortedSet<String>> links =
        spots.size() < 2 ? new TreeMap<>() : NearestWays.between(Neighbours.of(spots), spots);
    StringBuilder rows = new StringBuilder();
    added.forEach(
        (id, place) -> {
          Map<String, String> row = row(id, place, links.getOrDefault(id, new TreeSet<>()));
          rows.append(
                  String.join(
                      ",", columns.stream().map(c -> csv(row.getOrDefault(c, ""))).toList()))
              .append('\n');
        });
    return rows.toString();
  }

  private Map<String, String> row(String id, FoundPlace place, SortedSet<String> links) {
    SortedSet<String> named = new TreeSet<>(links);
    named.removeIf(other -> added.containsKey(other) && other.compareTo(id) < 0); // each link once
    String counted = place.residents().isEmpty() ? "assumption" : "imported";
    String trading = place.traders().isEmpty() ? "assumption" : "imported";
    return Map.of(
        "id", id,
        "name", place.name().strip().replaceAll("\\s+", " "),
        "lon", degrees(place.spot().lon()),
        "lat", degrees(place.spot().lat()),
        "residents", place.residents().isEmpty() ? RESIDENTS : place.residents(),
        "traders", place.traders().isEmpty() ? TRADERS : place.traders(),
        "border", place.border().isEmpty() ? BORDER : place.border(),
        "links", String.join(" ", named),
        "province", place.province(),
        "source", "residents: %s; traders: %s; position: imported".formatted(counted, trading));
  }

  private static String csv(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  private static String degrees(double value) {
    return BigDecimal.valueOf(value)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
