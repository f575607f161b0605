package backfire.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Case;
import backfire.lab.SyntheticEnsemble;
import backfire.lab.TinyCase;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.figure.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {
  private final Case tiny = TinyCase.make();

  private String html(int runs) {
    Study study = Study.of("tiny", 3, runs);
    List<WorldResult> worlds = SyntheticEnsemble.of(tiny, study);
    return new Report(tiny, "tiny", study, worlds, "1", "ab12").html();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 20, 60})
  void report_needsNothingElse_andLeavesNoHole(int runs) throws IOException {
    String html = html(runs);
    assertThat(shown(html))
        .contains(
            Verdict.CAVEAT,
            "Ford &amp; Bridge",
            "role=\"img\"",
            "backfire run tiny --runs " + runs + " --seed 3")
        .doesNotContain("%s", "http", "NaN", "null", "Infinity");
    assertThat(html.length()).isLessThan(8 << 20);
    Path target = Path.of("target", "report-" + runs + ".html");
    Files.writeString(target, html);
  }

  /** The page without its scripts and styles. */
  private static String shown(String html) {
    return html.replaceAll("(?s)<script.*?</script>|<style.*?</style>", "");
  }

  /** What the script draws from. */
  private static JsonNode data(String html) {
    String begin = "id=\"data\">";
    int from = html.indexOf(begin) + begin.length();
    return JsonMapper.shared().readTree(html.substring(from, html.indexOf("</script>", from)));
  }

  @Test
  void script_hasEverythingWithIt_andLoadsNothing() {
    String html = html(3);
    assertThat(html.contains("url(data:font/woff2") && html.contains("echarts")).isTrue();
    assertThat(shown(html)).doesNotContain("src=", "href=\"h");
  }

  @Test
  void data_holdsNoTag_thatCouldEndIt() {
    String html = html(3);
    int from = html.indexOf("id=\"data\">");
    assertThat(html.substring(from, html.indexOf("</script>", from))).doesNotContain("<");
  }

  @Test
  void data_isThatOfTheFigures_toTheByte() {
    Study study = Study.of("tiny", 3, 3);
    Figures figures = Figures.of(tiny, study, SyntheticEnsemble.of(tiny, study));
    assertThat(html(3)).contains("id=\"data\">" + figures.json().replace("<", "\\u003c") + "<");
  }

  @Test
  void squares_areOneAWorld_upToForty() {
    assertThat(html(20)).contains("Each square is one world");
    assertThat(html(60)).contains("Each square is 5% of 60 worlds");
  }

  @Test
  void worlds_fewerThanEight_areDrawnOneByOne() {
    JsonNode few = data(html(3)).get("panels").get(0).get("series").get(0);
    assertThat(few.get("each").size()).isEqualTo(3);
    assertThat(few.get("each").get(0).size()).isEqualTo(few.get("weeks").size());
    JsonNode many = data(html(20)).get("panels").get(0).get("series").get(0);
    assertThat(many.get("each").size()).isZero();
    assertThat(many.get("bands").get("q95").size()).isEqualTo(many.get("weeks").size());
  }

  @Test
  void bands_areOrdered_atEveryPoint() {
    for (JsonNode panel : data(html(20)).get("panels")) {
      JsonNode bands = panel.get("series").get(0).get("bands");
      for (int i = 0; i < bands.get("median").size(); i++) {
        if (!bands.get("median").get(i).isNull()) {
          assertThat(bands.get("q05").get(i).asDouble())
              .isLessThanOrEqualTo(bands.get("median").get(i).asDouble());
          assertThat(bands.get("median").get(i).asDouble())
              .isLessThanOrEqualTo(bands.get("q95").get(i).asDouble());
        }
      }
    }
  }
}
