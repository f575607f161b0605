package backfire.cli;

import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.explanation.Explanation;
import backfire.lab.explanation.Inquiry;
import backfire.lab.inquiry.InquiryOrder;
import backfire.lab.inquiry.InquiryRun;
import backfire.lab.inquiry.InquiryRun.Answering;
import backfire.lab.inquiry.UsualSize;
import backfire.lab.store.InquiryFile;
import backfire.lab.store.TrialFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is asked of worlds that are drawn from the priors. What was not typed is null. */
final class InquiryOptions {
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
            runs == null ? UsualSize.worlds(asks) : runs,
            scale == null ? UsualSize.scale(ofCase) : scale,
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
