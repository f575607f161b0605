package backfire.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.CaseProblem;
import backfire.casebook.Casebook;
import backfire.studio.Visitor;
import backfire.studio.Visitor.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class OwnCasesApiTest {
  @TempDir Path folder;
  private Visitor visitor;

  @BeforeEach
  void open() {
    visitor = new Visitor(folder, "0");
  }

  @AfterEach
  void close() {
    visitor.close();
  }

  private Path mine() {
    return folder.resolve("cases/mine");
  }

  private void make() {
    assertThat(visitor.post("/api/cases", Map.of("name", "mine")).status()).isEqualTo(200);
  }

  private JsonNode file(String path) {
    return visitor.get("/api/cases/mine/files/" + path).body();
  }

  // ---- Making one.

  @Test
  void aNewCase_isAPlainFolder_thatChecksClean() {
    make();
    assertThat(Casebook.check(mine())).noneMatch(p -> p.weight() == CaseProblem.Weight.WRONG);
    assertThat(visitor.get("/api/cases").text()).contains("\"name\":\"mine\"");
    assertThat(visitor.get("/api/cases/mine").body().path("own").asBoolean()).isTrue();
  }

  @Test
  void aCopy_isWhatTheOtherIs_underItsOwnName() {
    Answer answer = visitor.post("/api/cases", Map.of("name", "mine", "from", "north-hamgyong"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(Casebook.read(mine()).setting())
        .isEqualTo(Casebook.read(Path.of("../cases/north-hamgyong")).setting());
  }

  @Test
  void aName_isGivenOnce_howeverItIsWritten() {
    make();
    for (String taken : List.of("mine", "MINE", "two-towns")) {
      Answer answer = visitor.post("/api/cases", Map.of("name", taken));
      assertThat(answer.status()).as(taken).isEqualTo(400);
      assertThat(answer.says()).contains("already");
    }
    assertThat(folder.resolve("cases")).isDirectoryContaining("glob:**mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../out",
        "a/b",
        "a\\b",
        "/etc",
        "C:x",
        "con",
        "NUL.txt",
        "lpt1",
        "mine.",
        ".hidden",
        "a b",
        "a\u0000b",
        "a\nb",
        "a..b",
        "-mine"
      })
  void aName_thatIsNoPlainName_makesNothing(String name) throws IOException {
    Answer answer = visitor.post("/api/cases", Map.of("name", name));
    assertThat(answer.status()).isEqualTo(400);
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void manyMadeAtOnce_areAllWhole_andOneOfAName() throws Exception {
    List<Future<Answer>> answers = new ArrayList<>();
    try (ExecutorService many = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 16; i++) {
        String name = "mine-" + i / 2;
        answers.add(many.submit(() -> visitor.post("/api/cases", Map.of("name", name))));
      }
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Answer> answer : answers) {
      statuses.add(answer.get().status());
    }
    assertThat(statuses).filteredOn(s -> s == 200).hasSize(8);
    assertThat(statuses).filteredOn(s -> s == 400).hasSize(8);
    for (int i = 0; i < 8; i++) {
      assertThat(Casebook.read(folder.resolve("cases/mine-" + i)).claims()).hasSize(3);
    }
    try (Stream<Path> all = Files.list(folder.resolve("cases"))) {
      assertThat(all).hasSize(8);
    }
  }

  // ---- Its files.

  @Test
  void theFiles_areThoseOfACase_andSayWhichAreWritten() throws IOException {
    make();
    Files.writeString(mine().resolve("secret.key"), "no file of a case");
    JsonNode files = visitor.get("/api/cases/mine/files").body().path("files");
    assertThat(files.valueStream().map(f -> f.path("path").asString()))
        .containsExactly(
            "README.md",
            "case.yaml",
            "evidence/claims.yaml",
            "evidence/reports.yaml",
            "evidence/sources.yaml",
            "places.csv",
            "places.geojson",
            "schema/case.schema.json",
            "schema/credence.schema.json",
            "schema/evidence.schema.json");
    assertThat(files.valueStream().filter(f -> !f.path("editable").asBoolean()))
        .allMatch(f -> f.path("path").asString().startsWith("schema/"));
    assertThat(visitor.get("/api/cases/two-towns/files").body().path("files").valueStream())
        .isNotEmpty()
        .noneMatch(f -> f.path("editable").asBoolean());
  }

  @Test
  void aText_thatWasEdited_isWritten_andReadBack() throws IOException {
    make();
    JsonNode was = file("case.yaml");
    String text = was.path("text").asString().replace("Mine", "My own: 청진");
    Answer answer =
        visitor.put(
            "/api/cases/mine/files/case.yaml",
            Map.of("text", text, "was", was.path("sha256").asString()));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(file("case.yaml"));
    assertThat(mine().resolve("case.yaml")).hasContent(text);
    assertThat(Casebook.read(mine()).title()).isEqualTo("My own: 청진");
    assertThat(mine().resolve("evidence")).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aText_thatSomebodyElseChanged_isNotWrittenOver_andIsShown() throws IOException {
    make();
    String was = file("README.md").path("sha256").asString();
    Files.writeString(mine().resolve("README.md"), "another's");

    Answer answer =
        visitor.put("/api/cases/mine/files/README.md", Map.of("text", "mine", "was", was));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body().path("now").path("text").asString()).isEqualTo("another's");
    assertThat(mine().resolve("README.md")).hasContent("another's");

    String now = answer.body().path("now").path("sha256").asString();
    visitor.put("/api/cases/mine/files/README.md", Map.of("text", "mine", "was", now));
    assertThat(mine().resolve("README.md")).hasContent("mine");
  }

  @Test
  void aNewFileOfEvidence_isMade_once() {
    make();
    Map<String, String> more = Map.of("text", "outlets: [{id: other, name: Other}]\n");
    assertThat(visitor.put("/api/cases/mine/files/evidence/more.yaml", more).status())
        .isEqualTo(200);
    assertThat(visitor.put("/api/cases/mine/files/evidence/more.yaml", more).status())
        .isEqualTo(409);
    assertThat(visitor.put("/api/cases/mine/files/evidence/MORE.yaml", more).status())
        .isEqualTo(400);
    assertThat(Casebook.read(mine()).evidence().outlets()).containsKey("other");
  }

  @Test
  void ofManyWhoWriteTheSameText_oneDoes() throws Exception {
    make();
    String was = file("README.md").path("sha256").asString();
    List<Future<Answer>> answers = new ArrayList<>();
    try (ExecutorService many = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 24; i++) {
        Map<String, String> edited = Map.of("text", "writer " + i, "was", was);
        answers.add(many.submit(() -> visitor.put("/api/cases/mine/files/README.md", edited)));
      }
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Answer> answer : answers) {
      statuses.add(answer.get().status());
    }
    assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
  }

  @Test
  void whatShips_isNotWritten() throws IOException {
    String before = Files.readString(Path.of("../cases/two-towns/README.md"));
    String was =
        visitor.get("/api/cases/two-towns/files/README.md").body().path("sha256").asString();
    Answer answer =
        visitor.put("/api/cases/two-towns/files/README.md", Map.of("text", "x", "was", was));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.says()).contains("Make a copy of it");
    assertThat(Path.of("../cases/two-towns/README.md")).hasContent(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../etc/passwd",
        "..%2F..%2Fcase.yaml",
        "%2e%2e/%2e%2e/case.yaml",
        "..%5C..%5Ccase.yaml",
        "%2Fetc%2Fpasswd",
        "evidence/../case.yaml",
        "evidence%2F..%2Fcase.yaml",
        "evidence/sub/claims.yaml",
        "evidence%5Cclaims.yaml",
        "evidence//claims.yaml",
        "evidence/CON.yaml",
        "evidence/nul.yaml",
        "evidence/com1.x.yaml",
        "evidence/.hidden.yaml",
        "evidence/claims.yml",
        "evidence/claims.yaml%20",
        "evidence/claims.yaml::$DATA",
        "evidence",
        "evidence/",
        "CASE.YAML",
        "secret.key",
        "schema/../../x.schema.json",
      })
  void aPath_thatNamesNoFileOfACase_isRefused(String path) throws IOException {
    make();
    Files.writeString(mine().resolve("secret.key"), "secret");
    Files.writeString(folder.resolve("cases/case.yaml"), "secret");
    List<String> before = everything();

    Answer read = visitor.get("/api/cases/mine/files/" + path);
    assertThat(read.status()).isBetween(400, 404);
    assertThat(read.text()).doesNotContain("root:").doesNotContain("secret");
    Answer put = visitor.put("/api/cases/mine/files/" + path, Map.of("text", "x"));
    assertThat(put.status()).isBetween(400, 409).isNotEqualTo(409);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void aPath_withALetterThatEndsIt_isRefused() {
    make();
    Answer answer = visitor.get("/api/cases/mine/files/evidence/claims.yaml%00");
    assertThat(answer.status()).isBetween(400, 404);
  }

  private List<String> everything() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<String> found = new ArrayList<>();
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        found.add(file + " " + Files.readString(file));
      }
      return found;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "%2e%2e", ".", "%2e", "..%2Fmine", "mine%2F..%2Fmine", "%2Fetc"})
  void aCase_thatNamesNoFolderOfTheShelf_isRefused(String name) throws IOException {
    make();
    Files.writeString(folder.resolve("case.yaml"), "secret");
    assertThat(visitor.get("/api/cases/" + name + "/files").status()).isBetween(400, 404);
    assertThat(visitor.get("/api/cases/" + name + "/files/case.yaml").text())
        .doesNotContain("secret");
  }

  @Test
  void aLink_thatLeadsOut_isNeitherReadNorWrittenThrough() throws IOException {
    make();
    Path secret = Files.writeString(folder.resolve("secret.yaml"), "root: secret\n");
    Files.createSymbolicLink(mine().resolve("evidence/link.yaml"), secret);
    Files.delete(mine().resolve("README.md"));
    Files.createSymbolicLink(mine().resolve("README.md"), secret);

    assertThat(visitor.get("/api/cases/mine/files/evidence/link.yaml").status()).isEqualTo(404);
    assertThat(visitor.get("/api/cases/mine/files").text()).doesNotContain("link.yaml", "README");
    assertThat(
            visitor.put("/api/cases/mine/files/evidence/link.yaml", Map.of("text", "x")).status())
        .isEqualTo(400);
    assertThat(secret).hasContent("root: secret");

    Answer check = visitor.post("/api/cases/mine/check", Map.of("files", Map.of()));
    assertThat(check.status()).isEqualTo(422);
    assertThat(check.text()).contains("leads elsewhere").doesNotContain("secret");
    assertThat(visitor.get("/api/cases/mine").status()).isEqualTo(422);
    assertThat(visitor.get("/api/cases").text()).contains("leads elsewhere");
    assertThat(visitor.post("/api/cases", Map.of("name", "copy", "from", "mine")).status())
        .isEqualTo(422);
  }

  @Test
  void aFolderOfEvidence_thatIsALinkOut_isNotWrittenInto() throws IOException {
    make();
    Path out = Files.createDirectory(folder.resolve("out"));
    try (Stream<Path> files = Files.list(mine().resolve("evidence"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(mine().resolve("evidence"));
    Files.createSymbolicLink(mine().resolve("evidence"), out);
    Answer answer = visitor.put("/api/cases/mine/files/evidence/x.yaml", Map.of("text", "x"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void halfALetter_orNoText_isRefused() {
    make();
    assertThat(
            visitor
                .sent("PUT", "/api/cases/mine/files/README.md", "{\"text\": \"\\ud800\"}")
                .status())
        .isIn(400, 409);
    String was = file("README.md").path("sha256").asString();
    assertThat(
            visitor
                .sent(
                    "PUT",
                    "/api/cases/mine/files/README.md",
                    "{\"text\": \"\\ud800\", \"was\": \"" + was + "\"}")
                .status())
        .isEqualTo(400);
    for (String body : List.of("{}", "null", "", "[]", "{\"text\": \"x\", \"more\": 1}")) {
      assertThat(visitor.sent("PUT", "/api/cases/mine/files/README.md", body).status())
          .as(body)
          .isEqualTo(400);
    }
  }

  // ---- Checking while one types.

  @Test
  void drafts_areFoundFault_withAsCheckDoes_andNothingIsWritten() throws IOException {
    make();
    String text = file("case.yaml").path("text").asString().replace("burn-in", "burnin");
    Answer none = visitor.post("/api/cases/mine/check", "{\"files\": {\"case.yaml\": null}}");
    assertThat(none.status()).isEqualTo(400);
    JsonNode draft =
        visitor.post("/api/cases/mine/check", Map.of("files", Map.of("case.yaml", text))).body();
    assertThat(draft.path("valid").asBoolean()).isFalse();
    assertThat(draft.path("evidence").isNull()).isTrue();
    assertThat(Casebook.check(mine())).noneMatch(p -> p.found().contains("burnin"));

    Files.writeString(mine().resolve("case.yaml"), text);
    assertThat(draft.path("findings").valueStream().map(f -> f.path("says").asString()))
        .isNotEmpty()
        .containsExactlyElementsOf(Casebook.check(mine()).stream().map(CaseProblem::text).toList());
  }

  @Test
  void draftsThatAreRight_areExplainedBack() {
    make();
    String text = file("evidence/claims.yaml").path("text").asString().replace("by: 1.25", "by: 3");
    JsonNode draft =
        visitor
            .post("/api/cases/mine/check", Map.of("files", Map.of("evidence/claims.yaml", text)))
            .body();
    assertThat(draft.path("valid").asBoolean()).isTrue();
    assertThat(draft.path("is").path("claims").asInt()).isEqualTo(3);
    assertThat(draft.path("evidence").path("claims").get(0).path("asked").asString())
        .contains("at least 3 times that of");
  }

  @Test
  void aDraft_thatNamesNoFileOfACase_isRefused() {
    make();
    for (String path : List.of("../case.yaml", "evidence/../case.yaml", "x", "evidence/aux.yaml")) {
      assertThat(visitor.post("/api/cases/mine/check", Map.of("files", Map.of(path, "x"))).status())
          .as(path)
          .isEqualTo(404);
    }
  }

  @Test
  void bombs_areRefusedInAMoment_withAFinding() {
    make();
    String aliases =
        "title: &a [x, x]\nsummary: &b [*a, *a, *a, *a]\nfrom: [*b, *b, *b, *b, *b, *b]\n";
    String deep = "[".repeat(100_000);
    String wide = "a: [" + "1,".repeat(1_050_000) + "1]";
    for (String bomb : List.of(aliases, deep, wide, "!!java.net.URL [x]", "a: b\n---\nc: d\n")) {
      for (String path : List.of("case.yaml", "evidence/claims.yaml")) {
        Answer answer = visitor.post("/api/cases/mine/check", Map.of("files", Map.of(path, bomb)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("valid").asBoolean()).isFalse();
        assertThat(answer.body().path("findings")).hasSizeGreaterThan(0);
        assertThat(answer.text().length()).isLessThan(300_000);
      }
    }
    assertThat(
            visitor
                .post(
                    "/api/cases/mine/check",
                    Map.of("files", Map.of("places.geojson", "[".repeat(1_000_000))))
                .body()
                .path("valid")
                .asBoolean())
        .isFalse();
  }

  @Test
  void whatIsLargerThanMayBeSent_isRefused() {
    make();
    String large = "#".repeat(9 << 20);
    assertThat(visitor.put("/api/cases/mine/files/README.md", Map.of("text", large)).status())
        .isEqualTo(413);
  }
}
