package backfire.cli;

import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is asked of worlds. What was not typed is null, so that a resumed run can tell. */
final class StudyOptions {
  @Option(names = "--runs", paramLabel = "N", description = "Worlds of the study (20).")
  private @Nullable Integer runs;

  @Option(names = "--seed", paramLabel = "N", description = "Luck of the whole study (1).")
  private @Nullable Long seed;

  @Option(
      names = "--scale",
      paramLabel = "X",
      description = "Share of people drawn, above 0 and at most 1 (1).")
  private @Nullable Double scale;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      completionCandidates = Names.Settings.class,
      description = "Give a parameter another value; can be repeated.")
  private @Nullable List<String> set;

  @Option(
      names = "--without",
      paramLabel = "NAME[,…]",
      completionCandidates = Names.Mechanisms.class,
      split = ",",
      description = "Leave mechanisms out, in their neutral forms.")
  private @Nullable List<String> without;

  @Option(
      names = "--do",
      paramLabel = "\"ACT\"",
      description = "Add an act to the timeline; can be repeated. list acts says which.")
  private @Nullable List<String> acts;

  @Option(
      names = "--draw-priors",
      description = "Each world draws its free parameters from their priors.")
  private @Nullable Boolean drawPriors;

  @Option(
      names = "--worlds",
      paramLabel = "A..B",
      description = "Make these worlds of the study alone.")
  private @Nullable String worlds;

  /** The study that was typed. */
  Study study(String caseId) {
    int all = runs == null ? 20 : runs;
    int[] range = range(all);
    return new Study(
        caseId,
        seed == null ? 1 : seed,
        all,
        range[0],
        range[1],
        scale == null ? 1 : scale,
        values(),
        names(),
        acts == null ? List.of() : acts,
        drawPriors != null && drawPriors);
  }

  private int[] range(int all) {
    if (worlds == null) {
      return new int[] {1, all};
    }
    if (!worlds.matches("\\d{1,7}\\.\\.\\d{1,7}")) {
      throw new StudyProblem("--worlds is a range such as 1..10, not " + worlds + ".");
    }
    int dots = worlds.indexOf("..");
    return new int[] {
      Integer.parseInt(worlds.substring(0, dots)), Integer.parseInt(worlds.substring(dots + 2))
    };
  }

  private SortedMap<String, Double> values() {
    SortedMap<String, Double> values = new TreeMap<>();
    for (String typed : set == null ? List.<String>of() : set) {
      int equals = typed.indexOf('=');
      double value = equals < 1 ? Double.NaN : number(typed.substring(equals + 1));
      if (!Double.isFinite(value)) {
        throw new StudyProblem("--set is NAME=VALUE, such as kin.share=0.4, not " + typed + ".");
      }
      values.put(typed.substring(0, equals), value);
    }
    return values;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private SortedSet<String> names() {
    return without == null ? new TreeSet<>() : new TreeSet<>(without);
  }

  /**
   * Refuses whatever was typed and is not what the stored study asks for.
   *
   * @throws StudyProblem with the first that contradicts
   */
  void mustAgreeWith(Study stored) {
    Study typed = study(stored.caseId());
    contradicts("--runs", runs, typed.runs(), stored.runs());
    contradicts("--seed", seed, typed.seed(), stored.seed());
    contradicts("--scale", scale, typed.scale(), stored.scale());
    contradicts("--set", set, typed.set(), stored.set());
    contradicts("--without", without, typed.without(), stored.without());
    contradicts("--do", acts, typed.acts(), stored.acts());
    contradicts("--draw-priors", drawPriors, typed.drawPriors(), stored.drawPriors());
    if (worlds != null && !typed.worlds().equals(stored.worlds())) {
      contradicts("--worlds", worlds, worlds, stored.firstWorld() + ".." + stored.lastWorld());
    }
  }

  private static void contradicts(
      String option, @Nullable Object given, Object typed, Object stored) {
    if (given != null && !typed.equals(stored)) {
      throw new StudyProblem(
          "%s %s contradicts the run that is gone on with, which has %s. Leave it out."
              .formatted(option, typed, stored));
    }
  }
}
