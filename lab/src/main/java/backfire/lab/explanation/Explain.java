package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.casebook.Claim;
import backfire.casebook.CredenceMap;
import backfire.casebook.Evidence.Report;
import backfire.casebook.Evidence.Use;
import backfire.inference.Evidence;
import backfire.lab.credence.Grading;
import backfire.lab.credence.Testimony;
import backfire.lab.credence.Testimony.Sighting;
import backfire.lab.credence.Testimony.Silence;
import backfire.lab.explanation.Explained.Factored;
import backfire.lab.explanation.Explained.Inclusion;
import backfire.lab.explanation.Explained.LeftOut;
import backfire.lab.explanation.Explained.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Weighs explanations by the evidence. */
public final class Explain {
  /*
   * Evidence for a factor pools all worlds that have it and all that lack it: the other factors are
   * averaged over, each in half of the worlds. That is the inclusion Bayes factor under equal priors,
   * and rests on half of all worlds a side, where a single explanation rests on a thirty-second part.
   *
   * Worlds are aimed at what the base map makes of the reports; for other readings, and with a report left
   * out, the same worlds are weighed anew, those from the priors among them.
   */
  private static final String BASE = "base";
  private static final double ERRORS = 2;
  private static final double HOPELESS = 100;
  private static final int KNOWN_TRUTHS = 200;

  private final Case ofCase;
  private final Inquiry inquiry;
  private final Sample sample;
  private final Weighing weighing;

  private Explain(Case ofCase, Inquiry inquiry, Sample sample) {
    this.ofCase = ofCase;
    this.inquiry = inquiry;
    this.sample = sample;
    this.weighing = new Weighing(ofCase, inquiry, sample);
  }

  /** What the evidence makes of the worlds of an inquiry. */
  public static Explained of(Case ofCase, Inquiry inquiry, Sample sample) {
    return new Explain(ofCase, inquiry, sample).explained();
  }

  /** Each explanation's evidence, and how often each claim holds under it. */
  public static List<Row> rows(Case ofCase, Inquiry inquiry, Sample sample) {
    Explain explain = new Explain(ofCase, inquiry, sample);
    return explain.rows(explain.weighing.logs(explain.base()));
  }

  private Explained explained() {
    List<Inclusion> inclusion = new ArrayList<>();
    Map<String, List<Factored>> byMap = new TreeMap<>();
    ofCase
        .credence()
        .maps()
        .forEach((name, map) -> byMap.put(name, factored(testimony(map, List.of()))));
    for (Factor factor : Factor.values()) {
      SortedMap<String, Factored> ofFactor = new TreeMap<>();
      byMap.forEach((name, factors) -> ofFactor.put(name, factors.get(factor.ordinal())));
      inclusion.add(new Inclusion(factor.id(), ofFactor, Leaning.words(ofFactor)));
    }
    List<LeftOut> leftOut = leftOut(inclusion);
    List<Double> logs = weighing.logs(base());
    return new Explained(
        sample.drawn(),
        diagnostics(logs),
        rows(logs),
        inclusion,
        leftOut,
        Widths.of(ofCase, weighing, logs),
        Recovery.of(ofCase, inquiry, sample, KNOWN_TRUTHS),
        Dating.of(ofCase),
        Leaning.verdict(inclusion, leftOut));
  }

  private Diagnostics diagnostics(List<Double> logs) {
    Weighing drawn = new Weighing(ofCase, inquiry, Sample.ofPriors(sample.fromPriors()));
    return Diagnostics.of(weighing.posterior(logs), drawn.posterior(drawn.logs(base())));
  }

  private Testimony base() {
    return testimony(ofCase.credence().base(), List.of());
  }

  private Testimony testimony(CredenceMap map, List<String> without) {
    return Grading.of(ofCase, map, without);
  }

  private List<Factored> factored(Testimony testimony) {
    List<Double> logs = weighing.logs(testimony);
    return Arrays.stream(Factor.values()).map(factor -> weighing.inclusion(factor, logs)).toList();
  }

