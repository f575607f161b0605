package backfire.inference;

import java.util.List;

/**
 * How likely the evidence is if a world was the real one.
 *
 * @param <W> what of a world is known
 */
@FunctionalInterface
public interface Likelihood<W> {

  /** The logarithm, up to a constant that no world changes; −∞ if impossible, never NaN or ∞. */
  double logOf(W world);

  /** Both pieces of evidence, independent of each other given the world. */
  default Likelihood<W> and(Likelihood<? super W> other) {
    return world -> logOf(world) + other.logOf(world);
  }

  /** Evidence that says nothing. */
  static <W> Likelihood<W> none() {
    return world -> 0;
  }

  /** All pieces together, added in their order. */
  static <W> Likelihood<W> all(List<? extends Likelihood<? super W>> pieces) {
    List<? extends Likelihood<? super W>> fixed = List.copyOf(pieces);
    return world -> {
      double sum = 0;
      for (Likelihood<? super W> piece : fixed) {
        sum += piece.logOf(world);
      }
      return sum;
    };
  }
}
