package backfire.inference;

import backfire.inference.Generation.Stop;
import backfire.inference.Verdict.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sequence of temperatures came to.
 *
 * @param last generation
 * @param posterior its particles, copies counted as one draw; if temperature 1 was not reached,
 *     weighed by the power of the likelihood that is missing
 * @param <W> what of a world is known
 */
public record SmcResult<W>(Generation last, Posterior<W> posterior) {
  private static final double LOW_ACCEPTANCE = 0.02;

  /** Why it ended. */
  public Stop stop() {
    return last.stop();
  }

  /** The temperature that was reached: 1 if all went well. */
  public double temperature() {
    return last.temperature();
  }

  /** Whether it ended at temperature 1. */
  public boolean isReached() {
    return last.stop() == Stop.REACHED;
  }

  /** The evidence for the model, with its error. */
  public Evidence evidence() {
    return posterior.evidence();
  }

  /** What has to be said of it in words, the gravest first; empty if nothing. */
  public List<Verdict> verdicts() {
    if (!posterior.isPossible()) {
      return posterior.verdicts();
    }
    List<Verdict> verdicts = new ArrayList<>();
    if (!isReached()) {
      verdicts.add(
          Verdicts.say(
              Kind.TEMPERED,
              "Tempered: ended at temperature %.3g of 1 (%s) after %d simulations; the rest is made"
                  + " up for by weights.",
              last.temperature(),
              last.stop(),
              last.simulations()));
    }
    if (last.acceptance() < LOW_ACCEPTANCE) {
      verdicts.add(
          Verdicts.say(
              Kind.LOW_ACCEPTANCE,
              "Of the last proposals %.2g were accepted: draws are hardly more than copies.",
              last.acceptance()));
    }
    verdicts.addAll(posterior.verdicts());
    return List.copyOf(verdicts);
  }
}
