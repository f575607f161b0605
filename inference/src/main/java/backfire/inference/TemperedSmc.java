package backfire.inference;

import backfire.inference.Generation.Stop;
import backfire.inference.Places.Place;
import backfire.inference.Swarm.Member;
import backfire.model.chance.Keys;
import backfire.model.number.Elementary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * From the prior to the posterior by a sequence of temperatures, where a table has too few draws
 * that count.
 *
 * @param <W> what of a world is known
 */
public final class TemperedSmc<W> {
  /*
   * Particles are pairs of a point and a world. At temperature β they follow
   *
   *   prior(θ) · p(world | θ) · L(world)^β,
   *
   * and β rises from 0 to 1 by steps that leave half of them effective (Del Moral, Doucet, Jasra 2012).
   * Each step weighs, chooses (systematically) and moves. A move proposes θ′ and *makes a new world for
   * it with a fresh seed*; accepted or not by prior·L^β, the particle keeps point and world together.
   * So no likelihood of θ is ever needed: it is a pseudo-marginal method (Andrieu and Roberts 2009).
   * Seen from θ alone, the target at β < 1 is E[L^β | θ], which is not E[L | θ]^β; it is the wanted
   * posterior at β = 1 alone, and there the evidence is that of a table. Hence a sequence that ends
   * early is no posterior at a lower temperature of anything, and says so; what it still gives is
   * weighed by the missing power of L.
   *
   * Everything happens in normal scores: u = Φ(z) is the place in the unit cube and every prior is
   * N(0, 1), whatever its quantiles look like. How particles are moved stands in Moves.
   *
   * Batches are fixed before they run. All luck hangs on (seed, generation, move, particle), so threads
   * change nothing, and a generation is all that is needed to go on.
   *
   * Drawing of the prior goes on until fewestPossible draws are possible; stopping there makes the
   * evidence too high by a share of 1/fewestPossible at most.
   *
   * The evidence is the product of mean weights over the steps. Its error adds two variances: the
   * steps' delta errors as if steps were independent, and that of families (Families), which sees what
   * moves left where it was. Either alone is too small: the first ignores kinship; the second rests on
   * independent choices, and systematic ones keep families alike. In a Gaussian of five unknowns whose
   * posterior is 2 deviations out and a tenth as wide, the error told was 1.17 and 1.14 of the
   * spread over 200 repeats with 200 and 400 particles. Temperatures and proposals that are chosen
   * by the same particles bias the evidence by order 1/N: by −1 and 4 % there, give or take 2 and 1.
   */
  private static final double FIRST_SCALE = 0.4;

  private final Model<W> model;
  private final Members<W> members;
  private final SmcSettings settings;
  private final int dimensions;

  /** Of a model in view of evidence. */
  public TemperedSmc(Model<W> model, Likelihood<? super W> likelihood, SmcSettings settings) {
    this.model = model;
    this.members = new Members<>(model, likelihood);
    this.settings = settings;
    this.dimensions = model.priors().size();
  }

  /** Runs it in the thread that asks. */
  public SmcResult<W> run() {
    return run(Running.onOneThread(), generation -> {});
  }

  /** Runs it, and tells of each generation, so that it can be kept. */
  public SmcResult<W> run(Running running, Consumer<Generation> listener) {
    Swarm<W> swarm = new Swarm<>(List.of());
    Generation first = first(swarm, running);
    listener.accept(first);
    return goOn(first, swarm, running, listener);
  }

