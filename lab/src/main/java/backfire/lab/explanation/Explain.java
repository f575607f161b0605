package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.casebook.Claim;
import backfire.casebook.CredenceMap;
import backfire.casebook.Evidence.Report;
import backfire.casebook.Evidence.Use;
import backfire.inference.BayesFactor;
import backfire.inference.Evidence;
import backfire.inference.Interval;
import backfire.lab.credence.Grading;
import backfire.lab.credence.Testimony;
import backfire.lab.credence.Testimony.Sighting;
import backfire.lab.credence.Testimony.Silence;
import backfire.lab.explanation.Explained.Factored;
import backfire.lab.explanation.Explained.Inclusion;
import backfire.lab.explanation.Explained.LeftOut;
import backfire.lab.explanation.Explained.Row;
import java.util.ArrayList;
import java.util.Comparator;
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
   */
  private static final String BASE = "base";
  private static final double ERRORS = 2;
  private static final double HOPELESS = 100;
  private static final int KNOWN_TRUTHS = 200;

  private final Case ofCase;
  private final Inquiry inquiry;
  private final List<Trial> trials;
  private final Weighing weighing;

  private Explain(Case ofCase, Inquiry inquiry, List<Trial> trials) {
    this.ofCase = ofCase;
    this.inquiry = inquiry;
    this.trials = trials;
    this.weighing = new Weighing(ofCase, inquiry, trials);
  }

  /** What the evidence makes of the worlds of an inquiry. */
  public static Explained of(Case ofCase, Inquiry inquiry, List<Trial> trials) {
    return new Explain(ofCase, inquiry, trials).explained();
  }

  /** Each explanation's evidence, and how often each claim holds under it. */
  public static List<Row> rows(Case ofCase, Inquiry inquiry, List<Trial> trials) {
    Explain explain = new Explain(ofCase, inquiry, trials);
    return explain.rows(
        explain.weighing.logs(explain.testimony(ofCase.credence().base(), List.of())));
  }

  private Explained explained() {
    Map<String, CredenceMap> maps = ofCase.credence().maps();
    SortedMap<String, List<Double>> logs = new TreeMap<>();
    maps.forEach((name, map) -> logs.put(name, weighing.logs(testimony(map, List.of()))));
    List<Double> base = logs.getOrDefault(BASE, List.of());
    List<Inclusion> inclusion = new ArrayList<>();
    for (Factor factor : Factor.values()) {
      SortedMap<String, Factored> byMap = new TreeMap<>();
      logs.forEach((name, ofMap) -> byMap.put(name, factored(factor, ofMap)));
      inclusion.add(new Inclusion(factor.id(), byMap, Leaning.words(byMap)));
    }
    List<LeftOut> leftOut = leftOut(inclusion);
    return new Explained(
        trials.size(),
        rows(base),
        inclusion,
        leftOut,
        Widths.of(ofCase, weighing, base),
        Recovery.of(ofCase, inquiry, trials, KNOWN_TRUTHS),
        Dating.of(ofCase),
        Leaning.verdict(inclusion, leftOut));
  }

  private Testimony testimony(CredenceMap map, List<String> without) {
    return Grading.of(ofCase, map, without);
  }

  private Factored factored(Factor factor, List<Double> logs) {
    return factored(weighing, factor, logs);
  }

  static Factored factored(Weighing weighing, Factor factor, List<Double> logs) {
    double ess =
        Math.min(weighing.ess(e -> e.has(factor), logs), weighing.ess(e -> !e.has(factor), logs));
    return factored(weighing.inclusion(factor, logs), ess);
  }

  static Factored factored(BayesFactor factor, double ess) {
    Interval range = factor.range(ERRORS);
    double value = factor.value();
    double probability = Double.isInfinite(value) ? 1 : value / (1 + value);
    return new Factored(value, factor.error(), range.low(), range.high(), probability, ess);
  }

  private List<Row> rows(List<Double> logs) {
    Testimony testimony = testimony(ofCase.credence().base(), List.of());
    List<Explanation> all =
        Explanation.all().stream().filter(one -> weighing.count(one::equals) > 0).toList();
    List<Evidence> evidence = new ArrayList<>();
    double best = Double.NEGATIVE_INFINITY;
    double bestError = 0;
    double sum = 0;
    for (Explanation explanation : all) {
      Evidence one = weighing.evidence(explanation::equals, logs);
      evidence.add(one);
      if (one.log() > best) {
        best = one.log();
        bestError = one.error();
      }
    }
    for (Evidence one : evidence) {
      sum += StrictMath.exp(one.log() - best);
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Evidence one = evidence.get(i);
      double ess = weighing.ess(all.get(i)::equals, logs);
      rows.add(
          new Row(
              all.get(i).id(),
              all.get(i).factors().stream().map(Factor::id).toList(),
              weighing.count(all.get(i)::equals),
              one.log(),
              one.error(),
              StrictMath.exp(one.log() - best) / sum,
              ess,
              ess >= Leaning.ENOUGH
                  && one.log() + ERRORS * StrictMath.hypot(one.error(), bestError)
                      < best - StrictMath.log(HOPELESS),
              holds(all.get(i)),
              told(all.get(i), testimony)));
    }
    rows.sort(Comparator.comparingDouble(Row::probability).reversed());
    return rows;
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
        List<Double> logs =
            weighing.logs(testimony(ofCase.credence().base(), List.of(report.id())));
        SortedMap<String, Factored> without = new TreeMap<>();
        List<String> turns = new ArrayList<>();
        for (Factor factor : Factor.values()) {
          Factored one = factored(factor, logs);
          without.put(factor.id(), one);
          Factored with = whole.get(factor.ordinal()).maps().get(BASE);
          if (with != null && Leaning.turns(with, one)) {
            turns.add(factor.id());
          }
        }
        leftOut.add(new LeftOut(report.id(), without, turns));
      }
    }
    return leftOut;
  }
}
