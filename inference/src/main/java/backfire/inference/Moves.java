package backfire.inference;

import backfire.inference.Generation.Stop;
import backfire.inference.Swarm.Member;
import backfire.model.number.Elementary;
import java.util.List;

/** The moves of one generation: batches of proposals, one for each particle. */
final class Moves<W> {
  /*
   * Three proposals of four are drawn among the particles: z′ = m + √(1−s²)·(z − m) + s·C^½·ε, with m
   * and C the mean and covariance of particles of other families. That leaves N(m, C) as it is, so acceptance hangs
   * on how far the target differs from it, and not on how many unknowns there are (Cotter, Roberts,
   * Stuart, White, "MCMC methods for functions", 2013): a walk of 2.38/√d would have to be tiny where
   * dozens of unknowns are drawn and few are learned. s is at most 1, where proposals are independent,
   * and follows their acceptance from one whole batch to the next.
   *
   * One of four is a short step beside the particle, for modes far narrower than C. Short steps are
   * taken easily and lead nowhere, so only the others count for whether a particle has moved.
   */
  private static final double TARGET_ACCEPTANCE = 0.25;
  private static final double SHARE_OF_SHORT = 0.25;
  private static final double SHORT = 0.2 * 2.38;
  private static final double SMALLEST_SCALE = 1e-3;
  private static final double LARGEST_SCALE = 1;

  // Ordinals of a proposal's luck; normal numbers follow.
  private static final int LENGTH = 0;
  private static final int ACCEPTANCE = 1;
  private static final int FIRST_NORMAL = 2;
  private static final int WORLD = 0;

  private final Members<W> members;
  private final SmcSettings settings;
  private final double temperature;
  private final Spreads spreads;
  private double scale;
  private long simulations;
  private long accepted;
  private long proposed;
  private boolean hasBudget = true;

  Moves(
      Members<W> members,
      SmcSettings settings,
      double temperature,
      Spreads spreads,
      Generation before) {
    this.members = members;
    this.settings = settings;
    this.temperature = temperature;
    this.spreads = spreads;
    this.scale = before.scale();
    this.simulations = before.simulations();
  }

  /** Moves particles until enough have gone far, or batches or the budget are at an end. */
  void run(Swarm<W> swarm, Luck luck, Running running) {
    boolean[] hasMoved = new boolean[swarm.size()];
    for (int move = 0; move < settings.mostMoves(); move++) {
      if (share(hasMoved) >= settings.movedShare()) {
        return;
      }
      if (simulations + swarm.size() > settings.mostSimulations()) {
        hasBudget = false;
        return;
      }
      Luck ofMove = luck.part(move);
      List<Member<W>> proposals =
          Batch.results(swarm.size(), running, i -> proposal(swarm.get(i), ofMove.part(i)));
      settle(swarm, proposals, ofMove, hasMoved);
    }
  }

  private void settle(Swarm<W> swarm, List<Member<W>> proposals, Luck luck, boolean[] hasMoved) {
    int farProposed = 0;
    int farAccepted = 0;
    for (int i = 0; i < swarm.size(); i++) {
      Member<W> proposal = proposals.get(i);
      Luck ofProposal = luck.part(i);
      int far = isShort(ofProposal) ? 0 : 1;
      farProposed += far;
      simulations += proposal.world() == null ? 0 : 1;
      if (isAccepted(swarm.get(i).particle(), proposal.particle(), ofProposal)) {
        swarm.set(i, proposal);
        accepted++;
        farAccepted += far;
        hasMoved[i] |= far == 1;
      }
    }
    proposed += swarm.size();
    if (farProposed > 0) {
      double off = (double) farAccepted / farProposed - TARGET_ACCEPTANCE;
      scale = Math.min(LARGEST_SCALE, Math.max(SMALLEST_SCALE, scale * Elementary.exp(2 * off)));
    }
  }

  private static double share(boolean[] flags) {
    int set = 0;
    for (boolean flag : flags) {
      set += flag ? 1 : 0;
    }
    return (double) set / flags.length;
  }

  private static boolean isShort(Luck luck) {
    return luck.uniform(LENGTH) < SHARE_OF_SHORT;
  }

  private Member<W> proposal(Member<W> from, Luck luck) {
    int dimensions = members.dimensions();
    double[] normals = new double[dimensions];
    for (int j = 0; j < dimensions; j++) {
      normals[j] = luck.normal(FIRST_NORMAL + j);
    }
    Point scores = from.particle().scores();
    Spread spread = spreads.of(from.particle());
    double[] z =
        isShort(luck)
            ? spread.beside(scores, scale * SHORT / Math.sqrt(Math.max(1, dimensions)), normals)
            : spread.among(scores, scale, normals);
    return members.member(
        new Point(scores.names(), z), luck.part(WORLD).key(), from.particle().ancestor());
  }

  /** By Metropolis and Hastings, under the prior N(0, I) of the scores and the power of L. */
  private boolean isAccepted(Particle now, Particle proposal, Luck luck) {
    if (proposal.logLikelihood() == Double.NEGATIVE_INFINITY) {
      return false;
    }
    double log = temperature * (proposal.logLikelihood() - now.logLikelihood());
    for (int j = 0; j < members.dimensions(); j++) {
      double before = now.scores().get(j);
      double after = proposal.scores().get(j);
      log += 0.5 * (before * before - after * after);
    }
    if (!isShort(luck)) {
      Spread spread = spreads.of(now);
      log += spread.logDensity(now.scores()) - spread.logDensity(proposal.scores());
    }
    return Elementary.log(luck.uniform(ACCEPTANCE)) < log;
  }

  long simulations() {
    return simulations;
  }

  double scale() {
    return scale;
  }

  /** The share of proposals that were accepted; 0 if there were none. */
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
