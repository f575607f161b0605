package backfire.lab.inquiry;

import backfire.casebook.Case;
import backfire.inference.Point;
import backfire.lab.ensemble.Ensemble;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.explanation.Aim;
import backfire.lab.explanation.Inquiry;
import backfire.lab.explanation.LookAhead;
import backfire.lab.explanation.Outlook;
import backfire.lab.explanation.Sample;
import backfire.lab.explanation.Trial;
import backfire.lab.explanation.TrialMaker;
import backfire.lab.explanation.TrialPlans;
import backfire.lab.explanation.TrialPlans.TrialPlan;
import backfire.lab.store.Contradiction;
import backfire.lab.store.Digest;
import backfire.lab.store.FolderLock;
import backfire.lab.store.InquiryFile;
import backfire.lab.store.TrialFolder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the worlds of an inquiry, or what is missing of them. */
public final class InquiryRun {
  private final InquiryOrder order;
  private final Progress progress;
  private final StopSign stop;
  private final TrialFolder folder;
  private final @Nullable LookAhead ahead;

  /**
   * Of an order.
   *
   * @param progress is told how far it is
   * @param stop may be raised to end it early; finished batches stay
   * @throws StudyProblem if what is to be foretold cannot be
   */
  public InquiryRun(InquiryOrder order, Progress progress, StopSign stop) {
    this.order = order;
    this.progress = progress;
    this.stop = stop;
    this.folder = new TrialFolder(order.out());
    this.ahead =
        order.ahead() == null
            ? null
            : new LookAhead(order.ofCase(), order.inquiry(), order.ahead());
  }

  /** Who writes the answer, while the folder is held. */
  public interface Answering {
    /**
     * Writes the answer.
     *
     * @param outlook what is foretold, if that was asked
     */
    void write(Made made, TrialFolder folder, @Nullable Outlook outlook);
  }

  /** All worlds of an inquiry, and their digest. */
  public record Made(Sample sample, String digest) {}

  /** Begins in a new folder and goes on to the end. */
  public Made begin(Answering answering) throws InterruptedException {
    try (FolderLock _ = folder.create()) {
      InquiryFile file =
          new InquiryFile(
              "backfire",
              order.version(),
              order.command(),
              order.asks(),
              order.ahead(),
              order.caseName(),
              order.ofCase().files(),
              order.inquiry(),
              null,
              now(),
              null);
      folder.write(file);
      return rest(file, answering);
    }
  }

  /**
   * Does what is missing in the order's folder.
   *
   * @throws StudyProblem if the case or the program is not what it was
   */
  public Made goOn(Answering answering) throws InterruptedException {
    InquiryFile file = folder.inquiryFile();
    mustFit(file);
    try (FolderLock _ = folder.open()) {
      return rest(file, answering);
    }
  }

  /** Makes the worlds and stores nothing. */
  public static List<Trial> glance(
      Case ofCase, Inquiry inquiry, int threads, Progress progress, StopSign stop)
      throws InterruptedException {
    progress.began(inquiry.worlds(), ofCase.setting().calendar().total(), 0);
    TrialPlans plans = new TrialPlans(ofCase, inquiry);
    TrialMaker maker = new TrialMaker(ofCase, Digest::of);
    return Ensemble.run(
        IntStream.rangeClosed(1, inquiry.worlds()).boxed().toList(),
        threads,
        world -> TrialBatches.made(maker, plans.of(world), progress, stop),
        stop);
  }

  /** How many worlds of an inquiry are finished in a folder, by a glance at it. */
  public static int finished(TrialFolder folder, Inquiry inquiry) {
    int batches = folder.finished();
    int ofPriors = batches(inquiry.worlds());
    if (batches < ofPriors) {
      return batches * TrialFolder.BATCH;
    }
    int round = Aim.aRound(inquiry);
    int aimed = batches - ofPriors;
    int rest = aimed % batches(round);
    return inquiry.worlds() + aimed / batches(round) * round + rest * TrialFolder.BATCH;
  }

  private static int batches(int worlds) {
    return (worlds + TrialFolder.BATCH - 1) / TrialFolder.BATCH;
  }

  private void mustFit(InquiryFile file) {
    if (!file.inquiry().equals(order.inquiry())) {
      throw new StudyProblem(
          "The inquiry in %s asks for something else: %s."
              .formatted(folder.path(), file.command()));
    }
    if (!file.asks().equals(order.asks())) {
      throw new StudyProblem(
          "The inquiry in %s is one of %s, not of %s."
              .formatted(folder.path(), file.asks(), order.asks()));
    }
    Contradiction.refuse(
        folder.path(), file.version(), file.caseFiles(), order.version(), order.ofCase());
  }

  private Made rest(InquiryFile begun, Answering answering) throws InterruptedException {
    Sample sample = sample();
    folder.writeTables(sample);
    Outlook outlook = null;
    if (ahead != null) {
      outlook = OutlookRun.of(ahead, order.threads(), sample, progress, stop);
      folder.writeTables(outlook);
    }
    Made all =
        new Made(sample, Digest.ofStudy(sample.trials().stream().map(Trial::digest).toList()));
    progress.nowDoing("weighing");
    answering.write(all, folder, outlook);
    folder.writeDatabase();
    folder.write(begun.finished(all.digest(), now()));
    return all;
  }

  /** Worlds from the priors, and if too few of them count, more that are aimed. */
  private Sample sample() throws InterruptedException {
    Inquiry inquiry = order.inquiry();
    TrialPlans plans = new TrialPlans(order.ofCase(), inquiry);
    Aim aim = new Aim(order.ofCase(), inquiry);
    TrialBatches batches =
        new TrialBatches(
            folder,
            new TrialMaker(order.ofCase(), Digest::of),
            order.threads(),
            order.ofCase().setting().calendar().total(),
            progress,
            soFar -> progress.counted(aim.ess(soFar), Aim.enough()),
            stop);
    List<Trial> trials =
        batches.of(IntStream.rangeClosed(1, inquiry.worlds()).mapToObj(plans::of).toList(), 0);
    int left = Aim.most(inquiry);
    while (aim.isGoingOn(trials)) {
      progress.notice(
          String.format(
              Locale.ROOT,
              "Of %d worlds %.0f count, where %.0f are wanted: at most %d more, aimed at what was reported.",
              trials.size(),
              aim.ess(trials),
              Aim.enough(),
              left));
      List<TrialPlan> round = new ArrayList<>();
      for (Point point : aim.next(trials)) {
        round.add(plans.of(trials.size() + 1 + round.size(), point));
      }
      left -= round.size();
      trials = batches.of(round, left);
    }
    return aim.sample(trials);
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
