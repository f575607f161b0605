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

  @Mixin private AnswerOptions answer;

  @Mixin private StudyOptions options;

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

  @ParentCommand private Backfire program;

  @Override
  public Integer call() throws InterruptedException {
    Path resume = answer.resume();
    Order order = resume == null ? newOrder() : resumed(resume);
    ShownRun shown = new ShownRun(spec.commandLine().getErr(), program.manner());
    Outcome outcome = resume == null ? shown.begin(order) : shown.goOn(order);
    PrintWriter to = spec.commandLine().getOut();
    if (answer.json()) {
      to.println(RunJson.text(order, outcome));
    } else {
      new RunText(order, outcome).print(to);
    }
    return Exit.DONE;
  }

  private Order newOrder() {
    String name = answer.mustHaveCase("run", "run two-towns");
    Case ofCase = Cases.read(name);
    Study study = options.study(ofCase.id());
    Order order = order(ofCase, study, answer.newFolder(ofCase, "run"), name);
    return rows == null ? order : order.withRows(detail(rows));
  }

  private Order resumed(Path folder) {
    RunFile run = new RunFolder(folder).runFile();
    String name = answer.caseGoneOnWith("run", run.caseName(), run.study().caseId());
    options.mustAgreeWith(run.study());
    if (rows != null && detail(rows) != run.rows()) {
      throw new StudyProblem(
          "--rows %s contradicts the run that is gone on with, which has %s. Leave it out."
              .formatted(rows, run.rows().id()));
    }
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
