package backfire.cli;

import backfire.casebook.Case;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.run.Order;
import backfire.lab.run.Outcome;
import backfire.lab.run.Parts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code gather DIR…}: parts of a study, made apart, as the folder of the whole. */
@Command(
    name = "gather",
    description = {
      "Joins parts of a study, made by run CASE --worlds A..B, into the whole.",
      "The parts may be from any machines. Their folder has the digest, the tables and the report"
          + " of a run that made all worlds itself; worlds that are missing are named."
    },
    sortOptions = false)
final class GatherCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "The folders of the parts.")
  private List<Path> folders;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The whole's folder (runs/CASE-gather-TIME).")
  private @Nullable Path out;

  @Option(
      names = "--case",
      paramLabel = "CASE",
      completionCandidates = Names.ShippedCases.class,
      description = "Where the case is here, if not where it was for the parts.")
  private @Nullable String typedCase;

  @Option(names = "--no-duckdb", description = "Do not write results.duckdb, only Parquet.")
  private boolean noDatabase;

  @Option(names = "--json", description = "One JSON object on stdout, and nothing else there.")
  private boolean json;

  @ParentCommand private Backfire program;

  @Override
  public Integer call() throws InterruptedException {
    Parts parts = Parts.in(folders);
    Order order = order(parts);
    ShownRun shown = new ShownRun(spec.commandLine().getErr(), program.manner());
    Outcome outcome = shown.gather(order, parts);
    PrintWriter to = spec.commandLine().getOut();
    if (json) {
      to.println(RunJson.text(order, outcome));
    } else {
      new RunText(order, outcome).print(to);
    }
    return Exit.DONE;
  }

  private Order order(Parts parts) {
    String caseName = typedCase == null ? caseName(parts) : typedCase;
    Case ofCase = Cases.read(caseName);
    if (!ofCase.id().equals(parts.study().caseId())) {
      throw new StudyProblem(
          "The parts are of the case %s, not of %s."
              .formatted(parts.study().caseId(), ofCase.id()));
    }
    return new Order(
        ofCase,
        parts.study(),
        NewFolder.or(out, ofCase.id(), "gather"),
        program.manner().threads(),
        1,
        !noDatabase,
        parts.rows(),
        caseName,
        Backfire.Version.text());
  }

  /** Parts from other machines may name paths that are not here. */
  private static String caseName(Parts parts) {
    List<String> names = parts.caseNames();
    return names.stream()
        .filter(Cases::isCase)
        .findFirst()
        .orElseThrow(
            () ->
                new StudyProblem(
                    "The case that the parts are of, %s, is not here. --case says where it is."
                        .formatted(String.join(" or ", names))));
  }
}
