package backfire.lab.explanation;

import java.util.List;

/**
 * What a sequence of temperatures came to, from the worlds of a table to the posterior.
 *
 * @param steps in their order
 * @param isReached whether it ended at temperature 1, exactly
 * @param made worlds that were made on the way
 * @param ess effective number of draws, copies counted as one
 * @param logEvidence logarithm of the marginal likelihood
 * @param logEvidenceError its standard error
 * @param verdicts what is to be said of it, in plain words
 * @param draws what is believed
 */
public record Tempered(
    List<Step> steps,
    boolean isReached,
    int made,
    double ess,
    double logEvidence,
    double logEvidenceError,
    List<String> verdicts,
    Draws draws) {
  public Tempered {
    steps = List.copyOf(steps);
    verdicts = List.copyOf(verdicts);
  }

  /**
   * A step.
   *
   * @param temperature the power of the likelihood that it reached
   * @param acceptance share of its proposals that were taken
   * @param made worlds up to here, those of the table included
   */
  public record Step(double temperature, double acceptance, long made) {}
}
