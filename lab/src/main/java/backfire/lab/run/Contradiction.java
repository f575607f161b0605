package backfire.lab.run;

import backfire.lab.ensemble.StudyProblem;
import backfire.lab.store.RunFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Why worlds of a stored run would not fit those that this program makes of a case. */
final class Contradiction {
  private Contradiction() {}

  /** Refuses a stored run that was of another program or case. */
  static void refuse(Path folder, RunFile run, Order order) {
    find(folder, run, order)
        .ifPresent(
            otherwise -> {
              throw new StudyProblem(otherwise);
            });
  }

  private static Optional<String> find(Path folder, RunFile run, Order order) {
    if (!run.version().equals(order.version())) {
      return Optional.of(
          "The run in %s was begun by version %s, and this is %s: its worlds could differ."
              .formatted(folder, run.version(), order.version()));
    }
    for (Map.Entry<String, String> file : order.ofCase().files().entrySet()) {
      if (!file.getValue().equals(run.caseFiles().get(file.getKey()))) {
        return Optional.of(
            "The case has changed since the run in %s was begun: %s differs. Begin a new run."
                .formatted(folder, order.ofCase().folder().resolve(file.getKey())));
      }
    }
    return run.caseFiles().size() == order.ofCase().files().size()
        ? Optional.empty()
        : Optional.of("The case has fewer files than when the run in " + folder + " was begun.");
  }
}
