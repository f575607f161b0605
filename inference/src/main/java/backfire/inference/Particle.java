package backfire.inference;

/**
 * A draw on its way from the prior to the posterior.
 *
 * @param scores of the unknowns: the standard normal quantiles of their places in the unit cube
 * @param seed of its world, which the simulator makes again from it
 * @param logLikelihood of that world
 * @param ancestor the draw of the prior, from 0, that it descends from
 */
public record Particle(Point scores, long seed, double logLikelihood, int ancestor) {}
