package backfire.lab.run;

import backfire.casebook.Case;
import backfire.lab.ensemble.Study;
import backfire.lab.store.Detail;
import java.nio.file.Path;

/**
 * What is to be run, and where to.
 *
 * @param out the run's folder
 * @param threads worlds at once
 * @param hands threads that live a world's places side by side, for each world
 * @param database whether results.duckdb is written as well
 * @param rows which worlds are stored week by week
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
    Detail rows,
    String caseName,
    String version) {

  /** Each world on one thread, with the detail that fits the case's size. */
  public Order(
      Case ofCase,
      Study study,
      Path out,
      int threads,
      boolean database,
      String caseName,
      String version) {
    this(ofCase, study, out, threads, 1, database, Detail.of(ofCase.setting()), caseName, version);
  }

  /** The command that runs it. */
  public String command() {
    return command(study);
  }

  /** The command that runs another study in the same manner. */
  String command(Study other) {
    String asked = rows == Detail.of(ofCase.setting()) ? "" : " --rows " + rows.id();
    return other.command(caseName) + asked;
  }

  /**
   * With the threads shared among fewer worlds at once: those that are over help with the places of
   * each.
   */
  public Order sharedBy(int worldsAtOnce) {
    int atOnce = Math.clamp(worldsAtOnce, 1, threads);
    return new Order(
        ofCase, study, out, atOnce, hands * threads / atOnce, database, rows, caseName, version);
  }

  /** Storing other worlds week by week. */
  public Order withRows(Detail other) {
    return new Order(ofCase, study, out, threads, hands, database, other, caseName, version);
  }

  Order withScale(double other) {
    return new Order(
        ofCase, study.withScale(other), out, threads, hands, database, rows, caseName, version);
  }

  Order withoutDatabase() {
    return new Order(ofCase, study, out, threads, hands, false, rows, caseName, version);
  }
}