  /**
   * Goes on from a table instead of from draws of its own, and keeps its worlds. Whoever resumes
   * such a sequence in another process makes them again at points that scores give back up to
   * rounding, unless the simulator knows the table's worlds by their seeds.
   *
   * @throws IllegalArgumentException if it was drawn from other priors or with another seed
   */
  public SmcResult<W> run(ReferenceTable<W> table, Running running, Consumer<Generation> listener) {
    List<Place> places = places().next(table.size(), Running.on(running.threads()));
    Swarm<W> swarm = new Swarm<>(List.of());
    List<Member<W>> drawn = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      Checks.require(
          place.point().equals(table.point(i)), "draw %s of the table is not that of this seed", i);
      Point scores = members.scores(place.cube());
      drawn.add(members.member(scores, Keys.child(settings.seed(), i), i, table.world(i)));
    }
    swarm.addAll(drawn);
    Generation first = first(swarm, drawn.size());
    listener.accept(first);
    return goOn(first, swarm, running, listener);
  }

  /** Goes on from a generation that was kept. */
  public SmcResult<W> resume(Generation kept, Running running, Consumer<Generation> listener) {
    return goOn(kept, Swarm.of(kept.particles()), running, listener);
  }

  private SmcResult<W> goOn(
      Generation from, Swarm<W> swarm, Running running, Consumer<Generation> listener) {
    Generation generation = from;
    Swarm<W> at = swarm;
    while (generation.stop() == Stop.GOING_ON) {
      if (generation.simulations() + settings.particles() > settings.mostSimulations()) {
        // Choosing without moving would only make copies: weights say as much, and keep more.
        generation = generation.stopped(Stop.BUDGET);
        listener.accept(generation);
        continue;
      }
      double next = Temperature.after(generation.temperature(), at, settings.essShare());
      Weights weights = Temperature.weights(generation.temperature(), next, at);
      Evidence step =
          Evidence.ofMean(
              Weights.equal(at.size()), Temperature.logs(generation.temperature(), next, at));
      Spreads spreads = Spreads.of(at, weights, dimensions);
      int number = generation.number() + 1;
      double u = luck(number).uniform(0);
      at = at.chosen(Resampling.systematic(weights, settings.particles(), u));
      Moves<W> moves = new Moves<>(members, settings, next, spreads, generation);
      moves.run(at, luck(number), running);
      generation =
          new Generation(
              number,
              next,
              generation.logEvidence() + step.log(),
              generation.logEvidenceVariance() + step.error() * step.error(),
              moves.simulations(),
              moves.scale(),
              moves.acceptance(),
              moves.stop(),
              at.particles());
      listener.accept(generation);
    }
    return result(generation, at, running);
  }

  private Luck luck(int generation) {
    return Luck.of(settings.seed()).part(generation);
  }

  /** The design of a reference table with this seed. */
  private Places places() {
    return new Places(
        model.priors(), Design.sobol(dimensions, ReferenceTable.designSeed(settings.seed())));
  }

  /** Draws of the prior, batch by batch, until enough of them are possible. */
  private Generation first(Swarm<W> swarm, Running running) {
    int batch = settings.particles();
    Places places = places();
    long simulations = 0;
    while (swarm.possible() < settings.fewestPossible()
        && simulations + batch <= settings.mostSimulations()
        && simulations + batch <= Integer.MAX_VALUE) {
      long from = simulations;
      List<Place> next = places.next(batch, running);
      swarm.addAll(
          Batch.results(
              batch,
              running,
              i -> {
                int ancestor = (int) from + i;
                long seed = Keys.child(settings.seed(), ancestor);
                return members.member(members.scores(next.get(i).cube()), seed, ancestor);
              }));
      simulations += batch;
    }
    return first(swarm, simulations);
  }

  private Generation first(Swarm<W> swarm, long simulations) {
    Stop stop =
        swarm.possible() == 0
            ? Stop.IMPOSSIBLE
            : swarm.possible() < settings.fewestPossible() ? Stop.BUDGET : Stop.GOING_ON;
    return new Generation(0, 0, 0, 0, simulations, FIRST_SCALE, 1, stop, swarm.particles());
  }

  private SmcResult<W> result(Generation last, Swarm<W> swarm, Running running) {
    List<Integer> distinct = new ArrayList<>();
    List<Integer> copies = new ArrayList<>();
    Copies.count(swarm.particles(), distinct, copies);
    List<Point> points = new ArrayList<>();
    double[] logs = new double[distinct.size()];
    double[] rest = Temperature.logs(last.temperature(), 1, swarm);
    for (int k = 0; k < logs.length; k++) {
      points.add(members.point(swarm.get(distinct.get(k)).particle().scores()));
      logs[k] = Elementary.log(copies.get(k)) + rest[distinct.get(k)];
    }
    List<W> worlds =
        Batch.results(logs.length, running, k -> members.world(swarm.get(distinct.get(k))));
    List<Point> prior =
        ReferenceTable.points(model.priors(), settings.particles(), settings.seed());
    Posterior<W> posterior =
        new Posterior<>(
            points,
            worlds,
            Weights.ofLogs(logs),
            evidence(last, rest, swarm),
            prior,
            Weights.equal(prior.size()));
    return new SmcResult<>(last, posterior);
  }

  private static Evidence evidence(Generation last, double[] rest, Swarm<?> swarm) {
    Evidence step = Evidence.ofMean(Weights.equal(rest.length), rest);
    double bySteps = last.logEvidenceVariance() + step.error() * step.error();
    double byFamilies = Families.variance(swarm.particles(), Weights.ofLogs(rest), last.number());
    return new Evidence(
        last.logEvidence() + step.log(), Math.sqrt(bySteps + byFamilies), last.simulations());
  }
}
