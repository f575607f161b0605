package backfire.casebook;

import backfire.casebook.Located.Scalar;
import backfire.casebook.outline.Spot;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Places in a table of whatever columns, of which some are named. */
final class CsvPlaces {
  static final String FILE = "import.csv";

  private final PlaceNames names;
  private final Predicate<String> isThere;
  private final Problems.In problems;

  private CsvPlaces(PlaceNames names, Predicate<String> isThere, Problems.In problems) {
    this.names = names;
    this.isThere = isThere;
    this.problems = problems;
  }

  /** The places; what is wrong is noted. */
  static List<FoundPlace> read(String text, PlaceNames names, Problems all) {
    Problems.In problems = all.in(FILE);
    List<String> header = CsvText.header(text, problems);
    CsvPlaces places = new CsvPlaces(names, header::contains, problems);
    List<String> needed =
        List.of(
            names.nameIn(header::contains),
            names.lonIn(header::contains),
            names.latIn(header::contains));
    return CsvText.read(text, problems, needed, header, PlacesFile.MOST_PLACES).stream()
        .map(places::place)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<FoundPlace> place(CsvText.Row row) {
    Scalar name = row.get(names.nameIn(isThere));
    if (name.text().isBlank()) {
      problems.wrong(name, "name", "a name for each place");
      return Optional.empty();
    }
    Spot spot =
        new Spot(
            Form.number(row.get(names.lonIn(isThere)), problems, "lon", -180, 180),
            Form.number(row.get(names.latIn(isThere)), problems, "lat", -90, 90));
    return Optional.of(
        new FoundPlace(
            row.get(names.idIn(isThere)).text(),
            name.text(),
            spot,
            "",
            FoundPlace.residents(row.get(names.residentsIn(isThere)), problems),
            row.get(names.tradersIn(isThere)).text(),
            row.get(names.borderIn(isThere)).text(),
            row.get(names.provinceIn(isThere)).text()));
  }
}
