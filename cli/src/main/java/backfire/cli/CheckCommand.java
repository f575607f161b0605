package backfire.cli;

import backfire.casebook.Case;
import backfire.casebook.CaseProblem;
import backfire.casebook.CaseProblem.Weight;
import backfire.casebook.Casebook;
import backfire.casebook.Claim;
import backfire.casebook.Explain;
import backfire.lab.report.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check CASE}: is a case valid, and what do its claims ask? */
@Command(
    name = "check",
    description = "Says what is wrong or doubtful in a case's files, and what each claim asks.",
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private static final int WIDTH = 100;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CASE",
      completionCandidates = Names.ShippedCases.class,
      description = "A case that ships, or the path of a folder.")
  private String caseName;

  @Option(names = "--json", description = "One JSON object on stdout, and nothing else there.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = Cases.folder(caseName);
    List<CaseProblem> problems = Casebook.check(folder);
    long wrong = problems.stream().filter(p -> p.weight() == Weight.WRONG).count();
    Case ofCase = wrong > 0 ? null : Casebook.read(folder);
    if (json) {
      out.println(CheckJson.text(folder, problems, ofCase));
    } else {
      problems.forEach(problem -> out.println(label(problem) + folder + "/" + problem.text()));
      if (ofCase == null) {
        out.println(Words.count(wrong, "thing") + " to put right.");
      } else {
        explain(ofCase, out);
      }
    }
    return ofCase == null ? Exit.FILE : Exit.DONE;
  }

  private static String label(CaseProblem problem) {
    return switch (problem.weight()) {
      case WRONG -> "wrong     ";
      case DOUBTFUL -> "doubtful  ";
    };
  }

  private static void explain(Case ofCase, PrintWriter out) {
    out.println(
        "%s is valid: %s, %s, %s free."
            .formatted(
                ofCase.title(),
                Words.count(ofCase.setting().places().size(), "place"),
                Words.count(ofCase.claims().size(), "claim"),
                Words.count(ofCase.priors().size(), "parameter")));
    for (Claim claim : ofCase.claims()) {
      out.println();
      out.println(claim.id() + "  “" + claim.says() + "”");
      out.println("  " + Wrap.hanging(Explain.claim(ofCase, claim), WIDTH, "  "));
    }
  }
}
