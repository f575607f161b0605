package backfire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code explain}, {@code fit} and {@code check --rates} as they are typed. */
class InquiryCommandsTest {
  @TempDir Path folder;

  @BeforeAll
  static void home() {
    System.setProperty("backfire.home", "..");
  }

  private static List<String> names(JsonNode json) {
    return new ArrayList<>(json.propertyNames());
  }

  private JsonNode answer(String... words) {
    Typed typed = Typed.of(words);
    assertThat(typed.code()).as(typed.err()).isZero();
    return JsonMapper.shared().readTree(typed.out());
  }

  @Test
  void explain_answersInJson_andInFiles() throws IOException {
    String out = folder.resolve("explain").toString();
    JsonNode json =
        answer("explain", "two-towns", "--runs", "64", "--quiet", "--json", "--out", out);
    assertThat(names(json))
        .contains("case", "seed", "runs", "digest", "explanations", "inclusion", "leave_one_out")
        .contains("diagnostics", "widths", "recovered", "verdict", "out", "report");
    assertThat(json.get("explanations")).hasSize(32);
    assertThat(names(json.get("inclusion").get(0).get("maps")))
        .containsExactlyInAnyOrder("sceptic", "base", "credulous");
    assertThat(json.get("diagnostics").get("drawn").asInt()).isEqualTo(64);
    assertThat(json.get("diagnostics").get("worlds").asInt()).isGreaterThan(64);
    assertThat(Path.of(out, "report.html")).exists();
    assertThat(Path.of(out, "tables", "inclusion.parquet")).exists();
    assertThat(Path.of(out, "results.duckdb")).isNotEmptyFile();
    assertThat(JsonMapper.shared().readTree(Files.readString(Path.of(out, "explain.json"))))
        .isEqualTo(json);
    Typed again = Typed.of("explain", "--resume", out, "--quiet");
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains(json.get("digest").asString());
  }

  @Test
  void fit_answersInJson_andForetells() {
    String out = folder.resolve("fit").toString();
    JsonNode json =
        answer(
            "fit",
            "two-towns",
            "--runs",
            "32",
            "--explanation",
            "fear+pay",
            "--forecast",
            "2010-01-04..2011-01-02",
            "--quiet",
            "--json",
            "--out",
            out);
    assertThat(names(json)).contains("parameters", "hidden", "diagnostics", "reports", "forecast");
    assertThat(json.get("explanation").asString()).isEqualTo("fear+pay");
    JsonNode parameter = json.get("parameters").get(0);
    assertThat(names(parameter)).contains("prior", "posterior", "contraction", "learned");
    assertThat(json.get("forecast").get("years")).hasSize(1);
    for (String table : List.of("learned", "predicted", "outlook", "outlook_draws", "trials")) {
      assertThat(Path.of(out, "tables", table + ".parquet")).exists();
    }
    Typed text = Typed.of("fit", "--resume", out, "--quiet");
    assertThat(text.out()).contains("worlds count", "What nobody sees", "Told of in");
  }

  @Test
  void check_saysHowOftenClaimsHoldUnderEachExplanation() {
    Typed typed = Typed.of("check", "two-towns", "--rates", "64", "--quiet");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).contains("Claim holds under", "defiance", "none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "explain|explain needs a case",
        "explain two-twons|Did you mean two-towns?",
        "explain two-towns --runs 3|from 64 to 1,000,000",
        "fit two-towns --runs 3|from 16 to 1,000,000",
        "fit two-towns --explanation feer|Did you mean fear?",
        "fit two-towns --forecast tomorrow|two days such as",
        "fit two-towns --forecast 1999-01-01..1999-12-31|allowed is a day after the case ends",
        "explain --resume nowhere|There is no inquiry in nowhere",
        "explain two-towns --scale 2|above 0 and at most 1"
      })
  void whatIsWrong_isSaid_andTwo(String typed, String said) {
    List<String> words = new ArrayList<>(List.of(typed.split(" ")));
    if (!typed.contains("--resume")) {
      words.addAll(List.of("--out", folder.resolve("wrong").toString()));
    }
    Typed wrong = Typed.of(words.toArray(String[]::new));
    assertThat(wrong.code()).as(wrong.err()).isEqualTo(2);
    assertThat(wrong.err()).contains(said);
    assertThat(folder.resolve("wrong")).doesNotExist();
  }
}
