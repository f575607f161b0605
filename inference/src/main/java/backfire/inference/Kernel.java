package backfire.inference;

import java.util.function.ToDoubleFunction;

/** The likelihood of what was observed, by one number of a world. */
@FunctionalInterface
public interface Kernel {

  /** The logarithm of the likelihood where the world's number is x. */
  double logOf(double x);

  /** The likelihood of a world, whose number is found by a function. */
  default <W> Likelihood<W> of(ToDoubleFunction<? super W> number) {
    return world -> logOf(number.applyAsDouble(world));
  }

  /**
   * 1 within a distance of what was observed and 0 elsewhere: rejection. Its posterior is that of a
   * measurement with a uniform error, wider than that of an exact one.
   */
  static Kernel within(double observed, double distance) {
    Checks.finite("observed", observed);
    Checks.positive("distance", distance);
    return x -> Math.abs(x - observed) < distance ? 0 : Double.NEGATIVE_INFINITY;
  }

  /** The normal density of what was observed around x: a measurement with a normal error. */
  static Kernel gaussian(double observed, double sd) {
    Checks.finite("observed", observed);
    Checks.positive("sd", sd);
    return x -> Gauss.logDensity(observed, x, sd);
  }

  /** A report that the pattern holds, x being the degree to which it does: see {@link Reported}. */
  static Kernel reported(double reliability, double baseRate) {
    return new Reported(reliability, baseRate);
  }
}
