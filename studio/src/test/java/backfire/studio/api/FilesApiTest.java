package backfire.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.lab.store.RunFolder;
import backfire.studio.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What was stored of two worlds of two-towns, taken away; and what nobody can take. */
class FilesApiTest {
  private static final CopyOption REPLACE = StandardCopyOption.REPLACE_EXISTING;

  @TempDir private static Path folder;

  private static Visitor visitor;
  private static String name;
  private static Path run;

  @BeforeAll
  static void run() throws Exception {
    visitor = new Visitor(folder, "test");
    name =
        visitor
            .post(
                "/api/runs",
                """
                {"caseName": "two-towns", "seed": 1, "runs": 2, "scale": 0.1, "set": {},
                 "without": [], "acts": []}
                """)
            .body()
            .get("id")
            .asString();
    visitor.over(name);
    run = folder.resolve("runs").resolve(name);
  }

  @AfterAll
  static void close() {
    visitor.close();
  }

  private static HttpResponse<byte[]> file(String path) throws Exception {
    return visitor.file("/api/runs/" + name + "/" + path);
  }

  private static String header(HttpResponse<?> answer, String header) {
    return answer.headers().firstValue(header).orElse("");
  }

  @Test
  void report_isLookedAtAlone_orKept() throws Exception {
    HttpResponse<byte[]> shown = file("report.html");
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body()).isEqualTo(Files.readAllBytes(run.resolve("report.html")));
    assertThat(header(shown, "Content-Type")).startsWith("text/html");
    assertThat(header(shown, "Content-Security-Policy")).startsWith("sandbox allow-scripts");
    assertThat(header(shown, "Content-Disposition")).isEmpty();
    HttpResponse<byte[]> kept = file("report.html?keep");
    assertThat(kept.body()).isEqualTo(shown.body());
    assertThat(header(kept, "Content-Disposition"))
        .startsWith("attachment; filename=\"" + name + "-report.html\"");
  }

  @Test
  void filesOfTheRun_areKeptAsTheyAre() throws Exception {
    for (String one : List.of("run.json", "results.duckdb")) {
      HttpResponse<byte[]> kept = file(one);
      assertThat(kept.body()).isEqualTo(Files.readAllBytes(run.resolve(one)));
      assertThat(header(kept, "Content-Disposition")).contains(name + "-" + one);
    }
  }

  @Test
  void tables_areDescribed_withUnits() throws Exception {
    JsonNode tables = visitor.get("/api/runs/" + name + "/tables").body().get("tables");
    assertThat(tables.valueStream().map(table -> table.get("name").asString()))
        .contains("worlds", "observables", "claims", "curves", "weekly", "yearly", "events");
    JsonNode worlds =
        tables
            .valueStream()
            .filter(table -> table.get("name").asString().equals("worlds"))
            .findFirst()
            .orElseThrow();
    assertThat(worlds.get("columns").get(3).toString())
        .isEqualTo(
            "{\"name\":\"people\",\"type\":\"BIGINT\",\"unit\":\"people\",\"meaning\":\"residents\"}");
  }

  @Test
  void table_isTextWithAHeader_andNothingIsLeftBehind() throws Exception {
    HttpResponse<byte[]> kept = file("tables/observables.csv");
    assertThat(header(kept, "Content-Type")).startsWith("text/csv");
    assertThat(header(kept, "Content-Disposition")).contains(name + "-observables.csv");
    List<String> lines = new String(kept.body(), StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.getFirst()).isEqualTo("world,observable,agency,window,value,unit");
    assertThat(lines).anyMatch(line -> line.startsWith("2,"));
    assertThat(file("tables/weekly.csv").body()).isNotEmpty();
    assertThat(leftBehind()).isEmpty();
  }

  private static List<Path> leftBehind() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(one -> one.getFileName().toString().matches("backfire-\\d+"))
          .filter(one -> Files.exists(one.resolve("table")))
          .toList();
    }
  }

  @Test
  void table_isParquetAsItIs_orOfManyWorldsAtOnce() throws Exception {
    assertThat(file("tables/claims.parquet").body())
        .isEqualTo(Files.readAllBytes(run.resolve("tables/claims.parquet")));
    byte[] weekly = file("tables/weekly.parquet").body();
    assertThat(new String(weekly, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
    assertThat(weekly.length)
        .isGreaterThan((int) Files.size(run.resolve("worlds/0001-weekly.parquet")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tables/nothing.csv",
        "tables/observables.exe",
        "tables/..%2F..%2Frun.json",
        "tables/%2Fetc%2Fpasswd",
        "worlds/0001.json",
        ".lock",
        "%2e%2e%2f",
        "explain.json"
      })
  void nothingElseInTheFolder_canBeFetched(String path) throws Exception {
    assertThat(file(path).statusCode()).isIn(400, 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"..", "..%2Fsecret", "%2Fetc", ".hidden", "secret", "a%00b", "linked", "holed"})
  void nothingOutsideTheFolderOfRuns_hasAName(String other) throws Exception {
    Path secret = Files.createDirectories(folder.resolve("secret"));
    Files.copy(run.resolve("run.json"), secret.resolve("run.json"), REPLACE);
    Files.copy(run.resolve("report.html"), secret.resolve("report.html"), REPLACE);
    Path linked = folder.resolve("runs/linked");
    Path holed = Files.createDirectories(folder.resolve("runs/holed"));
    Files.copy(run.resolve("run.json"), holed.resolve("run.json"), REPLACE);
    if (!Files.exists(linked)) {
      Files.createSymbolicLink(linked, secret);
      Files.createSymbolicLink(holed.resolve("report.html"), secret.resolve("report.html"));
    }
    for (String path : List.of("", "/report.html", "/run.json", "/tables", "/tables/worlds.csv")) {
      assertThat(visitor.file("/api/runs/" + other + path).statusCode()).isIn(400, 404);
    }
    assertThat(visitor.get("/api/runs").body().get("runs")).hasSize(1);
    assertThat(new RunFolder(secret).runFile().digest()).isNotNull();
  }
}
