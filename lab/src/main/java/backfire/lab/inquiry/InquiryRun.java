package backfire.lab.inquiry;

import backfire.casebook.Case;
import backfire.lab.ensemble.Ensemble;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.explanation.Draws;
import backfire.lab.explanation.Inquiry;
import backfire.lab.explanation.LookAhead;
import backfire.lab.explanation.Outlook;
import backfire.lab.explanation.Tempered;
import backfire.lab.explanation.Tempering;
import backfire.lab.explanation.Trial;
import backfire.lab.explanation.TrialMaker;
import backfire.lab.explanation.TrialPlans;
import backfire.lab.store.Contradiction;
import backfire.lab.store.Digest;
import backfire.lab.store.FolderLock;
import backfire.lab.store.InquiryFile;
import backfire.lab.store.TrialFolder;
import backfire.lab.store.TrialLog;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the worlds of an inquiry, or what is missing of them. */
public final class InquiryRun {
  private final InquiryOrder order;
  private final Progress progress;
  private final StopSign stop;
  private final TrialFolder folder;

  /**
   * Of an order.
   *
   * @param progress is told how far it is
   * @param stop may be raised to end it early; finished batches stay
   */
  public InquiryRun(InquiryOrder order, Progress progress, StopSign stop) {
    this.order = order;
    this.progress = progress;
    this.stop = stop;
    this.folder = new TrialFolder(order.out());
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

  /**
   * All worlds of an inquiry.
   *
   * @param trials drawn from the priors
   * @param tempered what came of temperatures, if too few of those count
   * @param digest of all
   */
  public record Made(List<Trial> trials, @Nullable Tempered tempered, String digest) {
    public Made {
      trials = List.copyOf(trials);
    }
  }

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
        world -> made(plans, maker, world, progress, stop),
        stop);
  }

  private static Trial made(
      TrialPlans plans, TrialMaker maker, int world, Progress progress, StopSign stop) {
    Trial trial =
        maker.make(
            plans.of(world),
            week -> {
              progress.weekDone();
              stop.heed();
            });
    progress.worldDone();
    return trial;
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
    LookAhead ahead =
        order.ahead() == null
            ? null
            : new LookAhead(order.ofCase(), order.inquiry(), order.ahead());
    int worlds = order.inquiry().worlds();
    int batches = (worlds + TrialFolder.BATCH - 1) / TrialFolder.BATCH;
    List<Optional<List<Trial>>> known = new ArrayList<>();
    int made = 0;
    for (int batch = 1; batch <= batches; batch++) {
      Optional<List<Trial>> found = folder.find(batch).filter(whole(numbers(batch)));
      known.add(found);
      made += found.map(List::size).orElse(0);
    }
    progress.began(worlds - made, order.ofCase().setting().calendar().total(), made);
    TrialPlans plans = new TrialPlans(order.ofCase(), order.inquiry());
    TrialMaker maker = new TrialMaker(order.ofCase(), Digest::of);
    List<Trial> trials = new ArrayList<>();
    for (int batch = 1; batch <= batches; batch++) {
      Optional<List<Trial>> found = known.get(batch - 1);
      trials.addAll(found.isPresent() ? found.get() : make(batch, plans, maker));
    }
    folder.writeTables(trials);
    Tempering tempering = new Tempering(order.ofCase(), order.inquiry(), trials);
    Tempered tempered = tempered(tempering);
    Draws believed = tempered == null ? tempering.draws() : tempered.draws();
    folder.writeTables(believed);
    Outlook outlook = null;
    if (ahead != null) {
      progress.nowDoing("letting draws live on");
      outlook = OutlookRun.of(ahead, order.threads(), believed, stop);
      folder.writeTables(outlook);
    }
    Made all = new Made(trials, tempered, digest(trials, tempered));
    progress.nowDoing("weighing");
    answering.write(all, folder, outlook);
    folder.write(begun.finished(all.digest(), now()));
    return all;
  }

  private @Nullable Tempered tempered(Tempering tempering) throws InterruptedException {
    if (!tempering.isNeeded()) {
      return null;
    }
    try (TrialLog kept = folder.moved()) {
      return new TemperingRun(order, progress, stop, kept).run(tempering);
    }
  }

  private static String digest(List<Trial> trials, @Nullable Tempered tempered) {
    List<String> all = new ArrayList<>(trials.stream().map(Trial::digest).toList());
    if (tempered != null) {
      tempered.draws().trials().stream().map(Trial::digest).forEach(all::add);
    }
    return Digest.ofStudy(all);
  }

  private static Predicate<List<Trial>> whole(List<Integer> numbers) {
    return trials -> trials.stream().map(Trial::world).toList().equals(numbers);
  }

  private List<Integer> numbers(int batch) {
    int first = (batch - 1) * TrialFolder.BATCH + 1;
    int last = Math.min(batch * TrialFolder.BATCH, order.inquiry().worlds());
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  private List<Trial> make(int batch, TrialPlans plans, TrialMaker maker)
      throws InterruptedException {
    List<Trial> trials =
        Ensemble.run(
            numbers(batch),
            order.threads(),
            world -> made(plans, maker, world, progress, stop),
            stop);
    folder.finish(batch, trials);
    return trials;
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
