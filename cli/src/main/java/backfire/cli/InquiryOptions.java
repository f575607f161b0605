package backfire.cli;

import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.explanation.Explanation;
import backfire.lab.explanation.Inquiry;
import backfire.lab.inquiry.InquiryOrder;
import backfire.lab.inquiry.InquiryRun;
import backfire.lab.inquiry.InquiryRun.Answering;
import backfire.lab.store.InquiryFile;
import backfire.lab.store.TrialFolder;
import backfire.model.setting.Place;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is asked of worlds that are drawn from the priors. What was not typed is null. */
final class InquiryOptions {
  /*
   * One in ten is the smallest share whose answers are within error of the whole's (the proof of
   * scales), for places of a hundred thousand people; where places are small, all are drawn.
   */
  private static final double SMALLEST_SCALE = 0.1;
  private static final double RESIDENTS_A_PLACE = 20_000;

  @Mixin private AnswerOptions answer;

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "Worlds drawn from the priors (explain 512, fit 1024).")
  private @Nullable Integer runs;

  @Option(names = "--seed", paramLabel = "N", description = "Luck of the whole (1).")
  private @Nullable Long seed;

  @Option(
      names = "--scale",
      paramLabel = "X",
      description =
          "Share of people drawn (0.1 for a case of large places, the smallest that leaves answers"
              + " as they are; else 1).")
  private @Nullable Double scale;

  boolean json() {
    return answer.json();
  }

  /** Makes what is ordered, or what is missing of it. */
  void make(InquiryOrder order, Manner manner, PrintWriter err, Answering answering)
      throws InterruptedException {
    Watched.work(
        err,
        manner,
        order.asks(),
        order.out(),
        (progress, stop) -> {
          InquiryRun run = new InquiryRun(order, progress, stop);
          return answer.resume() == null ? run.begin(answering) : run.goOn(answering);
        });
  }

  /**
   * What was typed, or what is gone on with.
   *
   * @param explanation of all worlds, or null if none was typed
   * @param ahead what is to be foretold, or null
   */
  InquiryOrder order(String asks, @Nullable String explanation, @Nullable Span ahead, int threads) {
    Path resume = answer.resume();
    return resume == null
        ? begun(asks, explanation, ahead, threads)
        : goneOn(asks, explanation, ahead, resume, threads);
  }

  private InquiryOrder begun(
      String asks, @Nullable String explanation, @Nullable Span ahead, int threads) {
    String name = answer.mustHaveCase(asks, asks + " two-towns");
    Case ofCase = Cases.read(name);
    Inquiry inquiry =
        new Inquiry(
            ofCase.id(),
            seed == null ? 1 : seed,
            runs == null ? usualRuns(asks) : runs,
            scale == null ? usualScale(ofCase) : scale,
            asks.equals("fit") && explanation == null ? Explanation.FULL.id() : explanation);
    return new InquiryOrder(
        ofCase,
        inquiry,
        asks,
        ahead,
        answer.newFolder(ofCase, asks),
        threads,
        name,
        Backfire.Version.text());
  }

  /** As many as two cores make of north-hamgyong in a third of an hour, and in the rest of it. */
  private static int usualRuns(String asks) {
    return asks.equals("explain") ? 512 : 1024;
  }

  /** The share of people to draw where none was typed. */
  static double usualScale(Case ofCase) {
    long residents = 0;
    for (Place place : ofCase.setting().places()) {
      residents += place.residents();
    }
    double aPlace = (double) residents / ofCase.setting().places().size();
    return aPlace >= RESIDENTS_A_PLACE ? SMALLEST_SCALE : 1;
  }

  private InquiryOrder goneOn(
      String asks, @Nullable String explanation, @Nullable Span ahead, Path folder, int threads) {
    InquiryFile file = new TrialFolder(folder).inquiryFile();
    String name = answer.caseGoneOnWith("inquiry", file.caseName(), file.inquiry().caseId());
    contradicts("--runs", runs, file.inquiry().worlds());
    contradicts("--seed", seed, file.inquiry().seed());
    contradicts("--scale", scale, file.inquiry().scale());
    contradicts("--explanation", explanation, file.inquiry().explanation());
    contradicts("--forecast", ahead, file.ahead());
    return new InquiryOrder(
        Cases.read(name),
        file.inquiry(),
        asks,
        file.ahead(),
        folder,
        threads,
        name,
        Backfire.Version.text());
  }

  private static void contradicts(String option, @Nullable Object typed, @Nullable Object stored) {
    if (typed != null && !typed.equals(stored)) {
      throw new StudyProblem(
          "%s %s contradicts the inquiry that is gone on with, which has %s. Leave it out."
              .formatted(option, typed, stored));
    }
  }
}
