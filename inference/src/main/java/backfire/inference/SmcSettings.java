package backfire.inference;

/**
 * How a sequence of temperatures is run. All but the seed have a default that does for most.
 *
 * @param particles N, how many draws are kept
 * @param essShare the next temperature leaves this share of them effective
 * @param movedShare moves go on until this share of the particles has moved
 * @param mostMoves or until so many batches of N proposals were made
 * @param fewestPossible draws of the prior go on until so many are possible
 * @param leastAcceptance below it particles do not move, and the sequence ends
 * @param mostSimulations the budget
 * @param seed of all luck
 */
public record SmcSettings(
    int particles,
    double essShare,
    double movedShare,
    int mostMoves,
    int fewestPossible,
    double leastAcceptance,
    long mostSimulations,
    long seed) {
  public SmcSettings {
    Checks.atLeast("particles", 10, particles);
    Checks.share("essShare", essShare);
    Checks.share("movedShare", movedShare);
    Checks.atLeast("mostMoves", 1, mostMoves);
    Checks.atLeast("fewestPossible", 1, fewestPossible);
    Checks.require(
        leastAcceptance >= 0 && leastAcceptance < 1,
        "leastAcceptance must be from 0 to 1, not %s",
        leastAcceptance);
    Checks.atLeast("mostSimulations", particles, mostSimulations);
  }

  /** A thousand particles, half of them effective, at most a million simulations. */
  public static SmcSettings of(long seed) {
    return new SmcSettings(1000, 0.5, 0.95, 30, 50, 0.005, 1_000_000, seed);
  }

  /** The same with another number of particles. */
  public SmcSettings withParticles(int number) {
    return new SmcSettings(
        number,
        essShare,
        movedShare,
        mostMoves,
        fewestPossible,
        leastAcceptance,
        Math.max(mostSimulations, number),
        seed);
  }

  /** The same with another budget of simulations. */
  public SmcSettings withMostSimulations(long budget) {
    return new SmcSettings(
        particles, essShare, movedShare, mostMoves, fewestPossible, leastAcceptance, budget, seed);
  }

  /** The same with at most so many batches of moves in each generation, for costly simulators. */
  public SmcSettings withMostMoves(int batches) {
    return new SmcSettings(
        particles,
        essShare,
        movedShare,
        batches,
        fewestPossible,
        leastAcceptance,
        mostSimulations,
        seed);
  }

  /** The same with other luck. */
  public SmcSettings withSeed(long other) {
    return new SmcSettings(
        particles,
        essShare,
        movedShare,
        mostMoves,
        fewestPossible,
        leastAcceptance,
        mostSimulations,
        other);
  }
}
