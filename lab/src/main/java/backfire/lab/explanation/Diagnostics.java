package backfire.lab.explanation;

import backfire.inference.Posterior;
import backfire.inference.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether to trust what is believed as the base map reads the reports.
 *
 * @param ess effective number of draws
 * @param tableEss of the worlds that were drawn from the priors; the same if that was enough
 * @param kHat shape of the tail of those worlds' weights; from 0.7 on they cannot be trusted
 * @param logEvidence logarithm of the marginal likelihood
 * @param logEvidenceError its standard error
 * @param tempering the temperatures by which draws came to the posterior; none if the table's
 *     worlds were enough
 * @param verdicts in plain words
 */
public record Diagnostics(
    double ess,
    double tableEss,
    double kHat,
    double logEvidence,
    double logEvidenceError,
    List<Tempered.Step> tempering,
    List<String> verdicts) {
  public Diagnostics {
    tempering = List.copyOf(tempering);
    verdicts = List.copyOf(verdicts);
  }

  /** Of a table that is weighed, and of what temperatures made of it, if they had to. */
  static Diagnostics of(Posterior<Trial> byWeights, @Nullable Tempered tempered) {
    if (tempered != null) {
      return new Diagnostics(
          tempered.ess(),
          byWeights.ess(),
          byWeights.kHat(),
          tempered.logEvidence(),
          tempered.logEvidenceError(),
          tempered.steps(),
          tempered.verdicts());
    }
    return new Diagnostics(
        byWeights.ess(),
        byWeights.ess(),
        byWeights.kHat(),
        byWeights.logEvidence(),
        byWeights.evidence().error(),
        List.of(),
        byWeights.verdicts().stream()
            .filter(verdict -> verdict.kind() != Verdict.Kind.NOT_LEARNED)
            .map(Verdict::words)
            .toList());
  }
}
