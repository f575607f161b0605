package backfire.cli;

import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.explanation.Explanation;
import backfire.lab.explanation.Inquiry;
import backfire.lab.inquiry.InquiryOrder;
import backfire.lab.store.InquiryFile;
import backfire.lab.store.TrialFolder;
import backfire.model.setting.Place;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is asked of worlds that are drawn from the priors. What was not typed is null. */
final class InquiryOptions {
  /*
   * One in ten is the smallest share whose answers are within error of the whole's (the proof of
   * scales), for places of a hundred thousand people; where places are small, all are drawn.
   */
  private static final double SMALLEST_SCALE = 0.1;
  private static final double RESIDENTS_A_PLACE = 20_000;

  @Parameters(
      paramLabel = "CASE",
      completionCandidates = Names.ShippedCases.class,
      arity = "0..1",
      description = "A case that ships (list cases), or the path of a case's folder.")
  private @Nullable String caseName;

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

  @Option(names = "--out", paramLabel = "DIR", description = "The folder (runs/CASE-COMMAND-TIME).")
  private @Nullable Path out;

  @Option(
      names = "--resume",
      paramLabel = "DIR",
      description = "Do what is missing of the inquiry in that folder.")
  private @Nullable Path resume;

  @Option(names = "--json", description = "One JSON object on stdout, and nothing else there.")
  private boolean json;

  boolean json() {
    return json;
  }

  boolean goesOn() {
    return resume != null;
  }

  /**
   * What was typed, or what is gone on with.
   *
   * @param explanation of all worlds, or null if none was typed
   * @param ahead what is to be foretold, or null
   */
  InquiryOrder order(String asks, @Nullable String explanation, @Nullable Span ahead, int threads) {
    return resume == null
        ? begun(asks, explanation, ahead, threads)
        : goneOn(asks, explanation, ahead, resume, threads);
  }

  private InquiryOrder begun(
      String asks, @Nullable String explanation, @Nullable Span ahead, int threads) {
    if (caseName == null) {
      throw new StudyProblem(
          asks + " needs a case, such as " + asks + " two-towns. list cases says which.");
    }
    Case ofCase = Cases.read(caseName);
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
        NewFolder.or(out, ofCase.id(), asks),
        threads,
        caseName,
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
    if (out != null && !out.equals(folder)) {
      throw new StudyProblem("--out contradicts --resume: an inquiry goes on in its own folder.");
    }
    contradicts("--runs", runs, file.inquiry().worlds());
    contradicts("--seed", seed, file.inquiry().seed());
    contradicts("--scale", scale, file.inquiry().scale());
    contradicts("--explanation", explanation, file.inquiry().explanation());
    contradicts("--forecast", ahead, file.ahead());
    String name = caseName == null ? file.caseName() : caseName;
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
