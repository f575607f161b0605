package backfire.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Casebook;
import backfire.studio.Visit;
import backfire.studio.Visit.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PlacesApiTest {
  private static final String TABLE = "town,lon,lat,people\nFord,130.2,42.35,300\n";
  private static final Map<String, String> NAMES = Map.of("name", "town", "residents", "people");

  @TempDir Path folder;
  private Visit visit;

  @BeforeEach
  void open() {
    visit = Visit.in(folder);
    visit.post("/api/cases", Map.of("name", "mine"));
  }

  @AfterEach
  void close() {
    visit.close();
  }

  private Path mine() {
    return folder.resolve("cases/mine");
  }

  @Test
  void whatIsImported_isWrittenByThePageAlone_andIsTheCaseThen() throws IOException {
    String before = Files.readString(mine().resolve("places.csv"));
    JsonNode imported =
        visit
            .post(
                "/api/cases/mine/places/import",
                Map.of("csv", TABLE, "names", NAMES, "adding", true))
            .json();
    assertThat(imported.path("valid").asBoolean()).isTrue();
    assertThat(imported.path("added").valueStream().map(JsonNode::asString))
        .containsExactly("ford");
    assertThat(Files.readString(mine().resolve("places.csv"))).isEqualTo(before);

    put("places.csv", imported.path("csv").asString());
    put("places.geojson", imported.path("geojson").asString());
    assertThat(Casebook.read(mine()).setting().places())
        .extracting(place -> place.id())
        .containsExactly("ford", "harbour", "mill");
    assertThat(Casebook.read(mine()).setting().places().getFirst().links()).isNotEmpty();
    assertThat(visit.get("/api/cases/mine").json().path("places")).hasSize(3);
  }

  private void put(String path, String text) {
    String was = visit.get("/api/cases/mine/files/" + path).json().path("sha256").asString();
    Answer answer = visit.put("/api/cases/mine/files/" + path, Map.of("text", text, "was", was));
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void placesInsteadOfTheOthers_sayWhatElseIsToBeChanged() {
    JsonNode imported =
        visit.post("/api/cases/mine/places/import", Map.of("csv", TABLE, "names", NAMES)).json();
    assertThat(imported.path("valid").asBoolean()).isFalse();
    assertThat(imported.path("findings").valueStream().map(f -> f.path("file").asString()))
        .contains("case.yaml", "evidence/sources.yaml")
        .doesNotContain("places.csv", "places.geojson");
  }

  @Test
  void drafts_areWhatPlacesAreAddedTo() {
    String draft =
        "id,name,lon,lat,residents,traders,border,links\nharbour,H,130.4,42.3,9,0,no,mill\nmill,M,130.1,42.2,9,0,no,\n";
    JsonNode imported =
        visit
            .post(
                "/api/cases/mine/places/import",
                Map.of(
                    "geojson",
                    "{\"features\": [{\"properties\": {\"name\": \"Ford\"}, \"geometry\":"
                        + " {\"type\": \"Point\", \"coordinates\": [130.2, 42.35]}}]}",
                    "adding",
                    true,
                    "files",
                    Map.of("places.csv", draft)))
            .json();
    assertThat(imported.path("csv").asString()).startsWith(draft).contains("\nford,Ford,130.2");
  }

  @Test
  void whatIsWrong_isAFinding_withItsLine() {
    Answer answer =
        visit.post("/api/cases/mine/places/import", Map.of("csv", "name,lon,lat\nA,1,100\n"));
    assertThat(answer.status()).isEqualTo(422);
    JsonNode finding = answer.json().path("findings").get(0);
    assertThat(finding.path("file").asString()).isEqualTo("import.csv");
    assertThat(finding.path("line").asInt()).isEqualTo(2);
    assertThat(finding.path("about").asString()).isEqualTo("lat");
  }

  @Test
  void nothing_both_orAFileThatIsNone_isRefused() {
    String path = "/api/cases/mine/places/import";
    assertThat(visit.post(path, Map.of()).status()).isEqualTo(400);
    assertThat(visit.post(path, Map.of("csv", "a", "geojson", "b")).status()).isEqualTo(400);
    assertThat(visit.post(path, Map.of("csv", TABLE, "files", Map.of("../x", ""))).status())
        .isEqualTo(404);
    assertThat(visit.post("/api/cases/none/places/import", Map.of("csv", TABLE)).status())
        .isEqualTo(404);
  }
}
