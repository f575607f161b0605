package backfire.studio.api;

import static backfire.studio.api.EvidenceApiTest.named;
import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Ask;
import backfire.casebook.Case;
import backfire.casebook.CaseProblem;
import backfire.casebook.Casebook;
import backfire.casebook.ExplainClaims;
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
import tools.jackson.databind.JsonNode;

class CodingApiTest {
  private static final Map<String, ?> RISE =
      Map.of(
          "form",
          "rise",
          "fields",
          Map.of(
              "of", List.of("bribes"),
              "agency", List.of("customs"),
              "by", List.of("1.25"),
              "now", List.of("now"),
              "then", List.of("before")));
  private static final Map<String, ?> CODING =
      Map.of(
          "reports",
          List.of(
              Map.of(
                  "chain", "letter",
                  "url", "made up",
                  "kind", "extortion",
                  "digit", "3",
                  "use", "scored",
                  "anyway", "even",
                  "says", "The customs take more: twice, a trader says.")),
          "claims",
          List.of(Map.of("says", "the customs take more", "asked", RISE)));

  @TempDir Path folder;
  private Visitor visitor;

  @BeforeEach
  void open() {
    visitor = new Visitor(folder, "0");
    visitor.post("/api/cases", Map.of("name", "mine"));
  }

  @AfterEach
  void close() {
    visitor.close();
  }

  private Path mine() {
    return folder.resolve("cases/mine");
  }

  @Test
  void theForm_choosesFromWhatTheCaseKnows() {
    JsonNode choices = visitor.get("/api/cases/mine/coding").body();
    assertThat(choices.path("nextReport").asString()).isEqualTo("R3");
    assertThat(choices.path("nextClaim").asString()).isEqualTo("C4");
    assertThat(named(choices.path("letters"), "B").path("meaning").asString())
        .isEqualTo("mostly reliable");
    assertThat(named(choices.path("observables"), "bribes").path("unit").asString()).isNotEmpty();
    assertThat(named(choices.path("agencies"), "security").path("meaning").asString())
        .isEqualTo("the political police");
    assertThat(named(choices.path("places"), "mill").path("meaning").asString()).isEqualTo("Mill");
    assertThat(choices.path("windows").valueStream().map(w -> w.path("name").asString()))
        .containsExactly("before", "early", "now", "past");
    JsonNode rise = named(choices.path("questions"), "rise");
    assertThat(rise.path("meaning").asString()).isEqualTo("did it rise by the factor?");
    assertThat(rise.path("fields").valueStream().map(f -> f.path("name").asString()))
        .containsExactly("of", "agency", "places", "by", "now", "then");
    assertThat(rise.path("fields").get(0).path("kind").asString()).isEqualTo("observable");
    assertThat(choices.path("kinds").valueStream().map(JsonNode::asString))
        .contains("counter", "exit", "attack");
  }

  @Test
  void whatIsCoded_isSaidBack_andWrittenNowhere() throws IOException {
    String before = Files.readString(mine().resolve("evidence/claims.yaml"));
    JsonNode coded = visitor.post("/api/cases/mine/coding", CODING).body();

    assertThat(coded.path("valid").asBoolean()).isTrue();
    assertThat(coded.path("own").asBoolean()).isTrue();
    JsonNode report = named(coded.path("pieces"), "R3");
    assertThat(report.path("file").asString()).isEqualTo("evidence/reports.yaml");
    assertThat(report.path("text").asString()).contains("  grade: C3\n");
    assertThat(report.path("explained").get(0).asString())
        .endsWith("It is right in so far as C4 holds.");
    JsonNode claim = named(coded.path("pieces"), "C4");
    assertThat(claim.path("explained").get(0).asString())
        .startsWith("C4 holds in a world if the figure for bribes")
        .contains("among the customs");
    assertThat(Files.readString(mine().resolve("evidence/claims.yaml"))).isEqualTo(before);
  }

  @Test
  void whatIsKept_isTheCase_asCheckReadsIt() {
    JsonNode shown = visitor.post("/api/cases/mine/coding", CODING).body();
    Answer kept = visitor.post("/api/cases/mine/coding/keep", CODING);
    assertThat(kept.status()).isEqualTo(200);
    assertThat(kept.body()).isEqualTo(shown);

    Case is = Casebook.read(mine());
    assertThat(is.claims().getLast().ask())
        .isInstanceOfSatisfying(
            Ask.Rise.class, rise -> assertThat(rise.observable()).isEqualTo("bribes"));
    assertThat(ExplainClaims.claims(is).getLast())
        .isEqualTo(named(shown.path("pieces"), "C4").path("explained").get(0).asString());
    assertThat(visitor.get("/api/cases/mine/evidence").text()).contains("the customs take more");
    assertThat(visitor.get("/api/cases/mine/coding").body().path("nextReport").asString())
        .isEqualTo("R4");
  }

