package backfire.inference;

import backfire.model.number.Elementary;
import java.util.ArrayList;
import java.util.List;

/**
 * What draws of a table and of the rounds after it were drawn from, each of two streams by itself.
 */
final class Mixture {
  private final Spread prior;
  private final List<Spread[]> spreads = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  /** Of a table alone: all of it is drawn from the prior. */
  Mixture(int dimensions, int table) {
    this.prior = Spread.ofPrior(dimensions);
    add(new Spread[] {prior, prior}, table);
  }

  /**
   * Adds a round.
   *
   * @param ofStream what draws of even and of odd number are drawn from
   * @param end how many draws there are with it
   */
  void add(Spread[] ofStream, int end) {
    spreads.add(ofStream);
    ends.add(end);
  }

  /**
   * ln φ(z) − ln Σ (n_r/n) q_r(z): of a draw's scores, by what draws of its stream were drawn from.
   */
  double logRatio(int draw, Point scores) {
    int stream = draw & 1;
    double[] terms = new double[spreads.size()];
    int begin = 0;
    for (int round = 0; round < terms.length; round++) {
      int size = ofStream(ends.get(round), stream) - ofStream(begin, stream);
      double share = (double) size / ofStream(ends.getLast(), stream);
      terms[round] =
          size == 0
              ? Double.NEGATIVE_INFINITY
              : Elementary.log(share) + spreads.get(round)[stream].logDensity(scores);
      begin = ends.get(round);
    }
    double largest = Weights.largest(terms);
    double sum = 0;
    for (double term : terms) {
      sum += Elementary.exp(term - largest);
    }
    return prior.logDensity(scores) - largest - Elementary.log(sum);
  }

  /** How many of the first draws belong to a stream. */
  private static int ofStream(int draws, int stream) {
    return (draws + 1 - stream) / 2;
  }
}
