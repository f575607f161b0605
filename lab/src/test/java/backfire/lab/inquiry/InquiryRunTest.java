package backfire.lab.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.casebook.Case;
import backfire.casebook.Casebook;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.explanation.Explain;
import backfire.lab.explanation.Explained;
import backfire.lab.explanation.Explained.Factored;
import backfire.lab.explanation.Explained.Inclusion;
import backfire.lab.explanation.Fit;
import backfire.lab.explanation.Fitted;
import backfire.lab.explanation.Inquiry;
import backfire.lab.inquiry.InquiryRun.Made;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Worlds of two-towns, made, interrupted, gone on with, weighed. */
class InquiryRunTest {
  private static final int WORLDS = 80;

  @TempDir private Path folder;

  private static Case twoTowns() {
    return Casebook.read(Path.of("../cases/two-towns"));
  }

  private InquiryOrder order(String name, int threads) {
    return new InquiryOrder(
        twoTowns(),
        new Inquiry("two-towns", 7, WORLDS, 1, null),
        "explain",
        folder.resolve(name),
        threads,
        "two-towns",
        "test");
  }

  private static Made begun(InquiryOrder order) throws InterruptedException {
    return new InquiryRun(order, new Silent(() -> {}), new StopSign()).begin((made, to) -> {});
  }

  @Test
  void digest_isTheSameOnAnyThreads_andAfterAnInterruption() throws Exception {
    Made one = begun(order("one", 1));
    Made two = begun(order("two", 2));
    assertThat(two.digest()).isEqualTo(one.digest());
    assertThat(two.trials()).isEqualTo(one.trials());

    InquiryOrder stopped = order("stopped", 2);
    StopSign stop = new StopSign();
    int[] worlds = {0};
    Progress afterForty =
        new Silent(
            () -> {
              synchronized (worlds) {
                if (++worlds[0] == 40) {
                  stop.raise();
                }
              }
            });
    assertThatThrownBy(() -> new InquiryRun(stopped, afterForty, stop).begin((made, to) -> {}))
        .isInstanceOf(StopSign.Stopped.class);
    assertThat(stopped.out().resolve("trials/000001.json")).exists();
    assertThat(stopped.out().resolve("trials/000002.json")).doesNotExist();
    Made goneOn =
        new InquiryRun(stopped, new Silent(() -> {}), new StopSign()).goOn((made, to) -> {});
    assertThat(goneOn.digest()).isEqualTo(one.digest());
    assertThat(goneOn.trials()).isEqualTo(one.trials());
  }

  @Test
  void batchThatCannotBeRead_isMadeAgain() throws Exception {
    InquiryOrder order = order("torn", 2);
    Made made = begun(order);
    Path batch = order.out().resolve("trials/000002.json");
    Files.writeString(batch, Files.readString(batch).substring(0, 500));
    Made again = new InquiryRun(order, new Silent(() -> {}), new StopSign()).goOn((m, to) -> {});
    assertThat(again.digest()).isEqualTo(made.digest());
    assertThat(again.trials()).isEqualTo(made.trials());
  }

  @Test
  void anotherProgramsFolder_isRefused() throws Exception {
    begun(order("own", 2));
    InquiryOrder newer =
        new InquiryOrder(
            twoTowns(),
            new Inquiry("two-towns", 7, WORLDS, 1, null),
            "explain",
            folder.resolve("own"),
            1,
            "two-towns",
            "newer");
    assertThatThrownBy(
            () -> new InquiryRun(newer, new Silent(() -> {}), new StopSign()).goOn((m, to) -> {}))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("newer");
  }

  @Test
  void answers_areWholeAndTheSameTwice() throws InterruptedException, IOException {
    InquiryOrder order = order("asked", 2);
    Made made = begun(order);
    Explained explained = Explain.of(order.ofCase(), order.inquiry(), made.trials());
    assertThat(Explain.of(order.ofCase(), order.inquiry(), made.trials())).isEqualTo(explained);
    assertThat(explained.inclusion()).hasSize(5);
    for (Inclusion one : explained.inclusion()) {
      assertThat(one.maps()).containsOnlyKeys("sceptic", "base", "credulous");
      for (Factored factored : one.maps().values()) {
        assertThat(factored.bayesFactor()).isPositive();
        assertThat(factored.low()).isLessThan(factored.bayesFactor());
        assertThat(factored.high()).isGreaterThan(factored.bayesFactor());
      }
    }
    double sum = explained.explanations().stream().mapToDouble(Explained.Row::probability).sum();
    assertThat(sum).isBetween(1 - 1e-9, 1 + 1e-9);
    Fitted fitted = Fit.of(order.ofCase(), order.inquiry(), made.trials());
    assertThat(fitted.parameters()).isNotEmpty();
    assertThat(fitted.diagnostics().ess()).isBetween(1.0, (double) WORLDS);
    assertThat(order.out().resolve("tables/trials.parquet")).exists();
    assertThat(order.out().resolve("tables/unknowns.parquet")).exists();
  }

  /** Progress that says nothing, and tells of each world. */
  private record Silent(Runnable worldMade) implements Progress {
    @Override
    public void began(int worlds, int weeks, int madeBefore) {}

    @Override
    public void weekDone() {}

    @Override
    public void worldDone() {
      worldMade.run();
    }

    @Override
    public void nowDoing(String what) {}

    @Override
    public void notice(String sentence) {}
  }
}
