package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Places made from sources of a tiny land.
 *
 * <pre>
 *   west ─ mid ─ east      three boxes of one degree, side by side; a port in the east
 *                │ a, b    two districts of the city in the east, which no map outlines
 * </pre>
 */
class MakePlacesTest {
  @TempDir Path folder;

  @BeforeEach
  void sources() throws IOException {
    Files.createDirectories(folder.resolve("sources"));
    write(
        "census-2008.csv",
        """
        place,name_ko,province,total,male,female,urban,rural
        a,A,Coast,500,250,250,500,0
        b,B,Coast,700,350,350,700,0
        mid,M,Inland,1000,500,500,700,300
        west,W,Inland,2000,1000,1000,400,1600
        """);
    write(
        "units.csv",
        """
        place,name,kind,border,traders,lon,lat,links
        a,First,district,port,,132.2,42.5,said
        b,Second,district,no,0.31,132.8,42.5,said
        mid,Middle,county,no,,,,
        west,West,county,line,,,,
        """);
    write("seats.csv", "place,seat,lon,lat\nwest,Westerly,130.1,42.9\n");
    write("lines.csv", "line,places\nOld road,west mid\nTram,a b\n");
    write("units.geojson", boxes("west", 130, "mid", 131, "city", 132));
    write("land.geojson", boxes("land", 130, "land", 131, "land", 132));
  }

  private static String boxes(Object... idsAndWest) {
    StringBuilder features = new StringBuilder();
    for (int i = 0; i < idsAndWest.length; i += 2) {
      int west = (Integer) idsAndWest[i + 1];
      int east = west + 1;
      features.append(i == 0 ? "" : ",\n");
      features.append(
          """
          {"type": "Feature", "properties": {"id": "%s", "name": "%s"}, "geometry": {"type": "Polygon",
           "coordinates": [[[%d, 42], [%d, 42], [%d, 43], [%d, 43], [%d, 42]]]}}"""
              .formatted(idsAndWest[i], idsAndWest[i], west, east, east, west, west));
    }
    return "{\"type\": \"FeatureCollection\", \"features\": [\n" + features + "\n]}\n";
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve("sources").resolve(name), text);
  }

  @Test
  void places_areMadeOfCensusSeatsMiddlesRulesAndLines() throws IOException {
    String counted = "residents: 2008 census; traders: assumption; ";
    assertThat(MakePlaces.places(folder))
        .isEqualTo(
            """
            id,name,province,lon,lat,residents,traders,border,links,source
            a,First,Coast,132.2,42.5,500,0.25,port,b mid,%sposition: rough
            b,Second,Coast,132.8,42.5,700,0.31,no,,%sposition: rough
            mid,Middle,Inland,131.5,42.5,1000,0.15,no,west,%scentroid of the clipped outline
            west,West,Inland,130.1,42.9,2000,0.1,line,,%stown: dr5hn (Westerly)
            """
                .formatted(counted, counted, counted, counted));
  }

  @Test
  void linksThatAreSaid_areThoseOfTheLinesAlone() throws IOException {
    write("lines.csv", "line,places\nOld road,west mid\n");
    assertThat(MakePlaces.places(folder)).contains(",port,mid,").contains("0.31,no,,");
  }

  @Test
  void aUnitThatOneTableLacks_isNamed() throws IOException {
    write(
        "census-2008.csv",
        Files.readString(folder.resolve("sources/census-2008.csv")) + "x,X,Inland,1,1,0,0,1\n");
    assertThat(wrong())
        .singleElement()
        .satisfies(
            p ->
                assertThat(p.text())
                    .contains("sources/census-2008.csv:6:1", "x", "one that units.csv has too"));
  }

  @Test
  void aLineToNowhere_isNamed_withTheNearest() throws IOException {
    write("lines.csv", "line,places\nOld road,west mit\n");
    assertThat(wrong())
        .singleElement()
        .satisfies(p -> assertThat(p.text()).contains("lines.csv:2", "mit", "Did you mean mid?"));
  }

  private List<CaseProblem> wrong() {
    List<CaseProblem> wrong = new ArrayList<>();
    assertThatThrownBy(() -> MakePlaces.places(folder))
        .isInstanceOfSatisfying(CaseException.class, e -> wrong.addAll(e.problems()));
    return wrong;
  }
}
