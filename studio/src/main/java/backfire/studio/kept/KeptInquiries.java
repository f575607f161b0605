package backfire.studio.kept;

import backfire.casebook.Case;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.explanation.LookAhead;
import backfire.lab.inquiry.ExplainAnswer;
import backfire.lab.inquiry.FitAnswer;
import backfire.lab.inquiry.InquiryOrder;
import backfire.lab.inquiry.InquiryRun;
import backfire.lab.inquiry.InquiryRun.Answering;
import backfire.lab.store.InquiryFile;
import backfire.lab.store.TrialFolder;
import backfire.lab.words.Words;
import backfire.studio.kept.Keeping.Keepsake;
import backfire.studio.shelf.CaseShelf;
import backfire.studio.shelf.RunShelf;
import backfire.studio.work.Desk;
import backfire.studio.work.Standing;
import java.nio.file.Path;

/** Inquiries: explanations weighed, parameters learned. */
public final class KeptInquiries {
  private final CaseShelf cases;
  private final RunShelf runs;
  private final Keeping keeping;
  private final int threads;
  private final String version;

  /**
   * At a desk.
   *
   * @param threads worlds at once
   * @param version of the program
   */
  public KeptInquiries(CaseShelf cases, RunShelf runs, Desk desk, int threads, String version) {
    this.cases = cases;
    this.runs = runs;
    this.keeping = new Keeping(desk, runs);
    this.threads = threads;
    this.version = version;
  }

  /**
   * Makes an inquiry, or does what is missing of it.
   *
   * @throws backfire.lab.ensemble.StudyProblem if it asks for what there is not
   */
  public Standing make(InquiryAsked asked, String asker) {
    Case ofCase = cases.read(asked.caseName());
    String name = asked.name(ofCase, version);
    Path folder = runs.newFolder(name);
    InquiryOrder order =
        new InquiryOrder(
            ofCase,
            asked.inquiry(ofCase),
            asked.asks(),
            asked.ahead(),
            folder,
            threads,
            cases.typed(asked.caseName()),
            version);
    if (order.ahead() != null) {
      new LookAhead(ofCase, order.inquiry(), order.ahead()); // refuses days that cannot be foretold
    }
    return ask(name, order, asker);
  }

  /**
   * Does what is missing of what was begun, here or by a command.
   *
   * @param caseName as the shelf has the case
   */
  public Standing goOn(String name, InquiryFile begun, String caseName, String asker) {
    InquiryOrder order =
        new InquiryOrder(
            cases.read(caseName),
            begun.inquiry(),
            begun.asks(),
            begun.ahead(),
            runs.folder(name),
            threads,
            cases.typed(caseName),
            version);
    return ask(name, order, asker);
  }

  private Standing ask(String name, InquiryOrder order, String asker) {
    return keeping.ask(
        new Keepsake(
            name,
            order.asks(),
            "%s: %s from the priors"
                .formatted(order.ofCase().title(), Words.count(order.inquiry().worlds(), "world")),
            order.out(),
            "/api/inquiries/" + name,
            (progress, stop) -> made(order, progress, stop)),
        asker);
  }

  private static void made(InquiryOrder order, Progress progress, StopSign stop)
      throws InterruptedException {
    InquiryRun run = new InquiryRun(order, progress, stop);
    if (new TrialFolder(order.out()).isBegun()) {
      run.goOn(answering(order));
    } else {
      run.begin(answering(order));
    }
  }

  private static Answering answering(InquiryOrder order) {
    return order.asks().equals("explain")
        ? (made, folder, _) -> ExplainAnswer.of(order, made).write(folder)
        : (made, folder, outlook) -> FitAnswer.of(order, made, outlook).write(folder);
  }
}
