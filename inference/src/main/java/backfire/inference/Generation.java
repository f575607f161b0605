package backfire.inference;

import java.util.List;

/**
 * All that a sequence of temperatures is after a step: plain values, to be written down anywhere.
 * Going on from it gives the same bits as never having stopped.
 *
 * @param number of the step, from 0 for draws of the prior
 * @param temperature the power of the likelihood that is reached, from 0 to 1
 * @param logEvidence of the evidence at that power
 * @param logEvidenceVariance the square of its standard error
 * @param simulations up to here
 * @param scale of proposals: 1 where they do not hang on where a particle was
 * @param acceptance of the last step's proposals; 1 before there were any
 * @param stop why it goes no further, or that it does
 * @param particles with equal weights
 */
public record Generation(
    int number,
    double temperature,
    double logEvidence,
    double logEvidenceVariance,
    long simulations,
    double scale,
    double acceptance,
    Stop stop,
    List<Particle> particles) {
  public Generation {
    particles = List.copyOf(particles);
  }

  /** The same, going no further. */
  Generation stopped(Stop why) {
    return new Generation(
        number,
        temperature,
        logEvidence,
        logEvidenceVariance,
        simulations,
        scale,
        acceptance,
        why,
        particles);
  }

  /** Why a sequence of temperatures ended. */
  public enum Stop {
    /** It did not end yet. */
    GOING_ON,
    /** Temperature 1 is reached, exactly. */
    REACHED,
    /** No draw of the prior was possible within the budget. */
    IMPOSSIBLE,
    /** The next batch would exceed the budget. */
    BUDGET,
    /** Proposals are hardly ever accepted. */
    STUCK
  }
}
