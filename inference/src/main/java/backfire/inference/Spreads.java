package backfire.inference;

import java.util.List;

/** How particles spread, as particles of other families tell. */
final class Spreads {
  /*
   * A particle that helped to fit the normal distribution by which it moves looks more probable under it than
   * it is, by about k/n for k fitted numbers and n particles that count: proposals are then taken too
   * often, and the evidence comes out too low, by 0.9 of its logarithm with 58 unknowns and 256 particles.
   * So particles whose ancestors have even numbers tell how those with odd ones move, and the reverse.
   */
  private final Spread[] ofParity = new Spread[2];

  private Spreads() {}

  /** Of weighted particles. */
  static Spreads of(Swarm<?> swarm, Weights weights, int dimensions) {
    Spreads spreads = new Spreads();
    List<Point> scores = swarm.particles().stream().map(Particle::scores).toList();
    for (int parity = 0; parity < 2; parity++) {
      double[] logs = new double[swarm.size()];
      for (int i = 0; i < logs.length; i++) {
        boolean isOther = (swarm.get(i).particle().ancestor() & 1) != parity;
        logs[i] = isOther ? weights.log(i) : Double.NEGATIVE_INFINITY;
      }
      Weights others = Weights.ofLogs(logs);
      spreads.ofParity[parity] =
          others.arePossible() ? Spread.of(scores, others, dimensions) : Spread.ofPrior(dimensions);
    }
    return spreads;
  }

  /** The one by which a particle moves. */
  Spread of(Particle particle) {
    return ofParity[particle.ancestor() & 1];
  }
}
