package backfire.lab.explanation;

import java.util.List;

/**
 * Worlds with weights: what is believed in view of the evidence.
 *
 * @param trials the worlds
 * @param logWeights logarithm of each one's weight, up to a constant
 */
public record Draws(List<Trial> trials, List<Double> logWeights) {
  public Draws {
    trials = List.copyOf(trials);
    logWeights = List.copyOf(logWeights);
    if (trials.size() != logWeights.size()) {
      throw new IllegalArgumentException(
          trials.size() + " worlds and " + logWeights.size() + " weights");
    }
  }
}
