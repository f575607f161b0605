package backfire.lab.explanation;

import java.util.List;

/**
 * Worlds with weights: what is believed in view of the evidence.
 *
 * @param trials the worlds
 * @param logWeights logarithm of each one's weight, up to a constant
 * @param families of each, the draw of the prior that it descends from: draws of one family are
 *     alike, so errors are told by families
 */
public record Draws(List<Trial> trials, List<Double> logWeights, List<Integer> families) {
  public Draws {
    trials = List.copyOf(trials);
    logWeights = List.copyOf(logWeights);
    families = List.copyOf(families);
    if (trials.size() != logWeights.size() || trials.size() != families.size()) {
      throw new IllegalArgumentException(
          "%s worlds, %s weights, %s families"
              .formatted(trials.size(), logWeights.size(), families.size()));
    }
  }
}
