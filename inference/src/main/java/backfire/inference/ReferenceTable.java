package backfire.inference;

import backfire.inference.Places.Place;
import backfire.model.chance.Keys;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Worlds drawn once from the priors. Everything that is then asked, under whatever evidence, is
 * weighing them anew.
 *
 * @param <W> what of a world is kept
 */
public final class ReferenceTable<W> {
  /*
   * Points come from a scrambled Sobol' design: a table of n draws begins with the draws of a shorter
   * one, and growing it changes none. Points outside the support of the priors are passed over before
   * anything is simulated, in the order of the design. World i has the seed Keys.child(seed, i).
   */
  private final Priors priors;
  private final List<Point> points;
  private final List<W> worlds;
  private final Weights prior;

  private ReferenceTable(Priors priors, List<Point> points, List<W> worlds, Weights prior) {
    this.priors = priors;
    this.points = points;
    this.worlds = worlds;
    this.prior = prior;
  }

  /** Draws n worlds of a model, in the thread that asks. */
  public static <W> ReferenceTable<W> simulate(Model<W> model, int n, long seed) {
    return simulate(model, n, seed, Running.onOneThread());
  }

  /** Draws n worlds of a model on some threads; how many changes nothing but the time. */
  public static <W> ReferenceTable<W> simulate(Model<W> model, int n, long seed, int threads) {
    return simulate(model, n, seed, Running.on(threads));
  }

  /** Draws n worlds of a model. */
  public static <W> ReferenceTable<W> simulate(Model<W> model, int n, long seed, Running running) {
    Design design = Design.sobol(model.priors().size(), designSeed(seed));
    return simulate(model, design, n, seed, running);
  }

  /** Draws n worlds of a model at the points of a design of one's own. */
  public static <W> ReferenceTable<W> simulate(
      Model<W> model, Design design, int n, long seed, Running running) {
    Checks.atLeast("draws", 1, n);
    List<Point> points = points(model.priors(), design, n, Running.on(running.threads()));
    return of(
        model.priors(),
        points,
        Batch.results(n, running, i -> world(model, points.get(i), Keys.child(seed, i))));
  }

  /** Of worlds that were drawn before from these priors, and kept elsewhere. */
  public static <W> ReferenceTable<W> of(Priors priors, List<Point> points, List<W> worlds) {
    Checks.require(
        points.size() == worlds.size(), "%s points and %s worlds", points.size(), worlds.size());
    Checks.atLeast("draws", 1, points.size());
    Weights equal = Weights.equal(points.size());
    return new ReferenceTable<>(priors, List.copyOf(points), List.copyOf(worlds), equal);
  }

  /** The points at which a table of n draws simulates: for whoever makes its worlds elsewhere. */
  public static List<Point> points(Priors priors, int n, long seed) {
    return points(priors, Design.sobol(priors.size(), designSeed(seed)), n, Running.onOneThread());
  }

  static long designSeed(long seed) {
    return Keys.child(seed, Keys.of("design"));
  }

  static <W> W world(Model<W> model, Point point, long seed) {
    try {
      return Objects.requireNonNull(model.simulator().simulate(point, seed), "it gave no world");
    } catch (RuntimeException e) {
      throw new SimulationFailure(point, seed, e);
    }
  }

  private static List<Point> points(Priors priors, Design design, int n, Running running) {
    return new Places(priors, design).next(n, running).stream().map(Place::point).toList();
  }

  /** How many draws there are. */
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

  /** All points, in order. */
  public List<Point> points() {
    return points;
  }

  /** The priors that it was drawn from, or is weighed to. */
  public Priors priors() {
    return priors;
  }

  /** What is believed before any evidence: the prior, and its predictions. */
  public Posterior<W> prior() {
    return weigh(Likelihood.none());
  }

  /** What is believed in view of evidence. */
  public Posterior<W> weigh(Likelihood<? super W> likelihood) {
    return weigh(likelihoods(likelihood));
  }

  /** What is believed in view of evidence whose log-likelihood is known for each draw, in order. */
  public Posterior<W> weigh(List<Double> logLikelihoods) {
    Checks.require(
        logLikelihoods.size() == size(),
        "%s log-likelihoods for %s draws",
        logLikelihoods.size(),
        size());
    return weigh(logLikelihoods.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private Posterior<W> weigh(double[] logLikelihoods) {
    Weights weights = prior.times(logLikelihoods);
    return new Posterior<>(
        points, worlds, weights, Evidence.ofMean(prior, logLikelihoods), points, prior);
  }

  private double[] likelihoods(Likelihood<? super W> likelihood) {
    double[] logs = new double[size()];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = logLikelihood(likelihood, worlds.get(i), points.get(i));
    }
    return logs;
  }

  static <W> double logLikelihood(Likelihood<? super W> likelihood, W world, Point point) {
    double log = likelihood.logOf(world);
    if (Double.isNaN(log) || log == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException(
          "a log-likelihood is a number below infinity, but at (" + point + ") it is " + log);
    }
    return log;
  }

  /**
   * The same worlds, weighed as if drawn from other priors, by the ratio of densities. The other
   * priors must lie within these: where these had no mass no world was drawn. Whether the ratios
   * can be trusted, the prior's own {@link Posterior#ess} and {@link Posterior#kHat} tell.
   *
   * @throws UnsupportedOperationException if either was given as a map of the unit cube
   */
  public ReferenceTable<W> under(Priors other) {
    double[] logRatios = new double[size()];
    for (int i = 0; i < logRatios.length; i++) {
      Point point = points.get(i);
      logRatios[i] = other.logDensity(point) - priors.logDensity(point);
    }
    return new ReferenceTable<>(other, points, worlds, prior.times(logRatios));
  }

  /** The table without one draw: to ask what the others say of it. */
  ReferenceTable<W> without(int draw) {
    double[] out = new double[size()];
    out[draw] = Double.NEGATIVE_INFINITY;
    return new ReferenceTable<>(priors, points, worlds, prior.times(out));
  }

  @Override
  public String toString() {
    return "table of " + size() + " draws of " + Arrays.toString(priors.names().toArray());
  }
}
