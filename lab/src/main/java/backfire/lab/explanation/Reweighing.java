package backfire.lab.explanation;

import backfire.casebook.Case;
import backfire.inference.BayesFactor;
import backfire.inference.Evidence;
import backfire.lab.credence.Grading;
import backfire.lab.credence.Testimony;
import backfire.lab.explanation.Explained.Factored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Draws of the posterior as the base map reads the reports, weighed anew by other readings. */
final class Reweighing implements Balance {
  /*
   * With W the draws' normalised weights, L their likelihoods under the base map and L′ under another,
   * Z′ = Z · Σ W·L′/L, and an explanation e of prior probability π has the evidence
   *
   *   Z′(e) = Z′ · p/π,   p = Σ over e of W·L′/L, over Σ W·L′/L.
   *
   * Draws of one family are alike, so the variance of p is Σ over families of (Σ w·(1(e) − p))².
   */
  private final Weighing drawn;
  private final Tempered tempered;
  private final List<Explanation> explanations;
  private final double[] offsets;

  Reweighing(Case ofCase, Inquiry inquiry, Tempered tempered) {
    this.drawn = new Weighing(ofCase, inquiry, tempered.draws().trials());
    this.tempered = tempered;
    this.explanations = drawn.trials().stream().map(Trial::explained).toList();
    List<Double> base = logs(Grading.of(ofCase, ofCase.credence().base(), List.of()));
    this.offsets = new double[base.size()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = tempered.draws().logWeights().get(i) - base.get(i);
    }
  }

  @Override
  public List<Double> logs(Testimony testimony) {
    return drawn.logs(testimony);
  }

  @Override
  public List<Trial> trials() {
    return drawn.trials();
  }

  @Override
  public double ess(Predicate<Explanation> such, List<Double> logs) {
    List<Double> terms = new ArrayList<>();
    for (int i = 0; i < offsets.length; i++) {
      if (such.test(explanations.get(i))) {
        terms.add(offsets[i] + logs.get(i));
      }
    }
    return Weighing.effective(terms);
  }

  @Override
  public Evidence evidence(Predicate<Explanation> such, List<Double> logs) {
    double[] weights = weights(logs);
    Share share = share(weights, such);
    long made = tempered.made();
    if (share.of == 0) {
      return new Evidence(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, made);
    }
    long all = Explanation.all().size();
    long ofThem = Explanation.all().stream().filter(such).count();
    return new Evidence(
        tempered.logEvidence()
            + logOfMean(logs)
            + StrictMath.log(share.of)
            - StrictMath.log((double) ofThem / all),
        StrictMath.hypot(tempered.logEvidenceError(), share.error / share.of),
        made);
  }

  @Override
  public Factored inclusion(Factor factor, List<Double> logs, List<Double> logRatios) {
    List<Double> under = new ArrayList<>();
    for (int i = 0; i < logs.size(); i++) {
      under.add(logs.get(i) + (explanations.get(i).has(factor) ? logRatios.get(i) : 0));
    }
    Share in = share(weights(under), e -> e.has(factor));
    double odds = in.of / (1 - in.of);
    return Factored.of(
        new BayesFactor(
            StrictMath.log(odds),
            in.of > 0 && in.of < 1 ? in.error / (in.of * (1 - in.of)) : Double.POSITIVE_INFINITY),
        Math.min(ess(e -> e.has(factor), under), ess(e -> !e.has(factor), under)));
  }

  /** A share of belief, and its standard error. */
  private record Share(double of, double error) {}

  private Share share(double[] weights, Predicate<Explanation> such) {
    double of = 0;
    for (int i = 0; i < weights.length; i++) {
      of += such.test(explanations.get(i)) ? weights[i] : 0;
    }
    Map<Integer, Double> families = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      double off = weights[i] * ((such.test(explanations.get(i)) ? 1 : 0) - of);
      families.merge(tempered.draws().families().get(i), off, Double::sum);
    }
    double square = 0;
    for (double off : families.values()) {
      square += off * off;
    }
    return new Share(of, Math.sqrt(square));
  }

  private double[] weights(List<Double> logs) {
    double largest = largest(logs);
    double[] weights = new double[offsets.length];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = StrictMath.exp(offsets[i] + logs.get(i) - largest);
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  private double largest(List<Double> logs) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < offsets.length; i++) {
      largest = Math.max(largest, offsets[i] + logs.get(i));
    }
    return largest;
  }

  /** ln Σ W·L′/L. */
  private double logOfMean(List<Double> logs) {
    double largest = largest(logs);
    double sum = 0;
    double all = 0;
    double heaviest =
        tempered.draws().logWeights().stream().mapToDouble(x -> x).max().orElseThrow();
    for (int i = 0; i < offsets.length; i++) {
      sum += StrictMath.exp(offsets[i] + logs.get(i) - largest);
      all += StrictMath.exp(tempered.draws().logWeights().get(i) - heaviest);
    }
    return largest + StrictMath.log(sum) - heaviest - StrictMath.log(all);
  }
}
