package backfire.cli;

import backfire.casebook.Case;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.run.Order;
import backfire.lab.run.Outcome;
import backfire.lab.store.Detail;
import backfire.lab.store.RunFile;
import backfire.lab.store.RunFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code run CASE}: an ensemble of worlds, what happens in them, and how often each claim holds.
 */
@Command(
    name = "run",
    description =
        "Makes worlds of a case: what happens, how uncertain it is, how often claims hold.",
    sortOptions = false)
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CASE",
      completionCandidates = Names.ShippedCases.class,
      arity = "0..1",
      description = "A case that ships (list cases), or the path of a case's folder.")
  private @Nullable String caseName;

  @Mixin private StudyOptions options;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The run's folder (runs/CASE-run-TIME).")
  private @Nullable Path out;

  @Option(
      names = "--resume",
      paramLabel = "DIR",
      description = "Do what is missing of the run in that folder.")
  private @Nullable Path resume;

  @Option(
      names = "--rows",
      paramLabel = "GRAIN",
      completionCandidates = Names.Details.class,
      description =
          "Store worlds weekly, quarterly, or by quarter and the first of them by week as well:"
              + " first-weekly (weekly for a case of few places, first-weekly for others).")
  private @Nullable String rows;

  @Option(names = "--no-duckdb", description = "Do not write results.duckdb, only Parquet.")
  private boolean noDatabase;

  @Option(names = "--json", description = "One JSON object on stdout, and nothing else there.")
  private boolean json;

  @ParentCommand private Backfire program;

  @Override
  public Integer call() throws InterruptedException {
    Order order = resume == null ? newOrder() : resumed(resume);
    ShownRun shown = new ShownRun(spec.commandLine().getErr(), program.manner());
    Outcome outcome = resume == null ? shown.begin(order) : shown.goOn(order);
    PrintWriter to = spec.commandLine().getOut();
    if (json) {
      to.println(RunJson.text(order, outcome));
    } else {
      new RunText(order, outcome).print(to);
    }
    return Exit.DONE;
  }

  private Order newOrder() {
    if (caseName == null) {
      throw new StudyProblem("run needs a case, such as run two-towns. list cases says which.");
    }
    Case ofCase = Cases.read(caseName);
    Study study = options.study(ofCase.id());
    Order order = order(ofCase, study, NewFolder.or(out, ofCase.id(), "run"), caseName);
    return rows == null ? order : order.withRows(detail(rows));
  }

  private Order resumed(Path folder) {
    RunFile run = new RunFolder(folder).runFile();
    if (out != null && !out.equals(folder)) {
      throw new StudyProblem("--out contradicts --resume: a run goes on in its own folder.");
    }
    if (caseName != null && !Cases.read(caseName).id().equals(run.study().caseId())) {
      throw new StudyProblem(
          "%s contradicts the run that is gone on with, which is of %s. Leave it out."
              .formatted(caseName, run.study().caseId()));
    }
    options.mustAgreeWith(run.study());
    if (rows != null && detail(rows) != run.rows()) {
      throw new StudyProblem(
          "--rows %s contradicts the run that is gone on with, which has %s. Leave it out."
              .formatted(rows, run.rows().id()));
    }
    String name = caseName == null ? run.caseName() : caseName;
    return order(Cases.read(name), run.study(), folder, name).withRows(run.rows());
  }

  private static Detail detail(String typed) {
    return Detail.find(typed)
        .orElseThrow(
            () ->
                new StudyProblem(
                    "--rows is one of %s, not %s."
                        .formatted(String.join(", ", Detail.ids()), typed)));
  }

  private Order order(Case ofCase, Study study, Path folder, String name) {
    return new Order(
        ofCase,
        study,
        folder,
        program.manner().threads(),
        !noDatabase,
        name,
        Backfire.Version.text());
  }
}
