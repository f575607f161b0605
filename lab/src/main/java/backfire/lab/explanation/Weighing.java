package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.inference.BayesFactor;
import backfire.inference.Evidence;
import backfire.inference.Point;
import backfire.inference.Priors;
import backfire.inference.ReferenceTable;
import backfire.lab.credence.Credence;
import backfire.lab.credence.Testimony;
import backfire.lab.explanation.Explained.Factored;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Worlds that were drawn from the priors, as a table of reference. */
final class Weighing implements Balance {
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

  @Override
  public List<Trial> trials() {
    return trials;
  }

  @Override
  public List<Double> logs(Testimony testimony) {
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

  @Override
  public Evidence evidence(Predicate<Explanation> such, List<Double> logs) {
    return evidence(such, logs, Collections.nCopies(trials.size(), 0.0));
  }

  /** The same under other priors, by the logarithms of the ratios of their densities. */
  private Evidence evidence(
      Predicate<Explanation> such, List<Double> logs, List<Double> logRatios) {
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

  @Override
  public double ess(Predicate<Explanation> such, List<Double> logs) {
    return ess(such, logs, Collections.nCopies(trials.size(), 0.0));
  }

  /** The same under other priors, by the logarithms of the ratios of their densities. */
  private double ess(Predicate<Explanation> such, List<Double> logs, List<Double> logRatios) {
    List<Double> terms = new ArrayList<>();
    for (int i = 0; i < logs.size(); i++) {
      if (such.test(explanations.get(i))) {
        terms.add(logs.get(i) + logRatios.get(i));
      }
    }
    return effective(terms);
  }

  /** (Σw)²/Σw² of weights whose logarithms are given; 0 if there are none. */
  static double effective(List<Double> logWeights) {
    double largest = logWeights.stream().mapToDouble(x -> x).max().orElse(Double.NEGATIVE_INFINITY);
    if (largest == Double.NEGATIVE_INFINITY) {
      return 0;
    }
    double sum = 0;
    double squares = 0;
    for (double log : logWeights) {
      double weight = StrictMath.exp(log - largest);
      sum += weight;
      squares += weight * weight;
    }
    return sum * sum / squares;
  }

  /** Ratios are taken over their own mean, since few worlds may carry all of it. */
  @Override
  public Factored inclusion(Factor factor, List<Double> logs, List<Double> logRatios) {
    List<Double> nothing = Collections.nCopies(trials.size(), 0.0);
    Evidence with = evidence(e -> e.has(factor), logs, logRatios);
    Evidence mass = evidence(e -> e.has(factor), nothing, logRatios);
    Evidence without = evidence(e -> !e.has(factor), logs);
    return Factored.of(
        new BayesFactor(
            with.log() - mass.log() - without.log(),
            StrictMath.hypot(with.error(), without.error())),
        Math.min(ess(e -> e.has(factor), logs, logRatios), ess(e -> !e.has(factor), logs)));
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
