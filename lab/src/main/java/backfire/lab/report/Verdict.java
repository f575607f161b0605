package backfire.lab.report;

import backfire.lab.ensemble.Comparison;
import backfire.lab.ensemble.Comparison.Verb;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.figure.Scaled;
import backfire.lab.words.Subject;
import backfire.lab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What an ensemble says, in five findings.
 *
 * <p>In this model, with these guesses: that stands over it wherever it is shown.
 */
public final class Verdict {
  /** What stands over every verdict. */
  public static final String CAVEAT = "In this model, with these guesses";

  /** What the verbs mean. */
  public static final String VERBS =
      "“Rose”: in 19 of 20 worlds, and of eight or more. “Probably”: in seven of ten, and in more than"
          + " a fair coin would show. “Typically”: the median of the worlds' own ratios.";

  private final List<Finding> findings;

  /**
   * One finding.
   *
   * @param title it in a few words, with the verb that its frequency allows
   * @param detail from what to what, with interval and number of worlds; a clause
   */
  public record Finding(String title, String detail, Comparison comparison) {
    /** Whether it says which way it changed. */
    public boolean isTold() {
      return switch (comparison.verb()) {
        case ROSE, PROBABLY_ROSE, PROBABLY_FELL, FELL -> true;
        case CANNOT_BE_TOLD, UNCHANGED, NOT_OBSERVED -> false;
      };
    }

    /** All of it in one sentence. */
    public String sentence() {
      return title + ": " + detail + ".";
    }
  }

  private Verdict(List<Finding> findings) {
    this.findings = List.copyOf(findings);
  }

  /** Of an ensemble. */
  public static Verdict of(List<WorldResult> worlds) {
    List<Finding> findings = new ArrayList<>();
    for (Subject subject : Subject.ALL) {
      Comparison comparison = Comparison.of(worlds, subject.observable(), subject.agency());
      findings.add(new Finding(title(subject, comparison), detail(comparison), comparison));
    }
    return new Verdict(findings);
  }

  /** The five findings. */
  public List<Finding> findings() {
    return findings;
  }

  /** The finding of findings. */
  public String headline() {
    List<String> told =
        findings.stream().filter(Finding::isTold).map(Finding::title).limit(2).toList();
    if (told.isEmpty()) {
      boolean nothing = findings.stream().allMatch(f -> isStill(f.comparison().verb()));
      return nothing
          ? "Nothing changed in these worlds"
          : "Whether anything changed cannot be told";
    }
    String second = told.size() < 2 ? "" : "; " + uncapital(told.get(1));
    return told.getFirst() + second;
  }

  private static boolean isStill(Verb verb) {
    return verb == Verb.UNCHANGED || verb == Verb.NOT_OBSERVED;
  }

  private static String uncapital(String title) {
    return Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }

  private static String title(Subject subject, Comparison comparison) {
    String noun = subject.noun();
    return Words.capital(
        switch (comparison.verb()) {
          case ROSE -> noun + " rose";
          case PROBABLY_ROSE -> noun + " probably rose";
          case PROBABLY_FELL -> noun + " probably fell";
          case FELL -> noun + " fell";
          case CANNOT_BE_TOLD -> "whether " + noun + " rose or fell cannot be told";
          case UNCHANGED -> noun + " did not change";
          case NOT_OBSERVED -> noun + " could not be observed";
        });
  }

  private static String detail(Comparison c) {
    if (c.verb() == Verb.NOT_OBSERVED) {
      return "no world has anything to take a rate of";
    }
    Scaled scaled = Scaled.of(c.observable());
    return "from %s to %s, typically times %s (change, %s), %s"
        .formatted(
            scaled.start(c.before().median()),
            scaled.level(c.now().median()),
            Words.number(c.ratio().median()),
            scaled.difference(c.difference()),
            frequency(c));
  }

  private static String frequency(Comparison c) {
    return switch (c.verb()) {
      case ROSE, PROBABLY_ROSE -> "more in " + of(c.rises(), c.n());
      case PROBABLY_FELL, FELL -> "less in " + of(c.falls(), c.n());
      case CANNOT_BE_TOLD ->
          c.rises() >= c.falls()
              ? "more in " + of(c.rises(), c.n())
              : "less in " + of(c.falls(), c.n());
      case UNCHANGED, NOT_OBSERVED -> "the same in " + of(c.n(), c.n());
    };
  }

  /** {@code 13 of 20 worlds}. */
  static String of(int count, int n) {
    return Words.whole(count) + " of " + Words.count(n, "world");
  }
}
