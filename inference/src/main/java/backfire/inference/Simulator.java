package backfire.inference;

/**
 * What makes a world of parameters and luck.
 *
 * @param <W> what of a world matters to the evidence and to what is asked: as little as can be, for
 *     a table keeps it
 */
@FunctionalInterface
public interface Simulator<W> {

  /**
   * The world of these parameters and this seed: the same for the same arguments, on any thread.
   * {@link Luck} is there for simulators that have no luck of their own.
   */
  W simulate(Point parameters, long seed);

  /** No luck at all: the world is its parameters, for likelihoods in closed form. */
  static Simulator<Point> ofParameters() {
    return (parameters, seed) -> parameters;
  }
}
