package backfire.inference;

/**
 * A quantity whose posterior is checked against its true value. It may look at what was observed:
 * then it also sees posteriors that never looked at it, which parameters alone do not.
 *
 * @param <W> what of a world is known
 * @param <D> what is observed of it
 */
@FunctionalInterface
public interface Checked<W, D> {

  /** The number, of a point and world in view of what was observed. */
  double of(Point point, W world, D observed);

  /** The value of an unknown. */
  static <W, D> Checked<W, D> parameter(String name) {
    return (point, world, observed) -> point.get(name);
  }
}
