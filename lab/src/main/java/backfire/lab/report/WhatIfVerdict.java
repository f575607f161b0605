package backfire.lab.report;

import backfire.lab.figure.Scaled;
import backfire.lab.twin.Divergence;
import backfire.lab.twin.Effect;
import backfire.lab.twin.Mean;
import backfire.lab.twin.Pair;
import backfire.lab.twin.Paired;
import backfire.lab.twin.Paired.Sign;
import backfire.lab.twin.Reach;
import backfire.lab.twin.WhatIf;
import backfire.lab.words.Words;
import backfire.model.observe.Observable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a what-if says: five findings since the act, who was touched, what is apart.
 *
 * <p>In this model, with these guesses: that stands over it wherever it is shown.
 */
public final class WhatIfVerdict {
  /** What intervals and words mean. */
  public static final String LEGEND =
      "“It” is what is done. Numbers are means over pairs of worlds that share their luck, from the"
          + " act’s week to the end; 95%: the t-interval of the mean difference. “No difference that"
          + " can be told”: that interval holds 0, or pairs do not agree in sign more than a coin"
          + " would have them; it does not say that there is none. Twins share their luck, so very"
          + " small differences can be told; that does not make them large.";

  private static final int QUARTERS_A_YEAR = 4;

  /**
   * One finding.
   *
   * @param title it in a few words
   * @param detail with numbers, interval and number of pairs; a clause
   */
  public record Finding(String title, String detail, Effect effect) {
    /** All of it in one sentence. */
    public String sentence() {
      return title + ": " + detail + ".";
    }
  }

