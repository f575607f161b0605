package backfire.studio.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import backfire.casebook.Casebook;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.inquiry.InquiryOrder;
import backfire.lab.inquiry.InquiryRun;
import backfire.lab.inquiry.UsualSize;
import backfire.lab.store.InquiryFile;
import backfire.lab.store.TrialFolder;
import backfire.studio.Visitor;
import backfire.studio.Visitor.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Inquiries into two-towns: asked, watched, ended in the middle, answered. */
class InquiriesApiTest {
  private static final String EXPLAIN =
      """
      {"asks": "explain", "caseName": "two-towns", "runs": 64, "seed": 3, "scale": 0.1}
      """;

  @TempDir private Path folder;

  private Visitor visitor() {
    return new Visitor(folder, "test");
  }

  @Test
  void case_tellsHowManyWorldsAnInquiryDraws_whereNobodySays() throws Exception {
    try (Visitor visitor = visitor()) {
      JsonNode shown = visitor.get("/api/cases/north-hamgyong").body();
      assertThat(shown.get("explain").get("runs").asInt()).isEqualTo(UsualSize.worlds("explain"));
      assertThat(shown.get("fit").get("runs").asInt()).isEqualTo(UsualSize.worlds("fit"));
      assertThat(shown.get("fit").get("scale").asDouble()).isEqualTo(0.1);
      double twice = 2 * shown.get("explain").get("seconds").asDouble();
      assertThat(shown.get("fit").get("seconds").asDouble()).isCloseTo(twice, withinPercentage(1));
    }
  }

  @Test
  void explain_isAnswered_alsoByAStudioThatEndedInTheMiddle() throws Exception {
    String name;
    try (Visitor visitor = visitor()) {
      Answer begun = visitor.post("/api/inquiries", EXPLAIN);
      assertThat(begun.status()).as(begun.body().toString()).isEqualTo(200);
      name = begun.body().get("id").asString();
      assertThat(name).matches("two-towns-explain-[0-9a-f]{16}");
      assertThat(begun.body().get("kind").asString()).isEqualTo("explain");
      JsonNode counting = visitor.until("/api/jobs/" + name, job -> !job.get("counted").isNull());
      assertThat(counting.get("counted").asDouble()).isBetween(1.0, 64.0);
      assertThat(counting.get("wanted").asDouble()).isEqualTo(400);
    }
    try (Visitor visitor = visitor()) {
      JsonNode left = visitor.get("/api/inquiries/" + name).body();
      assertThat(left.get("answer").isNull()).isTrue();
      assertThat(left.get("run").get("goesOn").asBoolean()).isTrue();
      assertThat(left.get("run").get("worlds").asInt()).isBetween(32, 191);
      assertThat(left.get("run").get("command").asString()).isEqualTo("explain");

      visitor.post("/api/inquiries", EXPLAIN);
      JsonNode over = visitor.over(name);
      assertThat(over.get("state").asString()).as(over.toString()).isEqualTo("DONE");
      JsonNode answered = visitor.get("/api/inquiries/" + name).body();
      assertThat(answered.get("run").get("finished").asBoolean()).isTrue();
      assertThat(answered.get("run").get("worlds").asInt()).isEqualTo(64 + 128);
      Path made = folder.resolve("runs").resolve(name);
      assertThat(answered.get("answer"))
          .isEqualTo(JsonMapper.shared().readTree(Files.readString(made.resolve("explain.json"))));
      assertThat(answered.get("answer").get("diagnostics").get("ess").asDouble())
          .isEqualTo(over.get("counted").asDouble());
      for (String file : List.of("report.html", "results.duckdb", "tables/inclusion.parquet")) {
        assertThat(made.resolve(file)).isNotEmptyFile();
      }
      assertThat(visitor.file("/api/runs/" + name + "/tables/inclusion.csv").statusCode())
          .isEqualTo(200);
    }
    InquiryFile file = new TrialFolder(folder.resolve("runs").resolve(name)).inquiryFile();
    assertThat(file.digest()).isEqualTo(digest(file));
  }

  /** Of the same worlds, made at one go. */
  private String digest(InquiryFile file) throws InterruptedException {
    InquiryOrder order =
        new InquiryOrder(
            Casebook.read(Path.of("../cases/two-towns")),
            file.inquiry(),
            "explain",
            null,
            folder.resolve("whole"),
            2,
            "two-towns",
            "test");
    return new InquiryRun(order, new Progress() {}, new StopSign()).begin((_, _, _) -> {}).digest();
  }

  @Test
  void fit_foretells_andIsListedInWords() throws Exception {
    try (Visitor visitor = visitor()) {
      Answer begun =
          visitor.post(
              "/api/inquiries",
              """
              {"asks": "fit", "caseName": "two-towns", "runs": 16, "scale": 0.1,
               "explanation": "pay+fear", "from": "2010-01-04", "until": "2011-01-02"}
              """);
      String name = begun.body().get("id").asString();
      assertThat(visitor.over(name).get("state").asString()).isEqualTo("DONE");
      JsonNode shown = visitor.get("/api/inquiries/" + name).body();
      assertThat(shown.get("answer").get("forecast").get("years")).hasSize(1);
      assertThat(shown.get("answer").get("explanation").asString()).isEqualTo("fear+pay");
      assertThat(shown.get("run").get("asks").toString())
          .isEqualTo(
              "[\"16 worlds from the priors\",\"seed 1\",\"10% of the people\",\"under fear+pay\","
                  + "\"foretelling 2010-01-04 to 2011-01-02\"]");
      assertThat(shown.get("run").get("line").asString())
          .isEqualTo(
              "backfire fit two-towns --runs 16 --seed 1 --scale 0.1 --explanation fear+pay"
                  + " --forecast 2010-01-04..2011-01-02");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"explain\"|\"whisper\"|400|explain or fit, not whisper",
        "\"two-towns\"|\"nowhere\"|404|no case of that name",
        "\"runs\": 64|\"runs\": 3|400|from 64 to 1,000,000 worlds, not 3",
        "\"runs\": 64|\"runs\": 20000|400|at most 10000 worlds",
        "\"seed\": 3|\"explanation\": \"fear\"|400|explain weighs all explanations",
        "\"explain\"|\"fit\", \"explanation\": \"feer\"|400|Did you mean fear?",
        "\"explain\"|\"fit\", \"from\": \"2010-01-04\"|400|a first and a last day",
        "\"explain\"|\"fit\", \"from\": \"1999-01-04\", \"until\": \"1999-12-31\"|400|allowed is a day after the case ends"
      })
  void whatIsWrong_isSaid_andNothingIsBegun(String right, String wrong, int status, String says)
      throws Exception {
    try (Visitor visitor = visitor()) {
      Answer refused = visitor.post("/api/inquiries", EXPLAIN.replace(right, wrong));
      assertThat(refused.status()).as(refused.body().toString()).isEqualTo(status);
      assertThat(refused.says()).contains(says);
      assertThat(folder.resolve("runs")).doesNotExist();
    }
  }
}
