package backfire.inference;

/**
 * A number that is asked of a draw: of its parameters, of its world, or of both.
 *
 * @param <W> what of a world is known
 */
@FunctionalInterface
public interface Quantity<W> {

  /** The number. */
  double of(Point point, W world);

  /** The value of an unknown. */
  static <W> Quantity<W> parameter(String name) {
    return (point, world) -> point.get(name);
  }
}
