package backfire.lab.run;

import backfire.casebook.Case;
import backfire.lab.ensemble.Study;
import java.nio.file.Path;

/**
 * What is to be run, and where to.
 *
 * @param out the run's folder
 * @param threads worlds at once
 * @param database whether results.duckdb is written as well
 * @param caseName the case as it was typed: a name or a path
 * @param version of the program
 */
public record Order(
    Case ofCase,
    Study study,
    Path out,
    int threads,
    boolean database,
    String caseName,
    String version) {

  /** The command that runs it. */
  public String command() {
    return study.command(caseName);
  }

  /** With other threads. */
  public Order withThreads(int other) {
    return new Order(ofCase, study, out, other, database, caseName, version);
  }

  Order withScale(double other) {
    return new Order(ofCase, study.withScale(other), out, threads, database, caseName, version);
  }

  Order withoutDatabase() {
    return new Order(ofCase, study, out, threads, false, caseName, version);
  }
}
