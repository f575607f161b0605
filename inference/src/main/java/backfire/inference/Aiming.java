package backfire.inference;

import backfire.inference.Places.Place;
import backfire.model.chance.Draw;
import backfire.model.chance.Keys;
import java.util.ArrayList;
import java.util.List;

/**
 * Where to draw more after a table of which too few draws count, and how to weigh all of them.
 *
 * <p>It simulates nothing: {@link #next} gives points, whoever asked makes their worlds, and tells
 * how likely all are when asking for more.
 */
public final class Aiming {
  /*
   * Multiple importance sampling with the balance heuristic (Veach and Guibas 1995), adaptive (Cornuet,
   * Marin, Mira, Robert, "Adaptive multiple importance sampling", 2012). In normal scores the prior is
   * φ = N(0, I). Round r draws from a normal q_r that is fitted to what is known so far, and every draw, of
   * the table (q₀ = φ) or of any round, has the weight
   *
   *   w = L · φ(z) / Σ_r (n_r/n) q_r(z),
   *
   * at most n/n₀ times L: the table keeps the weights bounded, however wrong the aim is. The mean of w is the
   * evidence. Worlds are new each time, so their luck is weighed with them, and no likelihood of
   * parameters is needed.
   *
   * A draw that helped to fit q_r lies nearer to it than its like, and is weighed down for it: the evidence
   * would come out too low. So draws of even and of odd number are two streams, each aimed by what the
   * other found, with a mixture of its own (Mixture).
   *
   * The aim is taken at a power of the weights that leaves a share of the draws effective: a proposal has
   * to be wider than the posterior, and few draws say too little of where to aim.
   */
  private static final double AIM_SHARE = 0.15;
  private static final int HALVINGS = 50;
  private static final long AIM = Keys.of("aim");

  private final Priors priors;
  private final long seed;
  private final List<Point> scores = new ArrayList<>();
  private final Mixture mixture;
  private int rounds;

  /**
   * After a table of n draws from priors without a support, by its seed.
   *
   * @throws IllegalArgumentException if priors have a support: the density within it is not known
   */
  public Aiming(Priors priors, int n, long seed) {
    Checks.atLeast("draws", 1, n);
    Checks.require(!priors.areCut(), "priors that were cut to a support cannot be aimed within it");
    this.priors = priors;
    this.seed = seed;
    this.mixture = new Mixture(priors.size(), n);
    Places places =
        new Places(priors, Design.sobol(priors.size(), ReferenceTable.designSeed(seed)));
    for (Place place : places.next(n, Running.onOneThread())) {
      double[] z = new double[priors.size()];
      for (int j = 0; j < z.length; j++) {
        z[j] = Draw.normal(place.cube().get(j));
      }
      scores.add(new Point(priors.names(), z));
    }
  }

  /** How many draws there are, those of the table first. */
  public int size() {
    return scores.size();
  }

  /**
   * The points of the next round. Draw i of all, from 0, is to be given the seed Keys.child(seed,
   * i).
   *
   * @param logLikelihoods of all draws so far, in their order
   * @param count how many more
   */
  public List<Point> next(List<Double> logLikelihoods, int count) {
    Checks.require(
        logLikelihoods.size() == size(),
        "%s log-likelihoods for %s draws",
        logLikelihoods.size(),
        size());
    double[] logs = logWeights(logLikelihoods);
    Spread[] spreads = new Spread[2];
    for (int stream = 0; stream < 2; stream++) {
      Weights aim = aim(ofOther(logs, stream));
      spreads[stream] =
          aim.arePossible() ? Spread.of(scores, aim, priors.size()) : Spread.ofPrior(priors.size());
    }
    Design design = Design.sobol(priors.size(), Keys.child(Keys.child(seed, AIM), rounds++));
    int before = size();
    for (int i = 0; i < count; i++) {
      double[] normals = new double[priors.size()];
      for (int j = 0; j < normals.length; j++) {
        normals[j] = Draw.normal(design.uniform(i, j));
      }
      Spread spread = spreads[(before + i) & 1];
      scores.add(new Point(priors.names(), spread.at(normals)));
    }
    mixture.add(spreads, size());
    return scores.subList(before, size()).stream().map(this::point).toList();
  }

  /** The point that normal scores stand for. */
  private Point point(Point z) {
    double[] cube = new double[priors.size()];
    for (int j = 0; j < cube.length; j++) {
      cube[j] = Gauss.share(z.get(j));
    }
    return priors.at(new Point(priors.names(), cube));
  }

  /**
   * Of each draw the logarithm of its prior density over that by which draws were made: its weight
   * under any evidence is its likelihood times that. All 0 before the first round.
   */
  public List<Double> logRatios() {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      ratios.add(mixture.logRatio(i, scores.get(i)));
    }
    return ratios;
  }

  private double[] logWeights(List<Double> logLikelihoods) {
    List<Double> ratios = logRatios();
    double[] logs = new double[size()];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = logLikelihoods.get(i) + ratios.get(i);
    }
    return logs;
  }

  /** Those of one stream's other. */
  private static double[] ofOther(double[] logs, int stream) {
    double[] others = new double[logs.length];
    for (int i = 0; i < logs.length; i++) {
      others[i] = (i & 1) == stream ? Double.NEGATIVE_INFINITY : logs[i];
    }
    return others;
  }

  private static Weights aim(double[] logs) {
    int possible = 0;
    for (double log : logs) {
      possible += log > Double.NEGATIVE_INFINITY ? 1 : 0;
    }
    double wanted = AIM_SHARE * possible;
    Weights whole = Weights.ofLogs(logs);
    if (whole.ess() >= wanted) {
      return whole;
    }
    double low = 0;
    double high = 1;
    for (int halving = 0; halving < HALVINGS; halving++) {
      double middle = 0.5 * (low + high);
      if (powered(logs, middle).ess() >= wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return powered(logs, low);
  }

  private static Weights powered(double[] logs, double power) {
    double[] powered = new double[logs.length];
    for (int i = 0; i < logs.length; i++) {
      powered[i] = logs[i] == Double.NEGATIVE_INFINITY ? logs[i] : power * logs[i];
    }
    return Weights.ofLogs(powered);
  }
}
