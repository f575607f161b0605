package backfire.lab.credence;

import java.util.List;

/**
 * How many of the attacks that happen some scored report tells of.
 *
 * @param shares by kind, in the order of {@link Hazard#index}; each from 0 to 1
 * @param spread standard deviation of the logarithm of a common factor on all of them, since nobody
 *     knows their level
 */
public record Detection(List<Double> shares, double spread) {
  public Detection {
    if (shares.size() != Hazard.KINDS) {
      throw new IllegalArgumentException(
          Hazard.KINDS + " kinds of attacks are told apart, not " + shares.size());
    }
    for (double share : shares) {
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("a share is from 0 to 1, not " + share);
      }
    }
    if (!(spread >= 0 && spread < 10)) {
      throw new IllegalArgumentException("the spread is from 0 to 10, not " + spread);
    }
    shares = List.copyOf(shares);
  }
}
