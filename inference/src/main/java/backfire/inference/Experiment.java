package backfire.inference;

/**
 * How evidence comes of a world, and how it is then weighed: the two halves of one assumption,
 * which {@link Calibration} holds against each other.
 *
 * @param <W> what of a world is known
 * @param <D> what is observed or reported of it
 */
public interface Experiment<W, D> {

  /** What is observed of a world, by the luck of a seed. */
  D observe(W world, long seed);

  /** The likelihood of what was observed, to weigh worlds by. */
  Likelihood<W> likelihood(D observed);
}
