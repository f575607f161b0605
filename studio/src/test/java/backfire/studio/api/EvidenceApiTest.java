package backfire.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.casebook.Claim;
import backfire.casebook.ExplainClaims;
import backfire.casebook.ExplainReports;
import backfire.studio.Visitor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EvidenceApiTest {
  @TempDir Path folder;

  @Test
  void theEvidence_isSaidAsCheckSaysIt() {
    Case towns = Casebook.read(Path.of("../cases/two-towns"));
    try (Visitor visitor = new Visitor(folder, "0")) {
      JsonNode evidence = visitor.get("/api/cases/two-towns/evidence").body();

      assertThat(evidence.path("claims").valueStream().map(c -> c.path("asked").asString()))
          .containsExactlyElementsOf(ExplainClaims.claims(towns));
      assertThat(evidence.path("reports").valueStream().map(r -> r.path("explained").asString()))
          .containsExactlyElementsOf(
              towns.evidence().reports().values().stream()
                  .map(report -> ExplainReports.report(towns, report))
                  .toList());
      assertThat(evidence.path("claims").valueStream().map(c -> c.path("scored").asBoolean()))
          .containsExactlyElementsOf(towns.claims().stream().map(Claim::isScored).toList());
    }
  }

  @Test
  void aClaimThatIsOnlyShown_saysWhy_andAPartSaysOfWhat() {
    try (Visitor visitor = new Visitor(folder, "0")) {
      JsonNode claims = visitor.get("/api/cases/two-towns/evidence").body().path("claims");
      assertThat(named(claims, "T15").path("because").asString())
          .isEqualTo("a generality from a source that cannot be judged");
      assertThat(named(claims, "T15").path("notes").valueStream().map(JsonNode::asString))
          .containsExactly(
              "It is shown and not scored: a generality from a source that cannot be judged.");
      assertThat(named(claims, "T7").path("partOf").asString()).isEqualTo("T6");
      assertThat(named(claims, "T6").path("partOf").isNull()).isTrue();
      assertThat(named(claims, "T4").path("against").asBoolean()).isTrue();
    }
  }

  @Test
  void chainsAndIncidents_sayWhoseReportsTheyAre() {
    try (Visitor visitor = new Visitor(folder, "0")) {
      JsonNode evidence = visitor.get("/api/cases/two-towns/evidence").body();
      JsonNode letter = named(evidence.path("chains"), "letter");
      assertThat(letter.path("letter").asString()).isEqualTo("C");
      assertThat(letter.path("reports").valueStream().map(JsonNode::asString))
          .containsExactly("T1", "T2");
      JsonNode attack = named(evidence.path("incidents"), "harbour-attack");
      assertThat(attack.path("told").valueStream().map(JsonNode::asString))
          .containsExactly("T2", "T4");
      assertThat(attack.path("claims").valueStream().map(JsonNode::asString))
          .containsExactly("T5", "T8");
      assertThat(attack.path("asked").asString()).startsWith("harbour-attack happened if");
    }
  }

  @Test
  void gradesHaveMeanings_andReadersNumbers() {
    try (Visitor visitor = new Visitor(folder, "0")) {
      JsonNode evidence = visitor.get("/api/cases/two-towns/evidence").body();
      assertThat(named(evidence.path("letters"), "F").path("meaning").asString())
          .isEqualTo("cannot be judged");
      assertThat(named(evidence.path("words"), "unlikely").path("meaning").asString())
          .isEqualTo("unlikely told if it is not so");
      JsonNode base = evidence.path("credence").get(1);
      assertThat(base.path("name").asString()).isEqualTo("base");
      assertThat(base.path("reliability").path("C").asDouble()).isEqualTo(0.65);
      assertThat(base.path("detection").path("killed").asDouble()).isEqualTo(0.3);
      assertThat(evidence.path("believed").get(0).path("what").asString())
          .isEqualTo("a source graded B is reliable");
    }
  }

  @Test
  void aCaseThatIsNotThere_isMissing_withTheNearest() {
    try (Visitor visitor = new Visitor(folder, "0")) {
      Visitor.Answer answer = visitor.get("/api/cases/two-town/evidence");
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.says()).contains("Did you mean two-towns?");
    }
  }

  static JsonNode named(JsonNode list, String id) {
    return list.valueStream()
        .filter(one -> one.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
