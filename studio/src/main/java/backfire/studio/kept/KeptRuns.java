package backfire.studio.kept;

import backfire.casebook.Case;
import backfire.lab.ensemble.Plans;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.run.Foresight;
import backfire.lab.run.Limits;
import backfire.lab.run.Order;
import backfire.lab.run.Run;
import backfire.lab.store.RunFile;
import backfire.lab.store.RunFolder;
import backfire.lab.words.Words;
import backfire.studio.ensemble.Wanted;
import backfire.studio.kept.Keeping.Keepsake;
import backfire.studio.shelf.CaseShelf;
import backfire.studio.shelf.RunShelf;
import backfire.studio.work.Desk;
import backfire.studio.work.Standing;
import java.nio.file.Path;

/** Ensembles that are stored as runs. */
public final class KeptRuns {
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
  public KeptRuns(CaseShelf cases, RunShelf runs, Desk desk, int threads, String version) {
    this.cases = cases;
    this.runs = runs;
    this.keeping = new Keeping(desk, runs);
    this.threads = threads;
    this.version = version;
  }

  /**
   * Makes a run, or does what is missing of it.
   *
   * @throws backfire.lab.ensemble.StudyProblem if it names what there is not, or does not fit the
   *     machine
   */
  public Standing make(Wanted wanted, String asker) {
    Case ofCase = cases.read(wanted.caseName());
    Study study = wanted.study(ofCase);
    Plans.check(ofCase, study);
    String name = wanted.folder(ofCase, version);
    return ask(name, order(ofCase, study, runs.newFolder(name), wanted.caseName()), asker);
  }

  /**
   * Does what is missing of what was begun, here or by a command.
   *
   * @param caseName as the shelf has the case
   * @throws backfire.lab.ensemble.StudyProblem if it does not fit the machine
   */
  public Standing goOn(String name, RunFile begun, String caseName, String asker) {
    Case ofCase = cases.read(caseName);
    Order order = order(ofCase, begun.study(), runs.folder(name), caseName);
    return ask(name, order.withRows(begun.rows()), asker);
  }

  private Order order(Case ofCase, Study study, Path folder, String caseName) {
    return new Order(ofCase, study, folder, threads, true, cases.typed(caseName), version);
  }

  private Standing ask(String name, Order order, String asker) {
    foreseen(order).threads(true);
    return keeping.ask(
        new Keepsake(
            name,
            "run",
            "%s: %s"
                .formatted(
                    order.ofCase().title(), Words.count(order.study().worlds().size(), "world")),
            order.out(),
            "/api/runs/" + name,
            (progress, stop) -> made(order, progress, stop)),
        asker);
  }

  private static Foresight foreseen(Order order) {
    int missing = new RunFolder(order.out()).unfinished(order.study().worlds());
    return new Foresight(order, missing, Limits.ofMachine(order.out()));
  }

  private static void made(Order order, Progress progress, StopSign stop)
      throws InterruptedException {
    Run run = new Run(foreseen(order).fitting(true, progress::notice), progress, stop);
    if (new RunFolder(order.out()).isBegun()) {
      run.goOn();
    } else {
      run.begin();
    }
  }
}
