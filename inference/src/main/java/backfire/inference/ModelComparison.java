package backfire.inference;

import backfire.model.number.Elementary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Models weighed against each other. One that was ruled out stays in the list, with the number of
 * simulations that ruled it out.
 */
public final class ModelComparison {
  /*
   * With π the prior shares and Z the evidences, P(i) = π_i·Z_i / Σ π_j·Z_j. Errors are by the delta
   * method from the errors of log Z, as if those were independent:
   *
   *   dP(i)/d log Z_j = P(i)·(δ_ij − P(j)),    d log(A/B)/d log Z_j = P(j)/A for j in A, −P(j)/B for j in B.
   *
   * Models that were simulated with the same seeds have errors that go up and down together, and then
   * these are too large. Z hangs on the width of priors: show what a wider one does.
   */
  private final List<Candidate> candidates;
  private final List<Double> prior;
  private final List<Double> posterior;

  private ModelComparison(List<Candidate> candidates) {
    this.candidates = List.copyOf(candidates);
    Checks.atLeast("models", 1, candidates.size());
    Set<String> names = new HashSet<>();
    double[] logs = new double[candidates.size()];
    double sum = 0;
    for (int i = 0; i < logs.length; i++) {
      Candidate one = candidates.get(i);
      Checks.require(names.add(one.name()), "two models are named %s", one.name());
      logs[i] = Elementary.log(one.priorWeight()) + one.evidence().log();
      sum += one.priorWeight();
    }
    Weights weights = Weights.ofLogs(logs);
    Checks.require(
        weights.arePossible(),
        "all models are ruled out: what is compared must be possible in some world");
    this.prior = new ArrayList<>();
    this.posterior = new ArrayList<>();
    for (int i = 0; i < logs.length; i++) {
      prior.add(candidates.get(i).priorWeight() / sum);
      posterior.add(weights.share(i));
    }
  }

  /** Of models with their evidence. */
  public static ModelComparison of(Candidate... candidates) {
    return of(List.of(candidates));
  }

  /** Of models with their evidence. */
  public static ModelComparison of(List<Candidate> candidates) {
    return new ModelComparison(candidates);
  }

  /** All models, also those that are ruled out. */
  public List<Candidate> candidates() {
    return candidates;
  }

  /** The models of which no world was possible. */
  public List<Candidate> ruledOut() {
    return candidates.stream().filter(c -> c.evidence().isRuledOut()).toList();
  }

  /** The probability of a model in view of the evidence; 0 if it is ruled out. */
  public Estimate probability(String name) {
    int i = ordinal(name);
    double square = 0;
    for (int j = 0; j < candidates.size(); j++) {
      square += squared(posterior.get(i) * ((i == j ? 1 : 0) - posterior.get(j)) * error(j));
    }
    return new Estimate(posterior.get(i), Math.sqrt(square));
  }

  /** By how much the evidence speaks for one model against another. */
  public BayesFactor bayesFactor(String one, String other) {
    Evidence for1 = candidates.get(ordinal(one)).evidence();
    Evidence for2 = candidates.get(ordinal(other)).evidence();
    Checks.require(
        !(for1.isRuledOut() && for2.isRuledOut()),
        "both %s and %s are ruled out: nothing tells them apart",
        one,
        other);
    return new BayesFactor(
        for1.log() - for2.log(), Math.sqrt(squared(for1.error()) + squared(for2.error())));
  }

  /** All factors that some models have and others lack. */
  public List<String> factors() {
    Set<String> factors = new TreeSet<>();
    for (Candidate candidate : candidates) {
      factors.addAll(candidate.factors());
    }
    return factors.stream().filter(factor -> !candidates.stream().allMatch(has(factor))).toList();
  }

  private static Predicate<Candidate> has(String factor) {
    return candidate -> candidate.factors().contains(factor);
  }

  /**
   * By how much the evidence speaks for a factor: the odds of all models that have it against all
   * that lack it, over the same odds beforehand.
   */
  public BayesFactor inclusion(String factor) {
    Checks.require(
        factors().contains(factor),
        "%s is in all models or in none, so nothing can be said of it; what can be asked: %s",
        factor,
        factors());
    double with = share(posterior, has(factor));
    double without = share(posterior, has(factor).negate());
    double before = share(prior, has(factor)) / share(prior, has(factor).negate());
    if (with == 0 || without == 0) {
      return new BayesFactor(
          with == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY);
    }
    double square = 0;
    for (int j = 0; j < candidates.size(); j++) {
      double side = has(factor).test(candidates.get(j)) ? with : without;
      square += squared(posterior.get(j) / side * error(j));
    }
    return new BayesFactor(
        Elementary.log(with) - Elementary.log(without) - Elementary.log(before), Math.sqrt(square));
  }

  /** The probability, in view of the evidence, that a factor is in the model. */
  public double inclusionProbability(String factor) {
    return share(posterior, has(factor));
  }

  private double share(List<Double> shares, Predicate<Candidate> which) {
    double sum = 0;
    for (int i = 0; i < candidates.size(); i++) {
      sum += which.test(candidates.get(i)) ? shares.get(i) : 0;
    }
    return sum;
  }

  /** The error of a log evidence; that of a model ruled out has no derivative to go with. */
  private double error(int i) {
    Evidence evidence = candidates.get(i).evidence();
    return evidence.isRuledOut() ? 0 : evidence.error();
  }

  private static double squared(double x) {
    return x * x;
  }

  private int ordinal(String name) {
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "no model is named "
            + name
            + "; there are "
            + candidates.stream().map(Candidate::name).toList());
  }
}
