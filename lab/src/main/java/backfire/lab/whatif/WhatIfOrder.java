package backfire.lab.whatif;

import backfire.casebook.Case;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.twin.Given;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is to be compared, and where to.
 *
 * @param study its acts are what one world of each pair has and the other has not
 * @param given what the world without them must agree with
 * @param tries how many worlds may be asked whether they do; it counts where something is given
 * @param out the folder
 * @param threads pairs at once
 * @param database whether results.duckdb is written as well
 * @param caseName the case as it was typed: a name or a path
 * @param version of the program
 */
public record WhatIfOrder(
    Case ofCase,
    Study study,
    List<Given> given,
    int tries,
    Path out,
    int threads,
    boolean database,
    String caseName,
    String version) {
  private static final int USUAL_TRIES = 10;
  private static final int MOST_WORLDS = 1_000_000;

  public WhatIfOrder {
    given = List.copyOf(given);
    if (study.acts().isEmpty()) {
      throw new StudyProblem(
          "what-if needs something that is done: --do \"%s ease safety 0.3 52w\". list acts says what can be."
              .formatted(ofCase.windows().before().to()));
    }
    if (tries < study.runs() || tries > MOST_WORLDS) {
      throw new StudyProblem(
          "--tries is from %s, as many as --runs, to 1,000,000, not %s."
              .formatted(study.runs(), tries));
    }
    if (!given.isEmpty() && study.worlds().size() < study.runs()) {
      throw new StudyProblem(
          "--worlds contradicts --given: which worlds are kept shows when they are tried.");
    }
  }

  /** How many worlds may be tried where nothing else is said: ten for one that is wanted. */
  public static int usualTries(Study study) {
    return (int) Math.min(MOST_WORLDS, (long) USUAL_TRIES * study.runs());
  }

  /** Pairs at once other than asked for. */
  public WhatIfOrder withThreads(int other) {
    return new WhatIfOrder(ofCase, study, given, tries, out, other, database, caseName, version);
  }

  /** The worlds that may become pairs: those of the study, or those that may be tried. */
  List<Integer> candidates() {
    return given.isEmpty() ? study.worlds() : IntStream.rangeClosed(1, tries).boxed().toList();
  }

  /** The command that asks for it. */
  public String command() {
    StringBuilder words = new StringBuilder("backfire what-if " + Study.quoted(caseName));
    words.append(' ').append(study.options());
    if (!given.isEmpty()) {
      words
          .append(" --given ")
          .append(given.stream().map(Given::text).collect(Collectors.joining(",")))
          .append(" --tries ")
          .append(tries);
    }
    return words.toString();
  }
}
