package backfire.lab.ensemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What is asked: worlds of a case under some assumptions. Data: with the case's files and the
 * program's version any of its worlds can be made again anywhere.
 *
 * @param caseId the case
 * @param seed the luck of the whole study
 * @param runs how many worlds it has
 * @param firstWorld the first of those made here, from 1
 * @param lastWorld the last of those made here
 * @param scale share of people who are drawn
 * @param set parameters that are not at the case's value
 * @param without mechanisms in their neutral form
 * @param acts interventions beside the case's timeline, as they were typed
 * @param drawPriors whether each world draws its free parameters from their priors
 */
public record Study(
    String caseId,
    long seed,
    int runs,
    int firstWorld,
    int lastWorld,
    double scale,
    SortedMap<String, Double> set,
    SortedSet<String> without,
    List<String> acts,
    boolean drawPriors) {
  /** Larger ones would not come back the same from every reader of JSON. */
  private static final long LARGEST_SEED = (1L << 53) - 1;

  public Study {
    if (runs < 1 || runs > 1_000_000) {
      throw new StudyProblem("A study has from 1 to 1,000,000 worlds, not " + runs + ".");
    }
    if (Math.abs(seed) > LARGEST_SEED || seed == Long.MIN_VALUE) {
      throw new StudyProblem(
          "The seed is a whole number from −%s to %s, not %s."
              .formatted(LARGEST_SEED, LARGEST_SEED, seed));
    }
    if (firstWorld < 1 || lastWorld > runs || firstWorld > lastWorld) {
      throw new StudyProblem(
          "Worlds %s..%s are not within 1..%s.".formatted(firstWorld, lastWorld, runs));
    }
    if (!(scale > 0 && scale <= 1)) {
      throw new StudyProblem("The scale is above 0 and at most 1, not " + scale + ".");
    }
    set = Collections.unmodifiableSortedMap(new TreeMap<>(set));
    without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
    acts = List.copyOf(acts);
  }

  /** A plain study: all worlds, full scale, nothing changed. */
  public static Study of(String caseId, long seed, int runs) {
    return new Study(
        caseId, seed, runs, 1, runs, 1, new TreeMap<>(), new TreeSet<>(), List.of(), false);
  }

  /** The worlds made here, in order. */
  public List<Integer> worlds() {
    return IntStream.rangeClosed(firstWorld, lastWorld).boxed().toList();
  }

  /** Some worlds of this study. */
  public Study withWorlds(int first, int last) {
    return new Study(caseId, seed, runs, first, last, scale, set, without, acts, drawPriors);
  }

  /** This study with so many worlds, all of them. */
  public Study withRuns(int other) {
    return new Study(caseId, seed, other, 1, other, scale, set, without, acts, drawPriors);
  }

  /** This study at another scale. */
  public Study withScale(double other) {
    return new Study(
        caseId, seed, runs, firstWorld, lastWorld, other, set, without, acts, drawPriors);
  }

  /** All worlds of this study, where some are to be made apart. */
  public Study whole() {
    return withWorlds(1, runs);
  }

  /** One world of this study, with one intervention more. */
  public Study twin(int world, String act) {
    List<String> more = new ArrayList<>(acts);
    more.add(act);
    return new Study(caseId, seed, runs, world, world, scale, set, without, more, drawPriors);
  }

  /** The command that asks for this study of a case, as a shell takes it. */
  public String command(String caseName) {
    return "backfire run " + quoted(caseName) + " " + options();
  }

  /** A name or path as one word of a shell. */
  public static String quoted(String word) {
    return word.matches("[\\p{L}\\p{N}._/~:+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** The options of a command that ask for this study. */
  public String options() {
    List<String> words = new ArrayList<>();
    words.add("--runs " + runs);
    words.add("--seed " + seed);
    if (worlds().size() < runs) {
      words.add("--worlds " + firstWorld + ".." + lastWorld);
    }
    if (scale < 1) {
      words.add("--scale " + scale);
    }
    set.forEach((name, value) -> words.add("--set " + name + "=" + value));
    if (!without.isEmpty()) {
      words.add("--without " + String.join(",", without));
    }
    acts.forEach(act -> words.add("--do \"" + act + "\""));
    if (drawPriors) {
      words.add("--draw-priors");
    }
    return String.join(" ", words);
  }

  /** This study with other interventions. */
  public Study withActs(List<String> other) {
    return new Study(
        caseId, seed, runs, firstWorld, lastWorld, scale, set, without, other, drawPriors);
  }

  /** What is not as the case has it, in a few words each. */
  public List<String> changes() {
    List<String> changes = new ArrayList<>();
    if (scale < 1) {
      changes.add(
          BigDecimal.valueOf(100 * scale).stripTrailingZeros().toPlainString() + "% of the people");
    }
    without.forEach(name -> changes.add("without " + name));
    set.forEach((name, value) -> changes.add(name + " = " + value));
    acts.forEach(act -> changes.add("with “" + act + "”"));
    if (drawPriors) {
      changes.add("free parameters drawn");
    }
    return changes;
  }

  /** What its intervals cover, in a sentence. */
  public String intervalsCover() {
    return drawPriors
        ? "Intervals cover luck and the case's free parameters; fixed guesses and the model's form stay."
        : "Intervals cover luck alone: all worlds share the same guesses (--draw-priors varies them).";
  }
}
