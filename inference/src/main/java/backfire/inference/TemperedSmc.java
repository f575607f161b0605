package backfire.inference;

import backfire.inference.Generation.Stop;
import backfire.inference.Places.Place;
import backfire.inference.Swarm.Member;
import backfire.model.chance.Draw;
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
   * N(0, 1), whatever its quantiles look like. Proposals are z + s·2.38/√d·C^½·ε, C the weighted
   * covariance of the particles. One scale for all crosses between far modes or moves within one,
   * never both, so half of the proposals are a fifth as long; s follows acceptance, from one whole
   * batch to the next.
   *
   * Batches are fixed before they run. All luck hangs on (seed, generation, move, particle), so threads
   * change nothing, and a generation is all that is needed to go on.
   *
   * Drawing of the prior goes on until fewestPossible draws are possible; stopping there makes the
   * evidence too high by a share of 1/fewestPossible at most.
   *
   * The evidence is the product of mean weights over the steps. Its error is the larger of two: the
   * steps' delta errors added as if steps were independent, which is too small by as much as moves
   * leave particles where they were; and that of families (Families), which sees it.
   */
  private static final double TARGET_ACCEPTANCE = 0.25;
  private static final double SHORT = 0.2;
  private static final double SMALLEST_SCALE = 1e-3;
  private static final double LARGEST_SCALE = 10;
  private static final long SIMULATION = 1L << 40;

  private final Model<W> model;
  private final Likelihood<? super W> likelihood;
  private final SmcSettings settings;
  private final int dimensions;

  /** Of a model in view of evidence. */
  public TemperedSmc(Model<W> model, Likelihood<? super W> likelihood, SmcSettings settings) {
    this.model = model;
    this.likelihood = likelihood;
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

  /** Goes on from a generation that was kept. */
  public SmcResult<W> resume(Generation kept, Running running, Consumer<Generation> listener) {
    return goOn(kept, Swarm.of(kept.particles()), running, listener);
  }

  private SmcResult<W> goOn(
      Generation from, Swarm<W> swarm, Running running, Consumer<Generation> listener) {
    Generation generation = from;
    Swarm<W> at = swarm;
    while (generation.stop() == Stop.GOING_ON) {
      double next = Temperature.after(generation.temperature(), at, settings.essShare());
      Weights weights = Temperature.weights(generation.temperature(), next, at);
      Evidence step =
          Evidence.ofMean(
              Weights.equal(at.size()), Temperature.logs(generation.temperature(), next, at));
      Spread spread = Spread.of(at, weights, dimensions);
      int number = generation.number() + 1;
      double u = luck(number).uniform(0);
      at = at.chosen(Resampling.systematic(weights, settings.particles(), u));
      Moves moves = new Moves(number, next, spread, generation.scale(), generation.simulations());
      moves.run(at, running);
      generation =
          new Generation(
              number,
              next,
              generation.logEvidence() + step.log(),
              generation.logEvidenceVariance() + step.error() * step.error(),
              moves.simulations,
              moves.scale,
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

  /** Draws of the prior, batch by batch, until enough of them are possible. */
  private Generation first(Swarm<W> swarm, Running running) {
    int batch = settings.particles();
    // The design of a reference table with this seed.
    Places places =
        new Places(
            model.priors(), Design.sobol(dimensions, ReferenceTable.designSeed(settings.seed())));
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
                return member(scores(next.get(i)), seed, ancestor);
              }));
      simulations += batch;
    }
    Stop stop =
        swarm.possible() == 0
            ? Stop.IMPOSSIBLE
            : swarm.possible() < settings.fewestPossible() ? Stop.BUDGET : Stop.GOING_ON;
    return new Generation(0, 0, 0, 0, simulations, 1, 1, stop, swarm.particles());
  }

  private Point scores(Place place) {
    double[] z = new double[dimensions];
    for (int j = 0; j < dimensions; j++) {
      z[j] = Draw.normal(place.cube().get(j));
    }
    return new Point(model.priors().names(), z);
  }

  private Point point(Point scores) {
    double[] cube = new double[dimensions];
    for (int j = 0; j < dimensions; j++) {
      cube[j] = Gauss.share(scores.get(j));
    }
    return model.priors().at(new Point(model.priors().names(), cube));
  }

  private Member<W> member(Point scores, long seed, int ancestor) {
    Point point = point(scores);
    W world = ReferenceTable.world(model, point, seed);
    double log = ReferenceTable.logLikelihood(likelihood, world, point);
    return new Member<>(new Particle(scores, seed, log, ancestor), world);
  }

  private SmcResult<W> result(Generation last, Swarm<W> swarm, Running running) {
    List<Integer> distinct = new ArrayList<>();
    List<Integer> copies = new ArrayList<>();
    Copies.count(swarm.particles(), distinct, copies);
    List<Point> points = new ArrayList<>();
    double[] logs = new double[distinct.size()];
    double[] rest = Temperature.logs(last.temperature(), 1, swarm);
    for (int k = 0; k < logs.length; k++) {
      points.add(point(swarm.get(distinct.get(k)).particle().scores()));
      logs[k] = Elementary.log(copies.get(k)) + rest[distinct.get(k)];
    }
    List<W> worlds =
        Batch.results(
            logs.length,
            running,
            k -> {
              Member<W> member = swarm.get(distinct.get(k));
              W world = member.world();
              return world != null
                  ? world
                  : ReferenceTable.world(model, points.get(k), member.particle().seed());
            });
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
        last.logEvidence() + step.log(),
        Math.sqrt(Math.max(bySteps, byFamilies)),
        last.simulations());
  }

  /** The moves of one generation. */
  private final class Moves {
    private final int number;
    private final double temperature;
    private final Spread spread;
    private double scale;
    private long simulations;
    private long accepted;
    private long proposed;
    private boolean hasBudget = true;

    Moves(int number, double temperature, Spread spread, double scale, long simulations) {
      this.number = number;
      this.temperature = temperature;
      this.spread = spread;
      this.scale = scale;
      this.simulations = simulations;
    }

    void run(Swarm<W> swarm, Running running) {
      boolean[] hasMoved = new boolean[swarm.size()];
      int moved = 0;
      for (int move = 0;
          move < settings.mostMoves() && moved < settings.movedShare() * swarm.size();
          move++) {
        if (simulations + swarm.size() > settings.mostSimulations()) {
          hasBudget = false;
          return;
        }
        Luck luck = luck(number).part(move);
        double length = scale * 2.38 / Math.sqrt(Math.max(1, dimensions));
        List<Member<W>> proposals =
            Batch.results(swarm.size(), running, i -> proposal(swarm.get(i), luck.part(i), length));
        int acceptedNow = 0;
        for (int i = 0; i < swarm.size(); i++) {
          Member<W> proposal = proposals.get(i);
          simulations += proposal.world() == null ? 0 : 1;
          if (isAccepted(swarm.get(i).particle(), proposal.particle(), luck.part(i))) {
            swarm.set(i, proposal);
            acceptedNow++;
            moved += hasMoved[i] ? 0 : 1;
            hasMoved[i] = true;
          }
        }
        accepted += acceptedNow;
        proposed += swarm.size();
        adapt((double) acceptedNow / swarm.size());
      }
    }

    private void adapt(double acceptance) {
      double factor = Elementary.exp(2 * (acceptance - TARGET_ACCEPTANCE));
      scale = Math.min(LARGEST_SCALE, Math.max(SMALLEST_SCALE, scale * factor));
    }

    /** A proposal with its new world; outside the support without one, and impossible. */
    private Member<W> proposal(Member<W> from, Luck luck, double length) {
      double[] normals = new double[dimensions];
      for (int j = 0; j < dimensions; j++) {
        normals[j] = luck.normal(j + 2);
      }
      double factor = luck.uniform(0) < 0.5 ? length : SHORT * length;
      double[] z = new double[dimensions];
      for (int j = 0; j < dimensions; j++) {
        z[j] = from.particle().scores().get(j) + factor * spread.step(normals, j);
      }
      Point scores = new Point(model.priors().names(), z);
      int ancestor = from.particle().ancestor();
      if (!model.priors().allows(point(scores))) {
        return new Member<>(new Particle(scores, 0, Double.NEGATIVE_INFINITY, ancestor), null);
      }
      return member(scores, luck.part(SIMULATION).key(), ancestor);
    }

    private boolean isAccepted(Particle now, Particle proposal, Luck luck) {
      if (proposal.logLikelihood() == Double.NEGATIVE_INFINITY) {
        return false;
      }
      double log = temperature * (proposal.logLikelihood() - now.logLikelihood());
      for (int j = 0; j < dimensions; j++) {
        double before = now.scores().get(j);
        double after = proposal.scores().get(j);
        log += 0.5 * (before * before - after * after);
      }
      return Elementary.log(luck.uniform(1)) < log;
    }

    double acceptance() {
      return proposed == 0 ? 0 : (double) accepted / proposed;
    }

    Stop stop() {
      if (temperature == 1) {
        return Stop.REACHED;
      }
      if (!hasBudget) {
        return Stop.BUDGET;
      }
      return acceptance() < settings.leastAcceptance() ? Stop.STUCK : Stop.GOING_ON;
    }
  }
}
