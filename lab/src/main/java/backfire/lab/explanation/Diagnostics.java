package backfire.lab.explanation;

import backfire.inference.Posterior;
import backfire.inference.Verdict;
import java.util.List;

/**
 * Whether to trust what is believed as the base map reads the reports.
 *
 * @param worlds that were made
 * @param drawn of them, those that were drawn from the priors
 * @param ess effective number of all
 * @param drawnEss effective number of those that were drawn from the priors
 * @param kHat shape of the tail of the weights; from 0.7 on they cannot be trusted
 * @param logEvidence logarithm of the marginal likelihood
 * @param logEvidenceError its standard error
 * @param verdicts in plain words
 */
public record Diagnostics(
    int worlds,
    int drawn,
    double ess,
    double drawnEss,
    double kHat,
    double logEvidence,
    double logEvidenceError,
    List<String> verdicts) {
  public Diagnostics {
    verdicts = List.copyOf(verdicts);
  }

  static Diagnostics of(Posterior<Trial> all, Posterior<Trial> drawn) {
    return new Diagnostics(
        all.size(),
        drawn.size(),
        all.ess(),
        drawn.ess(),
        all.kHat(),
        all.logEvidence(),
        all.evidence().error(),
        all.verdicts().stream()
            .filter(verdict -> verdict.kind() != Verdict.Kind.NOT_LEARNED)
            .map(Verdict::words)
            .toList());
  }
}
