package backfire.lab.run;

import backfire.lab.ensemble.Performance;
import backfire.lab.ensemble.WorldResult;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of a run.
 *
 * @param digest of all its worlds
 * @param worlds in their order
 */
public record Outcome(
    String digest, List<WorldResult> worlds, Performance performance, Path out, Path report) {
  public Outcome {
    worlds = List.copyOf(worlds);
  }
}
