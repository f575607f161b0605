package backfire.lab.explanation;

import backfire.inference.Posterior;
import backfire.inference.Quantity;
import backfire.model.chance.Draw;
import java.util.stream.IntStream;

/** The values that a quantity has in worlds from the priors, in order: where others stand on it. */
final class Ladder {
  private final Posterior<Trial> prior;
  private final Quantity<Trial> quantity;
  private final double[] rungs;

  Ladder(Posterior<Trial> prior, Quantity<Trial> quantity) {
    this.prior = prior;
    this.quantity = quantity;
    this.rungs =
        IntStream.range(0, prior.size())
            .mapToDouble(i -> quantity.of(prior.point(i), prior.world(i)))
            .sorted()
            .toArray();
  }

  /** The share that lies below a value, halves of equals counted; never 0 or 1. */
  double place(double value) {
    int below = 0;
    int equal = 0;
    for (double rung : rungs) {
      below += rung < value ? 1 : 0;
      equal += rung == value ? 1 : 0;
    }
    return (below + 0.5 * equal + 0.5) / (rungs.length + 1);
  }

  /**
   * The share of the prior variance that went away, of normal scores: each value counts by its
   * place, since of a lognormal number a few large values are all of the variance.
   */
  double contraction(Posterior<Trial> posterior) {
    Quantity<Trial> score = (point, trial) -> Draw.normal(place(quantity.of(point, trial)));
    double doubted = prior.variance(score);
    return doubted > 0 ? 1 - posterior.variance(score) / doubted : 0;
  }
}
