package backfire.inference;

/**
 * A draw on its way from the prior to the posterior.
 *
 * @param scores of the unknowns: the standard normal quantiles of their places in the unit cube
 * @param seed of its world, which the simulator makes again from it
 * @param logLikelihood of that world
 */
public record Particle(Point scores, long seed, double logLikelihood) {}