  private List<Row> rows(List<Double> logs) {
    Testimony testimony = base();
    Map<Explanation, Evidence> evidence = new LinkedHashMap<>();
    for (Explanation one : Explanation.all()) {
      if (weighing.count(one::equals) > 0) {
        evidence.put(one, weighing.evidence(one::equals, logs));
      }
    }
    Evidence best =
        evidence.values().stream().max(Comparator.comparingDouble(Evidence::log)).orElseThrow();
    double sum =
        evidence.values().stream().mapToDouble(e -> StrictMath.exp(e.log() - best.log())).sum();
    List<Row> rows = new ArrayList<>();
    evidence.forEach(
        (explanation, one) -> {
          double count = weighing.ess(explanation::equals, logs);
          rows.add(
              new Row(
                  explanation.id(),
                  explanation.factors().stream().map(Factor::id).toList(),
                  weighing.count(explanation::equals),
                  weighing.made(explanation),
                  one.log(),
                  one.error(),
                  StrictMath.exp(one.log() - best.log()) / sum,
                  count,
                  count >= Leaning.ENOUGH && isHopeless(one, best),
                  holds(explanation),
                  asked(explanation),
                  told(explanation, testimony)));
        });
    rows.sort(Comparator.comparingDouble(Row::probability).reversed());
    return rows;
  }

  private static boolean isHopeless(Evidence one, Evidence best) {
    return one.log() + ERRORS * StrictMath.hypot(one.error(), best.error())
        < best.log() - StrictMath.log(HOPELESS);
  }

  private SortedMap<String, Double> holds(Explanation explanation) {
    SortedMap<String, Double> holds = new TreeMap<>();
    for (Claim claim : ofCase.claims()) {
      if (claim.isScored()) {
        holds.put(
            claim.id(),
            weighing.mean(
                explanation,
                trial -> trial.findings().answers().getOrDefault(claim.id(), Double.NaN)));
      }
    }
    return holds;
  }

  private SortedMap<String, Integer> asked(Explanation explanation) {
    SortedMap<String, Integer> asked = new TreeMap<>();
    for (Claim claim : ofCase.claims()) {
      if (claim.isScored()) {
        asked.put(
            claim.id(),
            weighing.answered(
                explanation,
                trial -> trial.findings().answers().getOrDefault(claim.id(), Double.NaN)));
      }
    }
    return asked;
  }

  /** 1 − exp(−Σ d·Λ) of each incident, at the middle level of detection. */
  private SortedMap<String, Double> told(Explanation explanation, Testimony testimony) {
    SortedMap<String, Double> told = new TreeMap<>();
    if (testimony.silence() instanceof Silence.Heeded heeded) {
      for (Sighting sighting : testimony.sightings()) {
        told.put(
            sighting.incident(),
            weighing.mean(
                explanation,
                trial ->
                    -StrictMath.expm1(
                        -trial.findings().incident(sighting.incident()).told(heeded.detection()))));
      }
    }
    return told;
  }

  private List<LeftOut> leftOut(List<Inclusion> whole) {
    List<LeftOut> leftOut = new ArrayList<>();
    for (Report report : ofCase.evidence().reports().values()) {
      if (report.use() == Use.SCORED) {
        List<Factored> factors =
            factored(testimony(ofCase.credence().base(), List.of(report.id())));
        SortedMap<String, Factored> without = new TreeMap<>();
        List<String> turns = new ArrayList<>();
        List<String> unsettled = new ArrayList<>();
        for (Factor factor : Factor.values()) {
          Factored one = factors.get(factor.ordinal());
          without.put(factor.id(), one);
          Factored with = whole.get(factor.ordinal()).maps().get(BASE);
          if (with != null && Leaning.turns(with, one)) {
            turns.add(factor.id());
          }
          if (with == null || Leaning.isUnsettled(with, one)) {
            unsettled.add(factor.id());
          }
        }
        leftOut.add(new LeftOut(report.id(), without, turns, unsettled));
      }
    }
    return leftOut;
  }
}
