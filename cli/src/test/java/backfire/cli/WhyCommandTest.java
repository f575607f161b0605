package backfire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WhyCommandTest {
  @TempDir static Path folder;

  private static String printed = "";

  @BeforeAll
  static void run() {
    System.setProperty("backfire.home", "..");
    Typed run =
        Typed.of("run", "two-towns", "--runs", "2", "--out", out(), "--no-duckdb", "--quiet");
    assertThat(run.code()).as(run.err()).isZero();
    printed = run.out();
  }

  private static String out() {
    return folder.resolve("run").toString();
  }

  /** What run says to type, typed. */
  @Test
  void commandThatARunPrints_tellsOfThatAttack() throws IOException {
    Matcher why = Pattern.compile("backfire why (\\S+) (attack:1/\\d+)").matcher(printed);
    assertThat(why.find()).isTrue();
    Typed typed = Typed.of("why", why.group(1), why.group(2), "--quiet");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out().replaceAll("\\s+", " ")).contains("was killed").contains("└─ ");
    assertThat(typed.out().lines())
        .allMatch(line -> line.length() <= 100 || line.startsWith("Page "));
    Path page = folder.resolve("run/why/" + why.group(2).replaceAll("[:/]", "-") + ".html");
    assertThat(Files.readString(page)).contains("<h1>").contains(why.group(2));
  }

  @Test
  void json_hasTheTree() {
    Typed typed = Typed.of("why", out(), "exit:2/1", "--json", "--quiet");
    assertThat(typed.code()).as(typed.err()).isZero();
    JsonNode json = JsonMapper.builder().build().readTree(typed.out());
    assertThat(json.get("case").asString()).isEqualTo("two-towns");
    assertThat(json.get("reference").asString()).isEqualTo("exit:2/1");
    JsonNode weighing = json.get("tree").get("parts").get(0);
    assertThat(weighing.get("name").asString()).isEqualTo("weighing");
    assertThat(weighing.get("sums").asBoolean()).isTrue();
    double sum = 0;
    for (JsonNode part : weighing.get("parts")) {
      sum += part.get("amount").asDouble();
    }
    assertThat(sum)
        .isCloseTo(weighing.get("amount").asDouble(), org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void withoutAnythingToExplain_itSaysWhatThereIs() {
    Typed typed = Typed.of("why", out());
    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .contains("gravest revenge in world 1", "exit:1/1 to ", "promotion:1/1 to ");
  }

  @Test
  void whatCannotBeAsked_isSaid_andTwo() {
    assertRefused(Typed.of("why", out(), "attack:1/99999"), "the last attack:1/");
    assertRefused(Typed.of("why", out(), "atack:1/1"), "did you mean attack?");
    assertRefused(Typed.of("why", folder.toString(), "attack:1/1"), "There is no run in");
    assertRefused(Typed.of("why"), "Missing required parameter: 'RUN'");
    Path twins = folder.resolve("twins");
    Typed.of(
        "what-if",
        "two-towns",
        "--scale",
        "0.2",
        "--runs",
        "1",
        "--quiet",
        "--out",
        twins.toString(),
        "--no-duckdb",
        "--do",
        "2009-06-01 pay safety x2");
    assertRefused(
        Typed.of("why", twins.toString(), "attack:1/1"),
        "its run.json is of another command, backfire what-if");
  }

  private static void assertRefused(Typed typed, String message) {
    assertThat(typed.code()).isEqualTo(Exit.TYPED);
    assertThat(typed.err()).contains(message);
    assertThat(typed.out()).isEmpty();
  }
}
