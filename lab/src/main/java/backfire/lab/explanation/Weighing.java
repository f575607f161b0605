package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.inference.BayesFactor;
import backfire.inference.Evidence;
import backfire.inference.Point;
import backfire.inference.Posterior;
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
import java.util.stream.IntStream;

/** Worlds weighed by testimony: nothing is simulated again. */
final class Weighing {
  /*
   * A world's weight is its likelihood times the ratio of its prior density to that by which worlds were
   * drawn, which is 1 if all came from the priors. Of an explanation of prior probability π the evidence is
   *
   *   mean over its worlds of L                      if all came from the priors,
   *   mean over all worlds of w·[it is its], over π  if some were aimed.
   *
   * The first does not count as luck how many worlds have it, which Sobol' points fix.
   */
  private final Priors priors;
  private final Sample sample;
  private final List<Trial> trials;
  private final List<Explanation> explanations;
  private final List<Point> points = new ArrayList<>();

  Weighing(Case ofCase, Inquiry inquiry, Sample sample) {
    this.priors = Unknowns.of(ofCase, inquiry);
    this.sample = sample;
    this.trials = sample.trials();
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

  /** The logarithm of each world's weight. */
  List<Double> logs(Testimony testimony) {
    Credence credence = new Credence(testimony);
    List<Double> logs = new ArrayList<>();
    for (int i = 0; i < trials.size(); i++) {
      logs.add(credence.log(trials.get(i).findings()) + sample.logRatios().get(i));
    }
    return logs;
  }

  /** The same before any testimony. */
  List<Double> logsOfPrior() {
    return sample.logRatios();
  }

  /** What is believed before any testimony, by the worlds drawn from the priors among some. */
  Posterior<Trial> prior(List<Integer> some) {
    return table(some.stream().filter(i -> i < sample.drawn()).toList()).prior();
  }

  /** What is believed, by the logarithms of all worlds' weights. */
  Posterior<Trial> posterior(List<Double> logs) {
    return ReferenceTable.of(priors, points, trials).weigh(logs);
  }

  /** The same by some worlds. */
  Posterior<Trial> posterior(List<Integer> some, List<Double> logs) {
    return table(some).weigh(some.stream().map(logs::get).toList());
  }

  private ReferenceTable<Trial> table(List<Integer> some) {
    return ReferenceTable.of(
        priors, some.stream().map(points::get).toList(), some.stream().map(trials::get).toList());
  }

  /** The evidence for the explanations that are such; ruled out if no world has one of them. */
  Evidence evidence(Predicate<Explanation> such, List<Double> logs) {
    return evidence(such, logs, Collections.nCopies(trials.size(), 0.0));
  }

  /** The same under other priors, by the logarithms of the ratios of their densities. */
  private Evidence evidence(
      Predicate<Explanation> such, List<Double> logs, List<Double> logRatios) {
    boolean isAimed = sample.drawn() < trials.size();
    List<Integer> counted = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < trials.size(); i++) {
      boolean isSuch = such.test(explanations.get(i));
      if (isSuch || isAimed) {
        counted.add(i);
        weights.add(isSuch ? logs.get(i) + logRatios.get(i) : Double.NEGATIVE_INFINITY);
      }
    }
    Evidence mean = table(counted).weigh(weights).evidence();
    return isAimed
        ? new Evidence(mean.log() - StrictMath.log(share(such)), mean.error(), mean.simulations())
        : mean;
  }

  /** The prior probability of such explanations, all being as likely. */
  private static double share(Predicate<Explanation> such) {
    return (double) Explanation.all().stream().filter(such).count() / Explanation.all().size();
  }

  /** How many worlds of such explanations count. */
  double ess(Predicate<Explanation> such, List<Double> logs) {
    return ess(such, logs, Collections.nCopies(trials.size(), 0.0));
  }

  private double ess(Predicate<Explanation> such, List<Double> logs, List<Double> logRatios) {
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
  Factored inclusion(Factor factor, List<Double> logs) {
    Evidence with = evidence(e -> e.has(factor), logs);
    Evidence without = evidence(e -> !e.has(factor), logs);
    return factored(
        with.log() - without.log(),
        with,
        without,
        Math.min(ess(e -> e.has(factor), logs), ess(e -> !e.has(factor), logs)));
  }

  /**
   * The same where the factor is in under other priors, whose ratios of densities are taken over
   * their own mean.
   */
  Factored inclusion(Factor factor, List<Double> logs, List<Double> logRatios) {
    Evidence with = evidence(e -> e.has(factor), logs, logRatios);
    Evidence mass = evidence(e -> e.has(factor), logsOfPrior(), logRatios);
    Evidence without = evidence(e -> !e.has(factor), logs);
    return factored(
        with.log() - mass.log() - without.log(),
        with,
        without,
        Math.min(ess(e -> e.has(factor), logs, logRatios), ess(e -> !e.has(factor), logs)));
  }

  private static Factored factored(double log, Evidence with, Evidence without, double ess) {
    return Factored.of(new BayesFactor(log, StrictMath.hypot(with.error(), without.error())), ess);
  }

  /** How many worlds from the priors have such an explanation. */
  int count(Predicate<Explanation> such) {
    return (int) explanations.subList(0, sample.drawn()).stream().filter(such).count();
  }

  /** How many worlds have an explanation, those that were aimed among them. */
  int made(Explanation explanation) {
    return (int) explanations.stream().filter(explanation::equals).count();
  }

  /** How many worlds from the priors have an explanation and the number. */
  int answered(Explanation explanation, ToDoubleFunction<Trial> of) {
    return (int)
        IntStream.range(0, sample.drawn())
            .filter(i -> explanations.get(i).equals(explanation))
            .filter(i -> !Double.isNaN(of.applyAsDouble(trials.get(i))))
            .count();
  }

  /**
   * The mean of a number over the worlds from the priors that have an explanation and the number;
   * NaN if none has.
   */
  double mean(Explanation explanation, ToDoubleFunction<Trial> of) {
    double sum = 0;
    int n = 0;
    for (int i = 0; i < sample.drawn(); i++) {
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
