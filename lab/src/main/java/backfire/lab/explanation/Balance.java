package backfire.lab.explanation;

import backfire.inference.Evidence;
import backfire.lab.credence.Testimony;
import backfire.lab.explanation.Explained.Factored;
import java.util.List;
import java.util.function.Predicate;

/** Weighs explanations against each other by worlds that were made: nothing is simulated again. */
interface Balance {
  /** The log-likelihood of each world. */
  List<Double> logs(Testimony testimony);

  /** Its worlds. */
  List<Trial> trials();

  /** The evidence for the explanations that are such; ruled out if no world has one of them. */
  Evidence evidence(Predicate<Explanation> such, List<Double> logs);

  /** How many worlds of such explanations count. */
  double ess(Predicate<Explanation> such, List<Double> logs);

  /**
   * By how much the evidence speaks for a factor: all worlds that have it against all that lack it.
   *
   * @param logRatios of other priors' densities to those by which worlds were made, where the
   *     factor is in; 0 for the same
   */
  Factored inclusion(Factor factor, List<Double> logs, List<Double> logRatios);
}
