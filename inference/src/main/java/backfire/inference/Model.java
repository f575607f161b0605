package backfire.inference;

/**
 * A simulator and what is believed of its parameters: all that is needed to draw worlds.
 *
 * @param priors of the unknowns
 * @param simulator of worlds
 * @param <W> what of a world is known
 */
public record Model<W>(Priors priors, Simulator<W> simulator) {}
