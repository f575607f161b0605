package backfire.inference;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What is believed in view of the evidence: draws with weights, and what they say.
 *
 * <p>If no draw is possible, {@link #isPossible} is false, the effective number of draws is 0, the
 * evidence is −∞ with a bound, and whoever asks for a mean or a quantile is refused.
 *
 * @param <W> what of a world is known
 */
public final class Posterior<W> {
  /*
   * Means are self-normalised: Σ w·f / Σ w. Their error is by the delta method, √Σ (w̃·(f − mean))², as
   * if draws were independent; for Sobol' points that is, if anything, too large. Their bias is of
   * order 1/ess and is not corrected. Quantiles invert the weighted distribution function.
   */
  private final List<Point> points;
  private final List<W> worlds;
  private final Weights weights;
  private final Evidence evidence;
  private final List<Point> priorPoints;
  private final Weights prior;

  Posterior(
      List<Point> points,
      List<W> worlds,
      Weights weights,
      Evidence evidence,
      List<Point> priorPoints,
      Weights prior) {
    this.points = points;
    this.worlds = worlds;
    this.weights = weights;
    this.evidence = evidence;
    this.priorPoints = priorPoints;
    this.prior = prior;
  }

  /** How many draws there are, whatever they weigh. */
  public int size() {
    return points.size();
  }

  /** The parameters of a draw. */
  public Point point(int draw) {
    return points.get(draw);
  }

  /** The world of a draw. */
  public W world(int draw) {
    return worlds.get(draw);
  }

  /** The normalised weight of a draw: all add up to 1, or are 0 if none is possible. */
  public double weight(int draw) {
    return weights.share(draw);
  }

  /** The logarithm of a draw's weight, before it was normalised. */
  public double logWeight(int draw) {
    return weights.log(draw);
  }

  /** Whether any draw is possible in view of the evidence. */
  public boolean isPossible() {
    return weights.arePossible();
  }

  /** The effective number of draws, (Σw)²/Σw²: 0 if none is possible. */
  public double ess() {
    return weights.ess();
  }

  /**
   * The shape of the tail of the weights: from 0.7 on they cannot be trusted. −∞ if the largest are
   * equal, ∞ if they are too few to tell.
   */
  public double kHat() {
    return ParetoTail.kHat(weights);
  }

  /** The evidence for the model, with its error. */
  public Evidence evidence() {
    return evidence;
  }

  /** The logarithm of the evidence for the model. */
  public double logEvidence() {
    return evidence.log();
  }

  /** The mean of an unknown. */
  public double mean(String name) {
    return mean(Quantity.parameter(name));
  }

  /** The mean of a quantity. */
  public double mean(Quantity<? super W> quantity) {
    return mean(values(quantity));
  }

  private double mean(double[] values) {
    return weights.mean(values);
  }

  /** The standard error of the mean of an unknown. */
  public double meanError(String name) {
    return meanError(Quantity.parameter(name));
  }

  /** The standard error of the mean of a quantity, from the number of draws and their weights. */
  public double meanError(Quantity<? super W> quantity) {
    double[] values = values(quantity);
    double mean = mean(values);
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      double off = weights.share(i) * (values[i] - mean);
      sum += off * off;
    }
    return Math.sqrt(sum);
  }

  /** The variance of an unknown. */
  public double variance(String name) {
    return variance(Quantity.parameter(name));
  }

  /** The variance of a quantity. */
  public double variance(Quantity<? super W> quantity) {
    return covariance(quantity, quantity);
  }

  /** The standard deviation of an unknown. */
  public double sd(String name) {
    return Math.sqrt(variance(name));
  }

  /** The standard deviation of a quantity. */
  public double sd(Quantity<? super W> quantity) {
    return Math.sqrt(variance(quantity));
  }

  /** The covariance of two unknowns. */
  public double covariance(String one, String other) {
    return covariance(Quantity.parameter(one), Quantity.parameter(other));
  }

  /** The covariance of two quantities. */
  public double covariance(Quantity<? super W> one, Quantity<? super W> other) {
    double[] x = values(one);
    double[] y = values(other);
    double meanX = mean(x);
    double meanY = mean(y);
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += weights.share(i) * (x[i] - meanX) * (y[i] - meanY);
    }
    return sum;
  }

  /** The correlation of two unknowns; 0 if one of them does not vary. */
  public double correlation(String one, String other) {
    double both = Math.sqrt(variance(one) * variance(other));
    return both == 0 ? 0 : covariance(one, other) / both;
  }

  /** The distribution of an unknown. */
  public Ecdf ecdf(String name) {
    return ecdf(Quantity.parameter(name));
  }

  /** The distribution of a quantity. */
  public Ecdf ecdf(Quantity<? super W> quantity) {
    return new Ecdf(values(quantity), weights);
  }

  /** The quantile of an unknown, p in (0, 1). */
  public double quantile(String name, double p) {
    return ecdf(name).quantile(p);
  }

  /** The quantile of a quantity, p in (0, 1). */
  public double quantile(Quantity<? super W> quantity, double p) {
    return ecdf(quantity).quantile(p);
  }

  /** The interval of an unknown with equal tails, that holds a share of belief. */
  public Interval interval(String name, double mass) {
    return ecdf(name).interval(mass);
  }

  /** The interval of a quantity with equal tails, that holds a share of belief. */
  public Interval interval(Quantity<? super W> quantity, double mass) {
    return ecdf(quantity).interval(mass);
  }

  /** The probability that something holds. */
  public double probability(BiPredicate<Point, ? super W> holds) {
    return mean(indicator(holds));
  }

  /** The standard error of that probability. */
  public double probabilityError(BiPredicate<Point, ? super W> holds) {
    return meanError(indicator(holds));
  }

  private static <W> Quantity<W> indicator(BiPredicate<Point, ? super W> holds) {
    return (point, world) -> holds.test(point, world) ? 1 : 0;
  }

  /**
   * How much of an unknown's prior variance the evidence took away: 1 − posterior/prior. 0 if
   * nothing was learned or nothing was doubted, below 0 if it is doubted more than before.
   */
  public double contraction(String name) {
    requirePossible();
    double[] values = new double[priorPoints.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = priorPoints.get(i).get(name);
    }
    double mean = prior.mean(values);
    double before = 0;
    for (int i = 0; i < values.length; i++) {
      before += prior.share(i) * (values[i] - mean) * (values[i] - mean);
    }
    return before == 0 ? 0 : 1 - variance(name) / before;
  }

  /**
   * So many draws with equal weights, by independent choices that hang on a seed; their ordinals.
   */
  public List<Integer> draws(int count, long seed) {
    requirePossible();
    return Arrays.stream(Resampling.independent(weights, count, Luck.of(seed))).boxed().toList();
  }

  /** What has to be said of it in words, the gravest first; empty if nothing. */
  public List<Verdict> verdicts() {
    return Verdicts.of(this);
  }

  /** The names of the unknowns. */
  public List<String> names() {
    return points.getFirst().names();
  }

  double[] values(Quantity<? super W> quantity) {
    requirePossible();
    double[] values = new double[points.size()];
    for (int i = 0; i < values.length; i++) {
      if (weights.share(i) > 0) {
        values[i] = quantity.of(points.get(i), worlds.get(i));
        if (Double.isNaN(values[i])) {
          throw new IllegalArgumentException(
              "the quantity is no number in draw " + i + " (" + points.get(i) + ")");
        }
      }
    }
    return values;
  }

  private void requirePossible() {
    if (!isPossible()) {
      throw new IllegalStateException(
          "none of "
              + size()
              + " draws is possible in view of the evidence, so there is no posterior to ask;"
              + " isPossible() tells");
    }
  }
}
