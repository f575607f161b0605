package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import backfire.casebook.ImportPlaces.Format;
import backfire.casebook.ImportPlaces.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportPlacesTest {
  // The three lie in a row, so that the two at the ends are linked through the one between them.
  private static final String MAP =
      """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"name": "Ch'ŏngjin", "pop": 667929.0},
         "geometry": {"type": "Polygon", "coordinates": [[[129.6, 41.6], [129.9, 41.6, 12], [129.9, 41.9], [129.6, 41.9], [129.6, 41.6]]]}},
        {"type": "Feature", "properties": {"name": "Puryŏng, town", "province": "North"},
         "geometry": {"type": "Point", "coordinates": [129.75, 42.05]}},
        {"type": "Feature", "properties": {"name": "청진", "pop": 1},
         "geometry": {"type": "MultiPolygon", "coordinates": [[[[129.7, 42.3], [129.8, 42.3], [129.8, 42.4], [129.7, 42.3]]]]}},
        {"type": "Feature", "properties": {"name": "sea", "kind": "context"}, "geometry": null}
      ]}
      """;

  @TempDir Path at;

  private Path tiny() throws IOException {
    return TinyCase.in(Files.createDirectory(at.resolve("tiny"))).folder();
  }

  @Test
  void placesOfAMap_areLinesOfATable_andOutlines() {
    Texts texts = ImportPlaces.only(Format.GEOJSON, MAP, PlaceNames.USUAL);
    assertThat(texts.added()).containsExactly("chongjin", "puryong-town", "place");
    assertThat(texts.csv())
        .isEqualTo(
            """
            id,name,lon,lat,residents,traders,border,links,province,source
            chongjin,Ch'ŏngjin,129.75,41.75,667929,0.2,no,puryong-town,,residents: imported; traders: assumption; position: imported
            puryong-town,"Puryŏng, town",129.75,42.05,1000,0.2,no,,North,residents: assumption; traders: assumption; position: imported
            place,청진,129.76667,42.33333,1,0.2,no,puryong-town,,residents: imported; traders: assumption; position: imported
            """);
    assertThat(texts.geojson().lines().skip(1).findFirst())
        .hasValue(
            "{\"type\": \"Feature\", \"properties\": {\"id\": \"chongjin\", \"name\": \"Ch'ŏngjin\"},"
                + " \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[129.6, 41.6], [129.9,"
                + " 41.6], [129.9, 41.9], [129.6, 41.9], [129.6, 41.6]]]}},");
    assertThat(texts.notes())
        .containsExactly(
            "1 place has no number of residents: 1000 are assumed.",
            "3 places have no share of traders: 0.2 is assumed.",
            "1 place has no outline: a circle stands for it.",
            "Links are the nearest ways between places that lie next to each other.");
  }

  @Test
  void whatIsImported_canBeChecked_andOnlyWhatNamesOtherPlacesIsWrong() throws IOException {
    Texts texts = ImportPlaces.only(Format.GEOJSON, MAP, PlaceNames.USUAL);
    Map<String, String> drafts =
        Map.of("places.csv", texts.csv(), "places.geojson", texts.geojson());
    assertThat(Casebook.check(tiny(), drafts).problems())
        .isNotEmpty()
        .noneMatch(p -> p.file().startsWith("places"))
        .allMatch(p -> p.weight() == CaseProblem.Weight.WRONG);
  }

  @Test
  void placesBesideThoseThatAreThere_leaveThem_andTheCaseIsRight() throws IOException {
    Path folder = tiny();
    String csv = Files.readString(folder.resolve("places.csv"));
    String geojson = Files.readString(folder.resolve("places.geojson"));
    Texts texts = ImportPlaces.more(folder, Map.of(), Format.GEOJSON, MAP, PlaceNames.USUAL);
    assertThat(texts.csv()).startsWith(csv);
    assertThat(texts.geojson())
        .startsWith(geojson.substring(0, geojson.lastIndexOf(']')).stripTrailing());
    assertThat(texts.notes())
        .contains("places.csv has no column province, so that provinces are left out.");

    Checked checked =
        Casebook.check(
            folder, Map.of("places.csv", texts.csv(), "places.geojson", texts.geojson()));
    assertThat(checked.problems()).noneMatch(p -> p.weight() == CaseProblem.Weight.WRONG);
    Case is = checked.is().orElseThrow();
    assertThat(is.setting().places()).hasSize(5);
    assertThat(checked.problems()).noneMatch(p -> p.what().equals("links"));

    Texts twice =
        ImportPlaces.more(
            folder,
            Map.of("places.csv", texts.csv(), "places.geojson", texts.geojson()),
            Format.GEOJSON,
            MAP,
            PlaceNames.USUAL);
    assertThat(twice.added()).containsExactly("chongjin-2", "puryong-town-2", "place-2");
  }

  @Test
  void aTable_hasItsColumnsUnderItsOwnNames() {
    PlaceNames names = new PlaceNames(null, "Stadt", "X", "Y", "Einwohner", null, null, null);
    Texts texts =
        ImportPlaces.only(
            Format.CSV,
            "\uFEFFNr,Stadt,X,Y,Einwohner\r\n1,\"Mill, Old\",130.1,42.2,1200\r\n2,9th Town,130.2,42.3,\r\n",
            names);
    assertThat(texts.csv().lines().skip(1))
        .containsExactly(
            "mill-old,\"Mill, Old\",130.1,42.2,1200,0.2,no,place-9th-town,residents: imported;"
                + " traders: assumption; position: imported",
            "place-9th-town,9th Town,130.2,42.3,1000,0.2,no,,residents: assumption; traders:"
                + " assumption; position: imported");
    assertThat(texts.geojson()).contains("\"type\": \"Polygon\"");
  }

  @Test
  void circles_doNotTouch() {
    Texts texts =
        ImportPlaces.only(
            Format.CSV, "name,lon,lat\nA,130,42\nB,130.01,42\nC,131,42\n", PlaceNames.USUAL);
    Map<String, Outline> outlines =
        OutlinesFile.read(
            new FileText(at, Map.of("places.geojson", texts.geojson()), new Problems()),
            new Problems(),
            PlacesFile.read(
                new FileText(at, Map.of("places.csv", texts.csv()), new Problems()),
                new Problems()));
    assertThat(outlines.get("a")).satisfies(a -> assertThat(a.holds(130, 42)).isTrue());
    assertThat(outlines.get("a")).satisfies(a -> assertThat(a.holds(130.005, 42)).isFalse());
    assertThat(outlines.get("b")).satisfies(b -> assertThat(b.holds(130.005, 42)).isFalse());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{\"features\": [{\"properties\": {\"name\": \"a\"}, \"geometry\": {\"type\": \"LineString\", \"coordinates\": []}}]}` | geometry | a Point",
        "`{\"features\": [{\"properties\": {\"name\": \"a\"}, \"geometry\": null}]}` | geometry | a Point",
        "`{\"features\": [{\"properties\": {\"title\": \"\", \"of\": 1}, \"geometry\": null}]}` | properties | a property title",
        "`{\"features\": [{\"properties\": {\"name\": \"a\"}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [200, 0]}}]}` | lon | from -180 to 180",
        "`{\"features\": [{\"properties\": {\"name\": \"a\"}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [\"x\", 0]}}]}` | lon | a number",
        "`{\"features\": [{\"properties\": {\"name\": \"a\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[0,0],[1,1],[2,0]]]}}]}` | ring of an outline | at least 4",
        "`{\"features\": [{\"properties\": {\"name\": \"a\", \"pop\": \"many\"}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [0, 0]}}]}` | residents | a number",
        "`{\"features\": []}` | places | at least one",
        "`[1, 2]` | places | FeatureCollection",
        "`{\"features\": [` | syntax | JSON",
      })
  void aMap_thatIsWrong_isFoundFaultWith_atItsLine(String map, String what, String allowed) {
    CaseException wrong =
        catchThrowableOfType(
            CaseException.class,
            () -> ImportPlaces.only(Format.GEOJSON, "\n" + map, PlaceNames.USUAL));
    assertThat(wrong.problems())
        .anySatisfy(
            p -> {
              assertThat(p.file()).isEqualTo("import.geojson");
              assertThat(p.what()).isEqualTo(what);
              assertThat(p.allowed()).contains(allowed);
            });
  }

  @Test
  void aTable_thatIsWrong_isFoundFaultWith_atItsLine() {
    CaseException wrong =
        catchThrowableOfType(
            CaseException.class,
            () ->
                ImportPlaces.only(
                    Format.CSV,
                    "name,lon,lat\nA,130,42\nB,130,142\n,1,2\nC,1\n",
                    PlaceNames.USUAL));
    assertThat(wrong.problems())
        .extracting(CaseProblem::line, CaseProblem::what)
        .containsExactly(tuple(3, "lat"), tuple(4, "name"), tuple(5, "row"));
    wrong =
        catchThrowableOfType(
            CaseException.class,
            () -> ImportPlaces.only(Format.CSV, "a;b\n1;2\n", PlaceNames.USUAL));
    assertThat(wrong.problems())
        .extracting(CaseProblem::what)
        .contains("column name", "column lon");
  }

  @Test
  void moreThanACaseMayHave_isRefused() {
    StringBuilder many = new StringBuilder("name,lon,lat\n");
    for (int i = 0; i <= PlacesFile.MOST_PLACES; i++) {
      many.append("P,130,").append(40 + i / 1000.0).append('\n');
    }
    CaseException wrong =
        catchThrowableOfType(
            CaseException.class,
            () -> ImportPlaces.only(Format.CSV, many.toString(), PlaceNames.USUAL));
    assertThat(wrong.problems()).extracting(CaseProblem::found).contains("more than 2000");
    assertThat(
            ImportPlaces.only(
                    Format.CSV, many.substring(0, many.lastIndexOf("P,")), PlaceNames.USUAL)
                .added())
        .hasSize(PlacesFile.MOST_PLACES)
        .doesNotHaveDuplicates();
  }

  @Test
  void aMapOfAnotherForm_isWrittenAnew_withAllThatWasOnIt() throws IOException {
    Path folder = tiny();
    String last = Files.readString(folder.resolve("places.geojson")).strip();
    String other = last.substring(0, last.length() - 1) + ", \"bbox\": [129, 42, 131, 43]}";
    Map<String, String> drafts = Map.of("places.geojson", other);
    Texts texts = ImportPlaces.more(folder, drafts, Format.GEOJSON, MAP, PlaceNames.USUAL);
    Checked checked =
        Casebook.check(
            folder, Map.of("places.csv", texts.csv(), "places.geojson", texts.geojson()));
    assertThat(checked.is().orElseThrow().setting().places()).hasSize(5);
  }

  @Test
  void deepAndWideMaps_areRefused() {
    for (String map : List.of("[".repeat(100_000), "{\"features\":".repeat(50) + "1")) {
      assertThat(
              catchThrowableOfType(
                      CaseException.class,
                      () -> ImportPlaces.only(Format.GEOJSON, map, PlaceNames.USUAL))
                  .problems())
          .isNotEmpty();
    }
  }
}
