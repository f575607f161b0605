package backfire.lab.explanation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Worlds of an inquiry, and how they were drawn.
 *
 * @param trials those that were drawn from the priors first, then those that were aimed
 * @param logRatios of each, the logarithm of its prior density over that by which worlds were drawn
 * @param drawn how many were drawn from the priors
 */
public record Sample(List<Trial> trials, List<Double> logRatios, int drawn) {
  public Sample {
    trials = List.copyOf(trials);
    logRatios = List.copyOf(logRatios);
    if (trials.size() != logRatios.size() || drawn < 1 || drawn > trials.size()) {
      throw new IllegalArgumentException(
          "%s worlds, %s ratios, %s drawn".formatted(trials.size(), logRatios.size(), drawn));
    }
  }

  /** Worlds that were all drawn from the priors. */
  public static Sample ofPriors(List<Trial> trials) {
    return new Sample(
        trials, IntStream.range(0, trials.size()).mapToObj(i -> 0.0).toList(), trials.size());
  }

  /** Those that were drawn from the priors. */
  List<Trial> fromPriors() {
    return trials.subList(0, drawn);
  }
}
