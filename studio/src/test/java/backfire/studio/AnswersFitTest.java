package backfire.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.studio.Visitor.Answer;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a studio answers about two-towns is what the description says that it answers. */
class AnswersFitTest {
  private static final String WANTED =
      """
      {"caseName": "two-towns", "seed": 7, "runs": 3, "scale": 0.2, "set": {}, "without": [%s],
       "acts": []}
      """;

  @TempDir static Path folder;
  private static Visitor visitor;
  private static JsonNode whole;

  /** For each path that is described, one that is asked for. */
  private static final Map<String, String> ASKED = new LinkedHashMap<>();

  @BeforeAll
  static void open() throws Exception {
    whole =
        JsonMapper.shared()
            .readTree(
                Files.readString(Path.of("src/main/resources/backfire/studio/api/openapi.json")));
    visitor = new Visitor(folder, "test");
    String ensemble = made("/api/ensembles", WANTED.formatted(""));
    String other = made("/api/ensembles", WANTED.formatted("\"news\""));
    String run = made("/api/runs", WANTED.formatted(""));
    String inquiry =
        made(
            "/api/inquiries",
            """
            {"asks": "explain", "caseName": "two-towns", "runs": 64, "seed": 3, "scale": 0.05}
            """);
    String what = visitor.get("/api/ensembles/" + ensemble + "/askable").body().toString();
    String who = what.replaceAll("(?s).*?\"([a-z]+:\\d+/\\d+)\".*", "$1");
    Answer why = visitor.post("/api/ensembles/" + ensemble + "/why", "{\"who\": \"" + who + "\"}");
    assertThat(why.status()).as(why.body().toString()).isEqualTo(200);
    fits("post", "/api/ensembles/{ensemble}/why", "200", why.body());
    visitor.over(why.body().path("id").asString());
    String case1 = "/api/cases/two-towns";
    String of = "/api/ensembles/" + ensemble;
    ASKED.put("/api/cases", "/api/cases");
    ASKED.put("/api/cases/{case}", case1);
    ASKED.put("/api/cases/{case}/outlines", case1 + "/outlines");
    ASKED.put("/api/cases/{case}/act", case1 + "/act?typed=2014-01-06+ease+safety+0.5+20w");
    ASKED.put("/api/cases/{case}/evidence", case1 + "/evidence");
    ASKED.put("/api/cases/{case}/coding", case1 + "/coding");
    ASKED.put("/api/cases/{case}/files", case1 + "/files");
    ASKED.put("/api/cases/{case}/files/{path}", case1 + "/files/case.yaml");
    ASKED.put("/api/acts", "/api/acts");
    ASKED.put("/api/ensembles/{ensemble}", of);
    ASKED.put("/api/ensembles/{ensemble}/against/{other}", of + "/against/" + other);
    ASKED.put("/api/ensembles/{ensemble}/tables", of + "/tables");
    ASKED.put("/api/ensembles/{ensemble}/weeks/{week}", of + "/weeks/40");
    ASKED.put("/api/ensembles/{ensemble}/askable", of + "/askable");
    ASKED.put("/api/ensembles/{ensemble}/why", of + "/why?who=" + who);
    ASKED.put("/api/jobs", "/api/jobs");
    ASKED.put("/api/jobs/{job}", "/api/jobs/" + inquiry);
    ASKED.put("/api/runs", "/api/runs");
    ASKED.put("/api/runs/{run}", "/api/runs/" + run);
    ASKED.put("/api/runs/{run}/tables", "/api/runs/" + run + "/tables");
    ASKED.put("/api/inquiries/{inquiry}", "/api/inquiries/" + inquiry);
  }

  @AfterAll
  static void close() {
    visitor.close();
  }

  /** Asks for something, and waits until it is made. */
  private static String made(String path, String wanted) throws Exception {
    Answer asked = visitor.post(path, wanted);
    assertThat(asked.status()).as(asked.body().toString()).isEqualTo(200);
    fits("post", path, "200", asked.body());
    String id = asked.body().path("id").asString();
    assertThat(visitor.over(id).path("state").asString()).isEqualTo("DONE");
    return id;
  }

  private static JsonNode schema(String method, String path, String status) {
    return whole
        .path("paths")
        .path(path)
        .path(method)
        .path("responses")
        .path(status)
        .path("content")
        .path("application/json")
        .path("schema");
  }

  private static void fits(String method, String path, String status, JsonNode answer) {
    assertThat(wrong(method, path, status, answer))
        .as(method + " " + path + " " + status)
        .isEmpty();
  }

  private static List<String> wrong(String method, String path, String status, JsonNode answer) {
    JsonNode said = schema(method, path, status);
    assertThat(said.isObject()).as(method + " " + path + " " + status).isTrue();
    ObjectNode schema = said.deepCopy().asObject();
    schema.set("$defs", whole.path("components").path("schemas"));
    String text = schema.toString().replace("#/components/schemas/", "#/$defs/");
    Schema read =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);
    return read.validate(answer.toString(), InputFormat.JSON).stream()
        .map(problem -> path + problem)
        .toList();
  }

  @Test
  void everyAnswerInJson_isAskedFor_andFits() throws Exception {
    List<String> described = new ArrayList<>();
    for (String path : whole.path("paths").propertyNames()) {
      if (schema("get", path, "200").isObject()) {
        described.add(path);
      }
    }
    assertThat(ASKED.keySet()).containsExactlyInAnyOrderElementsOf(described);
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, String> one : ASKED.entrySet()) {
      Answer answer = visitor.get(one.getValue());
      assertThat(answer.status()).as(one + ": " + answer.body()).isEqualTo(200);
      wrong.addAll(wrong("get", one.getKey(), "200", answer.body()));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aProblem_fits_andSomethingElseDoesNot() throws Exception {
    Answer missing = visitor.get("/api/cases/none");
    fits("get", "/api/cases/{case}", "default", missing.body());
    assertThatThrownBy(() -> fits("get", "/api/cases/{case}", "200", missing.body()))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void whatIsThere_whereSomebodyElseWroteIt_fits() throws Exception {
    visitor.post("/api/cases", "{\"name\": \"mine\"}");
    Answer stale =
        visitor.put("/api/cases/mine/files/case.yaml", "{\"text\": \"x\", \"was\": \"y\"}");
    assertThat(stale.status()).isEqualTo(409);
    fits("put", "/api/cases/{case}/files/{path}", "409", stale.body());
  }
}
