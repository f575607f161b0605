package backfire.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.studio.Visitor;
import backfire.studio.Visitor.Answer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Ensembles of two-towns, made in memory, shown, compared, asked why. */
class EnsemblesApiTest {
  @TempDir private static Path folder;
  private static Visitor visitor;

  @BeforeAll
  static void opened() {
    visitor = new Visitor(folder, "test");
  }

  @AfterAll
  static void closed() {
    visitor.close();
  }

  private static String wanted(int runs, String set, String without, String acts) {
    return """
    {"caseName": "two-towns", "seed": 7, "runs": %s, "scale": 1, "set": {%s},
     "without": [%s], "acts": [%s]}
    """
        .formatted(runs, set, without, acts);
  }

  private static String made(String wanted) throws Exception {
    Answer begun = visitor.post("/api/ensembles", wanted);
    assertThat(begun.status()).as(begun.toString()).isEqualTo(200);
    String id = begun.body().get("id").asString();
    assertThat(visitor.over(id).get("state").asString()).isEqualTo("DONE");
    return id;
  }

  @Test
  void ensemble_isShownInWordsAndFigures_withoutTheOutlinesThatItsCaseHas() throws Exception {
    JsonNode shown = visitor.get("/api/ensembles/" + made(wanted(3, "", "", ""))).body();
    assertThat(shown.get("worlds").asInt()).isEqualTo(3);
    assertThat(shown.get("of").asInt()).isEqualTo(3);
    assertThat(shown.get("headline").asString()).isNotEmpty();
    assertThat(shown.get("findings").get(0).get("sentence").asString()).contains("of 3 worlds");
    assertThat(shown.get("figures").get("panels").size()).isEqualTo(6);
    JsonNode map = shown.get("figures").get("map");
    assertThat(map.get("outlines").isNull()).isTrue();
    assertThat(map.get("places").size()).isEqualTo(2);
    JsonNode outlines = visitor.get("/api/cases/two-towns/outlines").body();
    assertThat(outlines.get("features").size()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void sameAssumptions_areTheSameEnsemble_whateverTheirOrder() throws Exception {
    String one = made(wanted(2, "\"kin.share\": 0.4, \"pay\": 0.03", "\"news\", \"threat\"", ""));
    String other = made(wanted(2, "\"pay\": 0.03, \"kin.share\": 0.4", "\"threat\", \"news\"", ""));
    assertThat(other).isEqualTo(one);
    assertThat(made(wanted(2, "\"pay\": 0.031", "", ""))).isNotEqualTo(one);
  }

  @Test
  void ensembleAgainstItself_isTheSameInEveryPair() throws Exception {
    String id = made(wanted(3, "", "", ""));
    JsonNode none = visitor.get("/api/ensembles/%s/against/%s".formatted(id, id)).body();
    none.get("findings")
        .forEach(f -> assertThat(f.get("sign").asString()).isIn("SAME", "NOT_OBSERVED"));
    for (JsonNode value : none.get("panels").get(0).get("series").get(0).get("bands").get("q95")) {
      assertThat(value.isNull() || value.asDouble() == 0).isTrue();
    }
  }

  @Test
  void ensembleAgainstOneWithoutNews_saysWhatChanged_andTheOtherWayRound() throws Exception {
    String plain = made(wanted(3, "", "", ""));
    String without = made(wanted(3, "", "\"news\"", ""));
    String path = "/api/ensembles/%s/against/%s";
    assertThat(visitor.get(path.formatted(without, plain)).body().get("change").asString())
        .isEqualTo("without news");
    assertThat(visitor.get(path.formatted(plain, without)).body().get("change").asString())
        .isEqualTo("with news");
  }

  @Test
  void whatTheModelDoesNotHave_isRefused_withTheNearest() throws Exception {
    Answer begun = visitor.post("/api/ensembles", wanted(2, "", "\"newz\"", ""));
    JsonNode standing =
        begun.status() == 200 ? visitor.over(begun.body().get("id").asString()) : begun.body();
    assertThat(standing.toString()).contains("Did you mean news?");
  }

  @Test
  void weeks_tellWhatHappened_andWhyIsAnsweredOfIt() throws Exception {
    String id = made(wanted(2, "", "", ""));
    JsonNode askable = visitor.get("/api/ensembles/" + id + "/askable").body().get("askable");
    assertThat(askable.size()).isPositive();
    JsonNode told = visitor.get("/api/ensembles/%s/weeks/0".formatted(id)).body();
    while (!told.get("next").isNull()) {
      int next = told.get("next").asInt();
      assertThat(next).isGreaterThan(told.get("week").asInt());
      told = visitor.get("/api/ensembles/%s/weeks/%s".formatted(id, next)).body();
    }
    String who = told.get("happenings").get(0).get("reference").asString();
    JsonNode asked =
        visitor.post("/api/ensembles/" + id + "/why", "{\"who\": \"%s\"}".formatted(who)).body();
    assertThat(visitor.over(asked.get("id").asString()).get("state").asString()).isEqualTo("DONE");
    JsonNode account = visitor.get("/api/ensembles/" + id + "/why?who=" + who).body();
    assertThat(account.get("reference").asString()).isEqualTo(who);
    assertThat(account.get("tree").get("says").asString()).isNotEmpty();
  }

  @Test
  void weeksOfTheFirstWorld_areTold_asSoonAsAnythingIsShown() throws Exception {
    Answer begun = visitor.post("/api/ensembles", wanted(1000, "", "", ""));
    String id = begun.body().get("id").asString();
    JsonNode shown = visitor.until("/api/ensembles/" + id, _ -> true);
    Answer told = visitor.get("/api/ensembles/%s/weeks/0".formatted(id));
    visitor.post("/api/jobs/%s/stop".formatted(id), "{}");
    assertThat(shown.get("worlds").asInt()).isLessThan(1000);
    assertThat(told.status()).as(told.toString()).isEqualTo(200);
    assertThat(visitor.over(id).get("state").asString()).isEqualTo("STOPPED");
    assertThat(visitor.get("/api/ensembles/" + id).status()).isEqualTo(200);
  }

  @Test
  void whyOfNothing_isRefused() throws Exception {
    String id = made(wanted(2, "", "", ""));
    String path = "/api/ensembles/" + id + "/why";
    assertThat(visitor.post(path, "{\"who\": \"atack:1/1\"}").says()).contains("attack");
    assertThat(visitor.post(path, "{}").says()).contains("lacks who");
    assertThat(visitor.get(path + "?who=attack:1/1").status()).isEqualTo(404);
    assertThat(visitor.get("/api/ensembles/two-towns-0000000000000000").status()).isEqualTo(404);
    assertThat(visitor.get("/api/ensembles/" + id + "/weeks/-1").status()).isEqualTo(404);
  }

  @Test
  void report_isSentToBeSeenAlone_orToBeKept() throws Exception {
    String id = made(wanted(2, "", "", ""));
    HttpResponse<byte[]> seen = visitor.file("/api/ensembles/" + id + "/report.html");
    assertThat(seen.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("sandbox");
    assertThat(seen.headers().firstValue("Content-Disposition")).isEmpty();
    HttpResponse<byte[]> kept = visitor.file("/api/ensembles/" + id + "/report.html?keep=yes");
    assertThat(kept.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
  }

  @Test
  void tables_areTakenAway_asCsvAndParquet() throws Exception {
    String id = made(wanted(2, "", "", ""));
    JsonNode tables = visitor.get("/api/ensembles/" + id + "/tables").body().get("tables");
    assertThat(tables.toString()).contains("observables");
    byte[] csv = visitor.file("/api/ensembles/" + id + "/tables/observables.csv").body();
    assertThat(new String(csv, StandardCharsets.UTF_8)).startsWith("world,");
    byte[] parquet = visitor.file("/api/ensembles/" + id + "/tables/observables.parquet").body();
    assertThat(new String(parquet, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
    assertThat(visitor.get("/api/ensembles/" + id + "/tables/run.json").status()).isEqualTo(404);
  }

  @Test
  void actsAreWrittenOut_orSaidToBeWrong() throws Exception {
    String path = "/api/cases/two-towns/act?typed=";
    assertThat(visitor.get(path + "pay%20safety%20x2").body().get("written").asString())
        .endsWith("pay safety x2");
    Answer wrong = visitor.get(path + "pay%20safty%20x2");
    assertThat(wrong.body().get("written").asString()).isEmpty();
    assertThat(wrong.body().get("problem").asString()).contains("safety");
    assertThat(visitor.get("/api/acts").body().get("acts").size()).isEqualTo(13);
  }
}