  /* What is asked of, most telling first: the headline takes the first two that can be told. */
  private record Subject(String noun, Observable observable) {}

  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject("the rate of exits by choice", Observable.EXITS),
          new Subject("the rate of attacks on officers", Observable.ATTACKS),
          new Subject("the restraint of officers", Observable.RESTRAINT),
          new Subject(
              "the rate of harsh treatments and detentions, for a constant number of posts,",
              Observable.CONTROL),
          new Subject(
              "the share of county officials who seek promotion", Observable.WILLINGNESS_COUNTY));

  private final WhatIf found;
  private final List<Finding> findings = new ArrayList<>();

  /** Of what was found. */
  public WhatIfVerdict(WhatIf found) {
    this.found = found;
    for (Subject subject : SUBJECTS) {
      Effect effect = Effect.of(found.pairs(), subject.observable(), null, Pair.SINCE);
      findings.add(
          new Finding(
              Words.capital(subject.noun() + " " + verb(effect.paired().sign())),
              detail(effect),
              effect));
    }
  }

  /** The five findings. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The finding of findings. */
  public String headline() {
    if (found.pairs().isEmpty()) {
      return "No world was found in which to do it";
    }
    List<String> told =
        findings.stream()
            .filter(finding -> isTold(finding.effect().paired().sign()))
            .map(Finding::title)
            .limit(2)
            .toList();
    if (!told.isEmpty()) {
      String second = told.size() < 2 ? "" : "; " + uncapital(told.get(1));
      return told.getFirst() + second;
    }
    if (isNothing()) {
      return "Nothing that is observed comes of it: in every pair all of it is the same to the bit";
    }
    return found.pairs().size() < Paired.PAIRS_TO_TELL
        ? "Of so few pairs little can be told"
        : "No difference that can be told";
  }

  /** All of it, a sentence each: what was given, the findings, who was touched, what is apart. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>(given());
    if (found.pairs().isEmpty()) {
      return sentences;
    }
    findings.forEach(finding -> sentences.add(finding.sentence()));
    sentences.add(touched());
    if (!isNothing()) {
      sentences.add(apart());
    }
    if (found.pairs().size() < Paired.PAIRS_TO_TELL) {
      sentences.add(
          "Of %s little can be told: --runs %s or more make intervals."
              .formatted(Words.count(found.pairs().size(), "pair"), Paired.PAIRS_TO_TELL));
    }
    return sentences;
  }

  private List<String> given() {
    if (found.given().isEmpty()) {
      return List.of();
    }
    String what =
        found.given().stream()
            .map(one -> one.claim() + (one.holds() ? " holds" : " does not hold"))
            .collect(Collectors.joining(" and "));
    int kept = found.pairs().size();
    return List.of(
        kept == 0
            ? "Of %s tried, there is none in which %s (m above one half is to hold): nothing can be said."
                .formatted(Words.count(found.tried(), "world"), what)
            : "Of %s tried, %s kept: those in which %s without it. What luck made so after the act’s week it need not make so in the twin, so part of a difference may be a return to the middle."
                .formatted(
                    Words.count(found.tried(), "world"),
                    kept == 1 ? "1 is" : Words.whole(kept) + " are",
                    what));
  }

  private static boolean isTold(Sign sign) {
    return sign == Sign.MORE || sign == Sign.LESS;
  }

  private static String uncapital(String title) {
    return Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }

  private static String verb(Sign sign) {
    return switch (sign) {
      case MORE -> "is higher with it";
      case LESS -> "is lower with it";
      case CANNOT_BE_TOLD -> "shows no difference that can be told";
      case TOO_FEW -> "is shown by too few pairs to tell";
      case SAME -> "is the same in both worlds of every pair";
      case NOT_OBSERVED -> "could not be observed";
    };
  }

  private static String detail(Effect effect) {
    Paired paired = effect.paired();
    if (paired.n() == 0) {
      return "no pair has anything to take a rate of";
    }
    Scaled scaled = Scaled.of(effect.observable());
    String pairs = Words.count(paired.n(), "pair");
    if (paired.sign() == Sign.SAME) {
      return "%s, %s".formatted(scaled.level(paired.without().mean()), pairs);
    }
    return "%s without it, %s with it, difference %s"
        .formatted(
            scaled.start(paired.without().mean()),
            scaled.level(paired.with().mean()),
            difference(scaled, paired));
  }

  /** Such as {@code +0.21 (95%: +0.05 to +0.36; 20 pairs)}, or {@code none in 20 pairs}. */
  static String difference(Scaled scaled, Paired paired) {
    Mean mean = paired.difference();
    String points = scaled.unit().equals("%") ? " points" : "";
    String pairs = Words.count(paired.n(), "pair");
    if (paired.sign() == Sign.SAME) {
      return "none in " + pairs;
    }
    return mean.n() < Paired.PAIRS_TO_TELL
        ? "%s%s (%s)".formatted(Words.signed(scaled.factor() * mean.mean()), points, pairs)
        : "%s%s (95%%: %s to %s; %s)"
            .formatted(
                Words.signed(scaled.factor() * mean.mean()),
                points,
                Words.signed(scaled.factor() * mean.low()),
                Words.signed(scaled.factor() * mean.high()),
                pairs);
  }

  /** Of a count, such as {@code 12 (95%: 9.1 to 15)}: no count is below 0. */
  public static String interval(Mean mean) {
    return mean.n() < Paired.PAIRS_TO_TELL
        ? Words.number(mean.mean())
        : "%s (95%%: %s to %s)"
            .formatted(
                Words.number(mean.mean()),
                Words.number(Math.max(0, mean.low())),
                Words.number(mean.high()));
  }

  /** Whether nobody is touched, and no observable differs in any pair. */
  private boolean isNothing() {
    return found.pairs().stream()
            .flatMap(pair -> pair.touched().stream())
            .allMatch(touched -> touched.allOfficers() + touched.allResidents() == 0)
        && Effect.all(found.pairs()).stream()
            .noneMatch(effect -> isDifferent(effect.paired().sign()));
  }

  private static boolean isDifferent(Sign sign) {
    return sign != Sign.SAME && sign != Sign.NOT_OBSERVED;
  }

  private String touched() {
    List<Reach> reach = Reach.of(found.pairs());
    Reach year = reach.get(Math.min(reach.size(), QUARTERS_A_YEAR) - 1);
    Reach end = reach.getLast();
    if (end.officers().mean() + end.residents().mean() == 0) {
      return "Nobody is touched: nobody’s post, deeds or grudges differ between the twins, to the bit.";
    }
    String farthest =
        year.farthestKm().n() == 0
            ? ""
            : ", the farthest " + Words.number(year.farthestKm().mean()) + " km away";
    return "%s after it began %s officers and %s residents have been touched, in %s places%s%s."
        .formatted(
            year.weeks() == QUARTERS_A_YEAR * 13 ? "A year" : Words.count(year.weeks(), "week"),
            interval(year.officers()),
            interval(year.residents()),
            Words.number(year.places().mean()),
            farthest,
            found.study().scale() < 1 ? ", of the share of people drawn" : "");
  }

  private String apart() {
    for (Divergence one : Divergence.of(found.pairs())) {
      if (one.what().equals("officers-left")) {
        return "By choice leave only with it %s officers, only without it %s; whatever luck the worlds shared, the former would lie between %s and %s in the mean."
            .formatted(
                interval(one.onlyWith()),
                interval(one.onlyWithout()),
                Words.number(one.leastOnlyWith()),
                Words.number(one.mostOnlyWith()));
      }
    }
    return "";
  }
}
