package backfire.lab.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.casebook.Casebook;
import backfire.lab.Still;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.explanation.Explain;
import backfire.lab.explanation.Explained;
import backfire.lab.explanation.Explained.Factored;
import backfire.lab.explanation.Explained.Inclusion;
import backfire.lab.explanation.Fit;
import backfire.lab.explanation.Fitted;
import backfire.lab.explanation.Fitted.Learned;
import backfire.lab.explanation.Inquiry;
import backfire.lab.inquiry.InquiryRun.Made;
import backfire.lab.store.BegunFile;
import backfire.lab.store.TrialFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
        null,
        folder.resolve(name),
        threads,
        "two-towns",
        "test");
  }

  private static Made begun(InquiryOrder order) throws InterruptedException {
    return new InquiryRun(order, new Still(), new StopSign()).begin((made, to, outlook) -> {});
  }

  @Test
  void digest_isTheSameOnAnyThreads_andAfterAnInterruption() throws Exception {
    Made one = begun(order("one", 1));
    Made two = begun(order("two", 2));
    assertThat(two.digest()).isEqualTo(one.digest());
    assertThat(two.sample()).isEqualTo(one.sample());

    InquiryOrder stopped = order("stopped", 2);
    StopSign stop = new StopSign();
    int[] worlds = {0};
    Progress afterForty =
        new Still(
            () -> {
              synchronized (worlds) {
                if (++worlds[0] == 40) {
                  stop.raise();
                }
              }
            });
    assertThatThrownBy(
            () -> new InquiryRun(stopped, afterForty, stop).begin((made, to, outlook) -> {}))
        .isInstanceOf(StopSign.Stopped.class);
    assertThat(stopped.out().resolve("trials/000001.json")).exists();
    assertThat(stopped.out().resolve("trials/000002.json")).doesNotExist();
    Made goneOn =
        new InquiryRun(stopped, new Still(), new StopSign()).goOn((made, to, outlook) -> {});
    assertThat(goneOn.digest()).isEqualTo(one.digest());
    assertThat(goneOn.sample()).isEqualTo(one.sample());
  }

  /**
   * Of so few worlds fewer than 400 count, so more are aimed, in rounds that each go on from all.
   */
  @Test
  void aimedWorlds_areTheSameOnAnyThreads_andAfterAnInterruption() throws Exception {
    Made one = begun(few("few-one", 1));
    assertThat(one.sample().drawn()).isEqualTo(64);
    assertThat(one.sample().trials()).hasSize(64 + 2 * 64);
    assertThat(one.sample().logRatios()).anyMatch(ratio -> ratio != 0);
    Made two = begun(few("few-two", 2));
    assertThat(two).isEqualTo(one);

    InquiryOrder stopped = few("few-stopped", 2);
    StopSign stop = new StopSign();
    AtomicInteger worlds = new AtomicInteger();
    Progress afterHundredAndTen =
        new Still(
            () -> {
              if (worlds.incrementAndGet() == 110) {
                stop.raise();
              }
            });
    assertThatThrownBy(
            () ->
                new InquiryRun(stopped, afterHundredAndTen, stop).begin((made, to, outlook) -> {}))
        .isInstanceOf(StopSign.Stopped.class);
    assertThat(stopped.out().resolve("trials/000003.json")).exists();
    worlds.set(0);
    Made goneOn =
        new InquiryRun(stopped, new Still(worlds::incrementAndGet), new StopSign())
            .goOn((made, to, outlook) -> {});
    assertThat(goneOn).isEqualTo(one);
    assertThat(worlds.get()).isBetween(64, 96);
  }

  @Test
  void worldsThatCount_areToldAfterEachBatch_andOnceWhatIsThereIsRead() throws Exception {
    Counts counts = new Counts();
    InquiryOrder order = few("counted", 2);
    Made made = new InquiryRun(order, counts, new StopSign()).begin((all, to, outlook) -> {});
    assertThat(counts.told).hasSize(2 + 4);
    assertThat(counts.told).allMatch(count -> count > 0);
    double last = Explain.of(order.ofCase(), order.inquiry(), made.sample()).diagnostics().ess();
    assertThat(counts.told.getLast()).isEqualTo(last);
    assertThat(counts.wanted).containsOnly(400.0);

    TrialFolder there = new TrialFolder(order.out());
    assertThat(InquiryRun.finished(there, order.inquiry())).isEqualTo(64 + 4 * 32);
    Files.delete(order.out().resolve("trials/000006.json"));
    assertThat(InquiryRun.finished(there, order.inquiry())).isEqualTo(64 + 3 * 32);
    assertThat(BegunFile.in(order.out())).isEqualTo(there.inquiryFile());

    Counts again = new Counts();
    new InquiryRun(order, again, new StopSign()).goOn((all, to, outlook) -> {});
    assertThat(again.told).hasSize(1 + 4);
    assertThat(InquiryRun.finished(there, order.inquiry())).isEqualTo(64 + 4 * 32);
    assertThat(again.told.getFirst()).isEqualTo(counts.told.get(1));
    assertThat(again.told.getLast()).isEqualTo(last);
  }

  /** Remembers how many worlds counted. */
  private static final class Counts extends Still {
    final List<Double> told = new ArrayList<>();
    final List<Double> wanted = new ArrayList<>();

    @Override
    public void counted(double worlds, double enough) {
      told.add(worlds);
      wanted.add(enough);
    }
  }

  private InquiryOrder few(String name, int threads) {
    return new InquiryOrder(
        twoTowns(),
        new Inquiry("two-towns", 7, 64, 1, null),
        "explain",
        null,
        folder.resolve(name),
        threads,
        "two-towns",
        "test");
  }

  @Test
  void command_asksForTheSameAgain() {
    InquiryOrder fit =
        new InquiryOrder(
            twoTowns(),
            new Inquiry("two-towns", 7, 64, 0.5, "fear+pay"),
            "fit",
            new Span(LocalDate.of(2010, 1, 4), LocalDate.of(2011, 1, 2)),
            folder,
            1,
            "two-towns",
            "test");
    assertThat(fit.command())
        .isEqualTo(
            "backfire fit two-towns --runs 64 --seed 7 --scale 0.5 --explanation fear+pay"
                + " --forecast 2010-01-04..2011-01-02");
  }

  @Test
  void batchesThatNobodyBegan_areNotTaken() throws Exception {
    InquiryOrder order = order("strange", 1);
    Files.createDirectories(order.out().resolve("trials"));
    Files.writeString(order.out().resolve("trials/000001.json"), "[]");
    assertThatThrownBy(() -> begun(order))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("is there already");
  }

  @Test
  void batchThatCannotBeRead_isMadeAgain() throws Exception {
    InquiryOrder order = order("torn", 2);
    Made made = begun(order);
    Path batch = order.out().resolve("trials/000002.json");
    Files.writeString(batch, Files.readString(batch).substring(0, 500));
    Made again = new InquiryRun(order, new Still(), new StopSign()).goOn((m, to, outlook) -> {});
    assertThat(again.digest()).isEqualTo(made.digest());
    assertThat(again.sample()).isEqualTo(made.sample());
  }

  @Test
  void anotherProgramsFolder_isRefused() throws Exception {
    begun(order("own", 2));
    InquiryOrder newer =
        new InquiryOrder(
            twoTowns(),
            new Inquiry("two-towns", 7, WORLDS, 1, null),
            "explain",
            null,
            folder.resolve("own"),
            1,
            "two-towns",
            "newer");
    assertThatThrownBy(
            () -> new InquiryRun(newer, new Still(), new StopSign()).goOn((m, to, outlook) -> {}))
        .isInstanceOf(StudyProblem.class)
        .hasMessageContaining("newer");
  }

  @Test
  void answers_areWholeAndTheSameTwice() throws InterruptedException, IOException {
    InquiryOrder order = order("asked", 2);
    Made made = begun(order);
    Explained explained = Explain.of(order.ofCase(), order.inquiry(), made.sample());
    assertThat(Explain.of(order.ofCase(), order.inquiry(), made.sample())).isEqualTo(explained);
    assertThat(explained.inclusion()).hasSize(5);
    for (Inclusion one : explained.inclusion()) {
      assertThat(one.maps()).containsOnlyKeys("sceptic", "base", "credulous");
      for (Factored factored : one.maps().values()) {
        double odds = factored.probability() / (1 - factored.probability());
        assertThat(odds).isCloseTo(factored.bayesFactor(), withinPercentage(1e-6));
      }
    }
    double sum = explained.explanations().stream().mapToDouble(Explained.Row::probability).sum();
    assertThat(sum).isBetween(1 - 1e-9, 1 + 1e-9);
    Fitted fitted = Fit.of(order.ofCase(), order.inquiry(), made.sample());
    assertThat(fitted.parameters()).isNotEmpty();
    assertThat(fitted.hidden()).extracting(Learned::name).contains("share-told", "killings-a-year");
    assertThat(order.out().resolve("tables/trials.parquet")).exists();
    assertThat(order.out().resolve("tables/unknowns.parquet")).exists();
    assertThat(order.out().resolve("tables/trials.parquet")).exists();
    TrialFolder written = new TrialFolder(order.out());
    written.writeTables(explained);
    written.writeTables(fitted);
    for (String table : List.of("inclusion", "explanations", "holds", "learned", "predicted")) {
      assertThat(order.out().resolve("tables/" + table + ".parquet")).exists();
    }
  }
}
