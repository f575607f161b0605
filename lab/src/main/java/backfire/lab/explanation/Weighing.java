package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.inference.BayesFactor;
import backfire.inference.Candidate;
import backfire.inference.Evidence;
import backfire.inference.ModelComparison;
import backfire.inference.Point;
import backfire.inference.Priors;
import backfire.inference.ReferenceTable;
import backfire.lab.credence.Credence;
import backfire.lab.credence.Testimony;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Trials as a table of reference, weighed by testimony: nothing is simulated again. */
final class Weighing {
  private final Priors priors;
  private final List<Trial> trials;
  private final List<Explanation> explanations;
  private final List<Point> points = new ArrayList<>();

  Weighing(Case ofCase, Inquiry inquiry, List<Trial> trials) {
    this.priors = Unknowns.of(ofCase, inquiry);
    this.trials = List.copyOf(trials);
    this.explanations = trials.stream().map(Trial::explained).toList();
    for (Trial trial : trials) {
      List<Double> values = new ArrayList<>();
      for (String name : priors.names()) {
        values.add(trial.unknown(name));
      }
      points.add(Point.of(priors.names(), values));
    }
  }

  List<Trial> trials() {
    return trials;
  }

  /** The log-likelihood of each trial. */
  List<Double> logs(Testimony testimony) {
    Credence credence = new Credence(testimony);
    return trials.stream().map(trial -> credence.log(trial.findings())).toList();
  }

  /** All trials. */
  ReferenceTable<Trial> table() {
    return ReferenceTable.of(priors, points, trials);
  }

  /** Some of the trials, by their ordinals. */
  ReferenceTable<Trial> table(List<Integer> some) {
    return ReferenceTable.of(
        priors, some.stream().map(points::get).toList(), some.stream().map(trials::get).toList());
  }

  /** The evidence for the explanations that are such; none if no world has one of them. */
  Evidence evidence(Predicate<Explanation> such, List<Double> logs) {
    return evidence(such, logs, Collections.nCopies(trials.size(), 0.0));
  }

  /** The same under other priors, by the logarithms of the ratios of their densities. */
  Evidence evidence(Predicate<Explanation> such, List<Double> logs, List<Double> logRatios) {
    List<Point> somePoints = new ArrayList<>();
    List<Trial> someTrials = new ArrayList<>();
    List<Double> someLogs = new ArrayList<>();
    for (int i = 0; i < trials.size(); i++) {
      if (such.test(explanations.get(i))) {
        somePoints.add(points.get(i));
        someTrials.add(trials.get(i));
        someLogs.add(logs.get(i) + logRatios.get(i));
      }
    }
    return ReferenceTable.of(priors, somePoints, someTrials).weigh(someLogs).evidence();
  }

  /** How many worlds of such explanations count, in view of the evidence. */
  double ess(Predicate<Explanation> such, List<Double> logs) {
    return ess(such, logs, Collections.nCopies(trials.size(), 0.0));
  }

  /** The same under other priors, by the logarithms of the ratios of their densities. */
  double ess(Predicate<Explanation> such, List<Double> logs, List<Double> logRatios) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < logs.size(); i++) {
      if (such.test(explanations.get(i))) {
        largest = Math.max(largest, logs.get(i) + logRatios.get(i));
      }
    }
    if (largest == Double.NEGATIVE_INFINITY) {
      return 0;
    }
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < logs.size(); i++) {
      if (such.test(explanations.get(i))) {
        double weight = StrictMath.exp(logs.get(i) + logRatios.get(i) - largest);
        sum += weight;
        squares += weight * weight;
      }
    }
    return sum * sum / squares;
  }

  /**
   * By how much the evidence speaks for a factor: all worlds that have it against all that lack it.
   */
  BayesFactor inclusion(Factor factor, List<Double> logs) {
    ModelComparison both =
        ModelComparison.of(
            Candidate.of("in", evidence(e -> e.has(factor), logs)),
            Candidate.of("out", evidence(e -> !e.has(factor), logs)));
    return both.bayesFactor("in", "out");
  }

  /** How many worlds have such an explanation. */
  int count(Predicate<Explanation> such) {
    return (int) explanations.stream().filter(such).count();
  }

  /** The mean of a number over the worlds of an explanation that have it; NaN if none has. */
  double mean(Explanation explanation, ToDoubleFunction<Trial> of) {
    double sum = 0;
    int n = 0;
    for (int i = 0; i < trials.size(); i++) {
      if (explanations.get(i).equals(explanation)) {
        double one = of.applyAsDouble(trials.get(i));
        if (!Double.isNaN(one)) {
          sum += one;
          n++;
        }
      }
    }
    return n == 0 ? Double.NaN : sum / n;
  }
}
