package backfire.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

/** {@code what-if} as it is typed. */
class WhatIfCommandTest {
  private static final String KILLING = "2007-09-05 attack harbour safety line killed";

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
  void whatIf_answersInJson_inWords_andInFiles() {
    String out = folder.resolve("killing").toString();
    JsonNode json =
        answer(
            "what-if",
            "two-towns",
            "--do",
            KILLING,
            "--runs",
            "6",
            "--quiet",
            "--json",
            "--out",
            out);
    assertThat(names(json))
        .contains("case", "seed", "runs", "digest", "acts", "given", "verdict", "effects")
        .contains("touched", "apart", "out", "report");
    assertThat(json.get("given").isNull()).isTrue();
    assertThat(json.get("pairs")).hasSize(6);
    JsonNode effect = json.get("effects").get(4);
    assertThat(names(effect))
        .contains("without", "with", "difference", "variance_ratio", "left_out");
    assertThat(names(effect.get("difference")))
        .containsExactly("mean", "low", "high", "median", "q05", "q25", "q75", "q95", "n");
    assertThat(json.get("touched").get(0).get("officers").get("mean").asDouble()).isPositive();
    assertThat(json.get("touched").get(0).get("by_distance")).hasSize(6);
    assertThat(json.get("apart").get(0).get("bounds_only_with")).hasSize(2);
    for (String table : List.of("effects", "effects_by_place_year", "touched", "apart", "pairs")) {
      assertThat(Path.of(out, "tables", table + ".parquet")).exists();
    }
    assertThat(Path.of(out, "report.html")).exists();
    assertThat(Path.of(out, "results.duckdb")).isNotEmptyFile();

    Typed again = Typed.of("what-if", "--resume", out, "--quiet");
    assertThat(again.code()).isZero();
    assertThat(again.out())
        .contains("In this model, with these guesses", json.get("digest").asString())
        .contains("only with it", "Touched since the act");
    Typed other = Typed.of("what-if", "--resume", out, "--runs", "7", "--quiet");
    assertThat(other.code()).isEqualTo(Exit.TYPED);
    assertThat(other.err()).contains("--runs 7 contradicts");
    Typed given = Typed.of("what-if", "--resume", out, "--given", "T1", "--quiet");
    assertThat(given.code()).isEqualTo(Exit.TYPED);
    assertThat(given.err()).contains("--given contradicts");
  }

  @Test
  void whereNoWorldIsKept_thatIsTheAnswer() {
    Typed typed =
        Typed.of(
            "what-if",
            "two-towns",
            "--do",
            KILLING,
            "--runs",
            "2",
            "--tries",
            "3",
            "--given",
            "T1,not:T1",
            "--no-duckdb",
            "--quiet",
            "--out",
            folder.resolve("none").toString());
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).contains("Of 3 worlds tried, there is none");
    assertThat(folder.resolve("none/results.duckdb")).doesNotExist();
  }

  @Test
  void actThatDoesNothing_isSaidToDoNothing() {
    Typed typed =
        Typed.of(
            "what-if",
            "two-towns",
            "--do",
            "2007-09-05 pay safety x1",
            "--runs",
            "5",
            "--quiet",
            "--out",
            folder.resolve("nothing").toString());
    assertThat(typed.out()).contains("Nobody is touched", "is the same in both worlds of every");
  }

  /** In the words a space is written as _. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what-if|what-if needs a case",
        "what-if two-towns|what-if needs something that is done",
        "what-if two-twons --do x|Did you mean two-towns?",
        "what-if two-towns --do purg_centre_1|Did you mean purge?",
        "what-if two-towns --do close_market_harbor_8w|Did you mean harbour?",
        "what-if two-towns --do 1990-01-01_purge_centre_1|allowed is one that worlds live through",
        "what-if two-towns --runs 1 --do forbid_attack:1/99999|There is no attack:1/99999: world 1 has",
        "what-if two-towns --do forbid_attack:99/1|this study has worlds 1 to 20",
        "what-if two-towns --do purge_centre_1 --given T99|Did you mean T9?",
        "what-if two-towns --do purge_centre_1 --given not:t1|Did you mean not:T1?",
        "what-if two-towns --do purge_centre_1 --given T1 --tries 3|--tries is from 20",
        "what-if two-towns --do purge_centre_1 --given T1 --worlds 1..3|--worlds contradicts --given",
        "what-if two-towns --do purge_centre_1 --set kin.shar=1|Did you mean kin.share?",
        "what-if two-towns --do purge_centre_1 --without newz|Did you mean news?",
        "what-if --resume nowhere|There is no what-if in nowhere"
      })
  void whatIsWrong_isSaid_andTwo(String typed, String said) {
    List<String> words = new ArrayList<>(List.of(typed.split(" ")));
    words.replaceAll(word -> word.replace('_', ' '));
    words.add("--quiet");
    if (!typed.contains("--resume")) {
      words.addAll(List.of("--out", folder.resolve("wrong").toString()));
    }
    Typed wrong = Typed.of(words.toArray(String[]::new));
    assertThat(wrong.code()).as(wrong.err()).isEqualTo(Exit.TYPED);
    assertThat(wrong.err()).contains(said).doesNotContain("\tat ");
    assertThat(folder.resolve("wrong")).doesNotExist();
  }
}
