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

  private final String words;

  Leaning(String words) {
    this.words = words;
  }

  static Leaning of(Factored factored) {
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

  /** Whether both say something, and not the same. */
  boolean isAnotherThan(Leaning other) {
    return this != other && this != UNSETTLED && other != UNSETTLED;
  }

  /** A sentence on one factor under all maps. */
  static String words(Factor factor, SortedMap<String, Factored> maps) {
    Set<Leaning> leanings = EnumSet.noneOf(Leaning.class);
    maps.values().forEach(one -> leanings.add(of(one)));
    if (leanings.size() == 1) {
      return factor.id() + ": " + leanings.iterator().next().words + ", whoever reads it";
    }
    StringBuilder each = new StringBuilder();
    for (String reader : List.of("sceptic", "base", "credulous")) {
      Factored one = maps.get(reader);
      if (one != null) {
        each.append(each.isEmpty() ? "" : "; ").append(reader).append(": ").append(of(one).words);
      }
    }
    return factor.id() + ": it hangs on how far sources are believed (" + each + ")";
  }

  /** What is to be said first. */
  static List<String> verdict(List<Inclusion> inclusion, List<LeftOut> leftOut) {
    List<String> told = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (Inclusion one : inclusion) {
      Factored base = one.maps().get("base");
      if (base != null && (of(base) == NEITHER || of(base) == UNSETTLED)) {
        open.add(one.factor());
      } else {
        told.add(one.factor());
      }
    }
    List<String> verdict = new ArrayList<>();
    if (told.isEmpty()) {
      verdict.add("The evidence does not tell these explanations apart.");
    } else if (!open.isEmpty()) {
      verdict.add(
          "The evidence has something to say of "
              + listed(told)
              + ", and does not tell whether "
              + listed(open)
              + (open.size() == 1 ? " is" : " are")
              + " at work.");
    }
    for (Inclusion one : inclusion) {
      verdict.add(sentence(one));
    }
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

  private static String sentence(Inclusion one) {
    Factored base = one.maps().get("base");
    return base == null
        ? one.verdict() + "."
        : String.format(
            Locale.ROOT,
            "%s; Bayes factor %.2g (%.2g to %.2g) as the base map reads it.",
            one.verdict(),
            base.bayesFactor(),
            base.low(),
            base.high());
  }

  private static String listed(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }
}
