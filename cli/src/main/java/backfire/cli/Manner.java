package backfire.cli;

import backfire.lab.ensemble.StudyProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * How a command behaves, whatever it does. Declared once, with the program, and inherited by every
 * command: so it may be typed before the command's name as well as after it.
 */
final class Manner {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Worlds made at once (default: as many as there are cores).",
      scope = ScopeType.INHERIT)
  private @Nullable Integer threads;

  @Option(names = "--quiet", description = "No progress; results alone.", scope = ScopeType.INHERIT)
  private boolean quiet;

  @Option(
      names = "--debug",
      description = "Say where in the program something went wrong.",
      scope = ScopeType.INHERIT)
  boolean debug;

  int threads() {
    int all = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (all < 1) {
      throw new StudyProblem("--threads is at least 1, not " + threads + ".");
    }
    return all;
  }

  /** Whether the number of threads was left to the program. */
  boolean chooses() {
    return threads == null;
  }

  boolean quiet() {
    return quiet;
  }
}
