package backfire.cli;

import backfire.casebook.Case;
import backfire.casebook.NewCase;
import backfire.lab.ensemble.StudyProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new NAME}: a case to begin with, that checks clean and runs. */
@Command(
    name = "new",
    description =
        "Makes the folder of a new case, small and explained in comments, that checks clean and runs.",
    sortOptions = false)
final class NewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "The folder to make; its name is the case's.")
  private Path folder;

  @Option(
      names = "--from",
      paramLabel = "CASE",
      completionCandidates = Names.ShippedCases.class,
      description = "Copy this case instead: one that ships, or the path of a folder.")
  private @Nullable String from;

  @Override
  public Integer call() throws IOException {
    mustBeNew();
    Case copied = from == null ? null : Cases.read(from);
    if (copied == null) {
      NewCase.make(folder);
    } else {
      NewCase.make(folder, copied);
    }
    print(copied, spec.commandLine().getOut());
    return Exit.DONE;
  }

  private void mustBeNew() {
    String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*")) {
      throw new StudyProblem(
          "The name of a case has letters, digits, hyphens, dots and underscores, such as my-valley, not "
              + name
              + ".");
    }
    if (Files.exists(folder)) {
      throw new StudyProblem(folder + " is there already. Name another.");
    }
    if (Cases.isCase(folder.toString())) {
      throw new StudyProblem(
          folder + " is a case that ships. Name another; --from " + folder + " copies it.");
    }
  }

  private void print(@Nullable Case copied, PrintWriter out) {
    out.println(
        copied == null
            ? folder + " is a case of two made-up towns. Comments in case.yaml say what is what."
            : folder
                + " is a copy of "
                + copied.title()
                + ". The first lines of case.yaml say what to change.");
    out.println();
    Columns next = new Columns(2, "Next", "");
    next.row("  backfire check " + folder, "what is wrong, and what each claim asks");
    next.row("  backfire run " + folder, "twenty worlds of it");
    next.print(out);
  }
}