  @Test
  void whatIsWrong_isShownAtItsLine_andNotKept() throws IOException {
    Map<String, ?> wrong =
        Map.of("claims", List.of(Map.of("says", "x", "reports", List.of("R9"), "asked", RISE)));
    JsonNode coded = visitor.post("/api/cases/mine/coding", wrong).body();
    assertThat(coded.path("valid").asBoolean()).isFalse();
    JsonNode finding = coded.path("pieces").get(0).path("findings").get(0);
    assertThat(finding.path("found").asString()).isEqualTo("\"R9\"");

    String before = Files.readString(mine().resolve("evidence/claims.yaml"));
    Answer kept = visitor.post("/api/cases/mine/coding/keep", wrong);
    assertThat(kept.status()).isEqualTo(422);
    assertThat(kept.body().path("findings").get(0)).isEqualTo(finding);
    assertThat(Files.readString(mine().resolve("evidence/claims.yaml"))).isEqualTo(before);
  }

  @Test
  void intoACaseThatShips_itCanBeShown_andNotKept() throws IOException {
    String before = Files.readString(Path.of("../cases/two-towns/evidence/claims.yaml"));
    JsonNode coded = visitor.post("/api/cases/two-towns/coding", CODING).body();
    assertThat(coded.path("valid").asBoolean()).isTrue();
    assertThat(coded.path("own").asBoolean()).isFalse();
    Answer kept = visitor.post("/api/cases/two-towns/coding/keep", CODING);
    assertThat(kept.status()).isEqualTo(400);
    assertThat(kept.says()).contains("Make a copy of it");
    assertThat(Files.readString(Path.of("../cases/two-towns/evidence/claims.yaml")))
        .isEqualTo(before);
  }

  @Test
  void manyKeptAtOnce_areAllThere_eachWithItsId() throws Exception {
    List<Future<Answer>> answers = new ArrayList<>();
    try (ExecutorService many = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 16; i++) {
        answers.add(many.submit(() -> visitor.post("/api/cases/mine/coding/keep", CODING)));
      }
    }
    for (Future<Answer> answer : answers) {
      assertThat(answer.get().status()).isEqualTo(200);
    }
    assertThat(Casebook.check(mine())).noneMatch(p -> p.weight() == CaseProblem.Weight.WRONG);
    assertThat(Casebook.read(mine()).evidence().reports()).hasSize(18);
    assertThat(Casebook.read(mine()).claims()).hasSize(19);
    try (Stream<Path> files = Files.list(mine().resolve("evidence"))) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void nothing_orTooMuch_orWhatNoFormHas_isRefused() {
    List<Map<String, String>> many = new ArrayList<>();
    for (int i = 0; i < 41; i++) {
      many.add(Map.of("name", "x"));
    }
    assertThat(visitor.post("/api/cases/mine/coding", Map.of()).status()).isEqualTo(400);
    assertThat(visitor.post("/api/cases/mine/coding", Map.of("outlets", many)).status())
        .isEqualTo(400);
    Answer passage =
        visitor.post(
            "/api/cases/mine/coding",
            Map.of("reports", List.of(Map.of("passage", "what was quoted"))));
    assertThat(passage.status()).isEqualTo(400);
    String deep = "{\"form\":\"all\",\"parts\":[".repeat(300) + "]}".repeat(300);
    assertThat(
            visitor
                .sent(
                    "POST",
                    "/api/cases/mine/coding",
                    "{\"claims\":[{\"says\":\"x\",\"asked\":" + deep + "}]}")
                .status())
        .isIn(200, 400);
  }

  @Test
  void aCase_whoseFilesAreWrong_isPutRightFirst() throws IOException {
    Files.writeString(mine().resolve("evidence/claims.yaml"), "claims: x\n");
    Answer answer = visitor.post("/api/cases/mine/coding", CODING);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().path("findings").get(0).path("file").asString())
        .isEqualTo("evidence/claims.yaml");
  }
}
