package backfire.inference;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.chance.Draw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example of docs/inference.md, which must be this one to the letter. */
class InferencePageTest {

  @Test
  void example_runs_andSaysWhatThePageSays() {
    // spotless:off
    // begin
    Priors priors = Priors.of("rate", Prior.lognormal(2, 0.8));
    Simulator<Integer> simulator = (point, seed) -> Draw.poisson(Luck.of(seed).uniform(0), point.get("rate"));
    Likelihood<Integer> reports = Kernel.within(5, 1.5).of(n -> n);
    ReferenceTable<Integer> table = ReferenceTable.simulate(new Model<>(priors, simulator), 50_000, 42);
    Posterior<Integer> posterior = table.weigh(reports);
    double mean = posterior.mean("rate");
    double error = posterior.meanError("rate");
    Interval interval = posterior.interval("rate", 0.9);
    Evidence evidence = posterior.evidence();
    posterior.verdicts().forEach(verdict -> fail(verdict.words()));
    // end
    // spotless:on
    assertThat(error).isPositive();
    assertThat(interval.holds(mean)).isTrue();
    assertThat(evidence.isRuledOut()).isFalse();
    assertThat(mean).isBetween(3.0, 5.0);
  }

  private static void fail(String words) {
    throw new AssertionError(words);
  }

  @Test
  void page_showsTheExampleAsItIs() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/backfire/inference/InferencePageTest.java"));
    String example =
        source
            .substring(source.indexOf("// begin") + 9, source.indexOf("    // end"))
            .stripTrailing()
            .stripIndent();
    assertThat(Files.readString(Path.of("../docs/inference.md"))).contains(example);
  }
}
