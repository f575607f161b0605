package backfire.inference;

import java.util.Set;
import java.util.TreeSet;

/**
 * A model that is compared with others.
 *
 * @param name that no other has
 * @param factors what is in it that may be missing in others, such as mechanisms
 * @param evidence for it, on the same data and up to the same constant as for others
 * @param priorWeight against that of others; equal ones unless there is a reason
 */
public record Candidate(String name, Set<String> factors, Evidence evidence, double priorWeight) {
  public Candidate {
    factors = java.util.Collections.unmodifiableSet(new TreeSet<>(factors));
    Checks.positive("prior weight", priorWeight);
  }

  /** As likely beforehand as others, and without factors. */
  public static Candidate of(String name, Evidence evidence) {
    return new Candidate(name, Set.of(), evidence, 1);
  }

  /** As likely beforehand as others, with factors in it. */
  public static Candidate of(String name, Set<String> factors, Evidence evidence) {
    return new Candidate(name, factors, evidence, 1);
  }

  /** The same with a weight of its own. */
  public Candidate withPriorWeight(double weight) {
    return new Candidate(name, factors, evidence, weight);
  }
}
