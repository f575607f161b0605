package backfire.cli;

import backfire.casebook.Case;
import backfire.lab.ensemble.StudyProblem;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Of which case a command makes something, in which folder, and how it says what came of it. */
final class AnswerOptions {
  @Parameters(
      paramLabel = "CASE",
      completionCandidates = Names.ShippedCases.class,
      arity = "0..1",
      description = "A case that ships (list cases), or the path of a case's folder.")
  private @Nullable String caseName;

  @Option(names = "--out", paramLabel = "DIR", description = "The folder (runs/CASE-COMMAND-TIME).")
  private @Nullable Path out;

  @Option(
      names = "--resume",
      paramLabel = "DIR",
      description = "Do what is missing of what was begun in that folder.")
  private @Nullable Path resume;

  @Option(names = "--json", description = "One JSON object on stdout, and nothing else there.")
  private boolean json;

  boolean json() {
    return json;
  }

  /** The folder that is gone on with, or null for a new one. */
  @Nullable Path resume() {
    return resume;
  }

  /**
   * The case that was typed: a name or a path.
   *
   * @param command with what else it needs, as an example says it
   */
  String mustHaveCase(String command, String example) {
    if (caseName == null) {
      throw new StudyProblem(
          "%s needs a case, such as %s. list cases says which.".formatted(command, example));
    }
    return caseName;
  }

  /** The folder of something new. */
  Path newFolder(Case ofCase, String command) {
    return NewFolder.or(out, ofCase.id(), command);
  }

  /**
   * The name under which the case of something that was begun is read now.
   *
   * @param what was begun, as after “the”
   * @param stored the name then
   * @param storedId the case's id
   * @throws StudyProblem if something else was typed
   */
  String caseGoneOnWith(String what, String stored, String storedId) {
    if (out != null && !out.equals(resume)) {
      throw new StudyProblem(
          "--out contradicts --resume: the %s goes on in its own folder.".formatted(what));
    }
    if (caseName != null && !Cases.read(caseName).id().equals(storedId)) {
      throw new StudyProblem(
          "%s contradicts the %s that is gone on with, which is of %s. Leave it out."
              .formatted(caseName, what, storedId));
    }
    return caseName == null ? stored : caseName;
  }
}
