package backfire.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.Case;
import backfire.lab.Synthetic;
import backfire.lab.TinyCase;
import backfire.lab.ensemble.Incidents;
import backfire.lab.ensemble.Measures;
import backfire.lab.ensemble.Plans;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.Toil;
import backfire.lab.ensemble.WorldPlan;
import backfire.lab.ensemble.WorldResult;
import backfire.model.observe.Chronicle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
  private final Case tiny = TinyCase.make();

  private String html(int runs) {
    Study study = Study.of("tiny", 3, runs);
    Plans plans = new Plans(tiny, study, List.of());
    List<WorldResult> worlds =
        IntStream.rangeClosed(1, runs).mapToObj(n -> world(plans.of(n))).toList();
    return new Report(tiny, "tiny", study, worlds, "1", "ab12").html();
  }

  private WorldResult world(WorldPlan plan) {
    Chronicle chronicle = Synthetic.simulate(plan.setting(), plan.seed(), week -> {});
    Measures measures = new Measures(tiny, plan.setting(), chronicle);
    return new WorldResult(
        plan.number(),
        plan.seed(),
        "00",
        plan.free(),
        measures.readings(),
        measures.tracks(),
        measures.claims(),
        Incidents.of(chronicle),
        Incidents.attacks(chronicle),
        List.of(),
        new Toil(1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 20, 60})
  void report_needsNothingElse_andLeavesNoHole(int runs) throws IOException {
    String html = html(runs);
    assertThat(html)
        .contains(
            Verdict.CAVEAT,
            "Ford &amp; Bridge",
            "role=\"img\"",
            "backfire run tiny --runs " + runs + " --seed 3")
        .doesNotContain("http", "NaN", "null", "<script", "Infinity", "%s");
    Path target = Path.of("target", "report-" + runs + ".html");
    Files.writeString(target, html);
  }

  @Test
  void squares_areOneAWorld_upToForty() {
    assertThat(html(20)).contains("Each square is one world");
    assertThat(html(60)).contains("Each square is 5% of 60 worlds");
  }

  @Test
  void worlds_fewerThanEight_areDrawnOneByOne() {
    assertThat(html(3)).contains("class=\"world safety\"").doesNotContain("class=\"band90");
    assertThat(html(20)).contains("class=\"band90 safety\"").doesNotContain("class=\"world ");
  }
}
