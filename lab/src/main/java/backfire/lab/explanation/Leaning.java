package backfire.lab.explanation;

import backfire.lab.explanation.Explained.Factored;
import backfire.lab.explanation.Explained.Inclusion;
import backfire.lab.explanation.Explained.LeftOut;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;

/** Which way the evidence leans on a factor, in words. */
enum Leaning {
  /** At least ten times as likely with it, errors allowed for. */
  FOR("the evidence speaks for it"),
  /** At least three times. */
  RATHER_FOR("the evidence leans towards it"),
  /** Less than three times either way, errors allowed for. */
  NEITHER("the evidence does not tell these apart"),
  RATHER_AGAINST("the evidence leans against it"),
  AGAINST("the evidence speaks against it"),
  /** Worlds are too few: their error reaches over a threshold. */
  UNSETTLED("too few worlds to tell");

  /*
   * Three and ten are the steps at which a Bayes factor is usually said to be worth a mention and
   * substantial or strong (Kass and Raftery, "Bayes factors", JASA 1995). A word is given only if both
   * ends of the interval of two standard errors agree with it.
   */
  private static final double MENTION = 3;
  private static final double STRONG = 10;
  private static final double MOVED = StrictMath.log(1.5);
  private static final List<String> READERS = List.of("sceptic", "base", "credulous");

  /** Effective worlds on either side below which an error says nothing of itself. */
  static final double ENOUGH = 30;

  private final String words;

  Leaning(String words) {
    this.words = words;
  }

  static Leaning of(Factored factored) {
    if (factored.ess() < ENOUGH) {
      return UNSETTLED;
    }
    if (factored.low() >= STRONG) {
      return FOR;
    }
    if (factored.low() >= MENTION) {
      return RATHER_FOR;
    }
    if (factored.high() <= 1 / STRONG) {
      return AGAINST;
    }
    if (factored.high() <= 1 / MENTION) {
      return RATHER_AGAINST;
    }
    return factored.low() > 1 / MENTION && factored.high() < MENTION ? NEITHER : UNSETTLED;
  }

  /** Whether another thing is said, and the factor moves by half as much again. */
  static boolean turns(Factored with, Factored without) {
    Leaning one = of(with);
    Leaning other = of(without);
    double moved = Math.abs(StrictMath.log(with.bayesFactor() / without.bayesFactor()));
    return one != other && one != UNSETTLED && other != UNSETTLED && moved > MOVED;
  }

  /** Whether too few worlds count, with a report or without it, to tell whether anything turns. */
  static boolean isUnsettled(Factored with, Factored without) {
    return of(with) == UNSETTLED || of(without) == UNSETTLED;
  }

  /** What is said of one factor under all maps. */
  static String words(SortedMap<String, Factored> maps) {
    Set<Leaning> settled = EnumSet.noneOf(Leaning.class);
    maps.values().stream().map(Leaning::of).filter(one -> one != UNSETTLED).forEach(settled::add);
    if (settled.isEmpty()) {
      return UNSETTLED.words;
    }
    if (settled.size() == 1) {
      String said = settled.iterator().next().words;
      boolean all = maps.values().stream().noneMatch(one -> of(one) == UNSETTLED);
      return all
          ? said + ", whoever reads it"
          : said + " as read by " + settledReaders(maps) + "; for others too few worlds count";
    }
    return "it hangs on how far sources are believed (" + each(maps) + ")";
  }

  /** Such as {@code the sceptic}. */
  private static String settledReaders(SortedMap<String, Factored> maps) {
    return listed(
        READERS.stream()
            .filter(reader -> maps.containsKey(reader) && of(maps.get(reader)) != UNSETTLED)
            .map(reader -> "the " + (reader.equals("base") ? "base map" : reader))
            .toList());
  }

  private static String each(SortedMap<String, Factored> maps) {
    StringBuilder each = new StringBuilder();
    for (String reader : READERS) {
      Factored one = maps.get(reader);
      if (one != null) {
        each.append(each.isEmpty() ? "" : "; ").append(reader).append(": ").append(of(one).words);
      }
    }
    return each.toString();
  }

  /** What is to be said first. */
  static List<String> verdict(List<Inclusion> inclusion, List<LeftOut> leftOut) {
    List<String> verdict = new ArrayList<>();
    verdict.add(opening(inclusion));
    inclusion.forEach(one -> verdict.add(sentence(one)));
    for (Inclusion one : inclusion) {
      List<String> reports =
          leftOut.stream()
              .filter(report -> report.turns().contains(one.factor()))
              .map(LeftOut::report)
              .toList();
      if (!reports.isEmpty()) {
        verdict.add(
            "What is said of %s hangs on %s %s: without it, another thing would be said."
                .formatted(
                    one.factor(),
                    reports.size() == 1 ? "report" : "any of reports",
                    listed(reports)));
      }
    }
    return verdict;
  }

  private static String opening(List<Inclusion> inclusion) {
    List<String> told = new ArrayList<>();
    List<String> apart = new ArrayList<>();
    List<String> unsettled = new ArrayList<>();
    for (Inclusion one : inclusion) {
      Factored base = one.maps().get("base");
      switch (base == null ? UNSETTLED : of(base)) {
        case FOR, RATHER_FOR, AGAINST, RATHER_AGAINST -> told.add(one.factor());
        case NEITHER -> apart.add(one.factor());
        case UNSETTLED -> unsettled.add(one.factor());
      }
    }
    if (told.isEmpty() && unsettled.isEmpty()) {
      return "The evidence does not tell these explanations apart.";
    }
    List<String> parts = new ArrayList<>();
    if (!told.isEmpty()) {
      parts.add("the evidence has something to say of " + listed(told));
    }
    if (!apart.isEmpty()) {
      parts.add(
          "the evidence does not tell whether "
              + listed(apart)
              + (apart.size() == 1 ? " is" : " are")
              + " at work");
    }
    if (!unsettled.isEmpty()) {
      parts.add("worlds were too few to say anything of " + listed(unsettled));
    }
    String all = String.join("; ", parts);
    return Character.toUpperCase(all.charAt(0)) + all.substring(1) + ".";
  }

  private static String sentence(Inclusion one) {
    Factored base = one.maps().get("base");
    return base == null
        ? one.factor() + ": " + one.verdict() + "."
        : String.format(
            Locale.ROOT,
            "%s: %s; Bayes factor %.2g (%.2g to %.2g, %.0f worlds count) as the base map reads it.",
            one.factor(),
            one.verdict(),
            base.bayesFactor(),
            base.low(),
            base.high(),
            base.ess());
  }

  private static String listed(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }
}
