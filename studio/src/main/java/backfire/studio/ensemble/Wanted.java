package backfire.studio.ensemble;

import backfire.casebook.Case;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.studio.shelf.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An ensemble that is asked for.
 *
 * @param caseName the case
 * @param seed the luck of the whole
 * @param runs how many worlds
 * @param scale share of people who are drawn
 * @param set parameters that are not at the case's value
 * @param without mechanisms that are left out
 * @param acts what is done beside the timeline
 */
public record Wanted(
    String caseName,
    long seed,
    int runs,
    double scale,
    Map<String, Double> set,
    List<String> without,
    List<String> acts) {
  private static final int MOST_RUNS = 1_000;
  private static final int MOST_ACTS = 50;
  private static final int LONGEST_ACT = 300;

  public Wanted {
    Objects.requireNonNull(caseName, "caseName");
    set = Map.copyOf(set);
    without = List.copyOf(without);
    acts = List.copyOf(acts);
    if (runs > MOST_RUNS) {
      throw new StudyProblem(
          "The studio makes at most %s worlds, not %s; the command line makes more."
              .formatted(MOST_RUNS, runs));
    }
    if (acts.size() > MOST_ACTS || acts.stream().anyMatch(act -> act.length() > LONGEST_ACT)) {
      throw new StudyProblem(
          "At most %s acts of %s letters each.".formatted(MOST_ACTS, LONGEST_ACT));
    }
  }

  /** The study of it. */
  public Study study(Case ofCase) {
    SortedMap<String, Double> values = new TreeMap<>(set);
    SortedSet<String> out = new TreeSet<>(without);
    return new Study(ofCase.id(), seed, runs, 1, runs, scale, values, out, acts, false);
  }

  /**
   * A name for what will come out: the same for the same study of the same files by the same
   * program, and for no other.
   */
  public String id(Case ofCase, String version) {
    return caseName + "-" + fingerprint(ofCase, version);
  }

  /** The name of the folder of a run of it. */
  public String folder(Case ofCase, String version) {
    return caseName + "-run-" + fingerprint(ofCase, version);
  }

  private String fingerprint(Case ofCase, String version) {
    String all = version + "\n" + study(ofCase).options() + "\n" + ofCase.files();
    return Fingerprint.of(all);
  }
}
