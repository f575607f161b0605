package backfire.lab.run;

import backfire.casebook.Case;
import backfire.lab.ensemble.Study;
import java.nio.file.Path;

/**
 * What is to be run, and where to.
 *
 * @param out the run's folder
 * @param threads worlds at once
 * @param hands threads that live a world's places side by side, for each world
 * @param database whether results.duckdb is written as well
 * @param caseName the case as it was typed: a name or a path
 * @param version of the program
 */
public record Order(
    Case ofCase,
    Study study,
    Path out,
    int threads,
    int hands,
    boolean database,
    String caseName,
    String version) {

  /** Each world on one thread. */
  public Order(
      Case ofCase,
      Study study,
      Path out,
      int threads,
      boolean database,
      String caseName,
      String version) {
    this(ofCase, study, out, threads, 1, database, caseName, version);
  }

  /** The command that runs it. */
  public String command() {
    return study.command(caseName);
  }

  /**
   * With the threads shared among fewer worlds at once: those that are over help with the places of
   * each.
   */
  public Order sharedBy(int worldsAtOnce) {
    int atOnce = Math.clamp(worldsAtOnce, 1, threads);
    return new Order(
        ofCase, study, out, atOnce, hands * threads / atOnce, database, caseName, version);
  }

  Order withScale(double other) {
    return new Order(
        ofCase, study.withScale(other), out, threads, hands, database, caseName, version);
  }

  Order withoutDatabase() {
    return new Order(ofCase, study, out, threads, hands, false, caseName, version);
  }
}
