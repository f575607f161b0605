package backfire.cli;

import picocli.CommandLine.Option;

/** How a command behaves, whatever it does. */
final class Manner {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Worlds made at once (default: as many as there are cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "No progress; results alone.")
  private boolean quiet;

  @Option(names = "--debug", description = "Say where in the program something went wrong.")
  boolean debug;

  int threads() {
    if (threads < 1) {
      throw new backfire.lab.ensemble.StudyProblem("--threads is at least 1, not " + threads + ".");
    }
    return threads;
  }

  boolean quiet() {
    return quiet;
  }
}
