package backfire.inference;

/** A simulator that failed, with the parameters and the seed that make it fail again. */
public final class SimulationFailure extends RuntimeException {

  SimulationFailure(Point point, long seed, Throwable cause) {
    super(
        "the simulator failed at (" + point + "), seed " + seed + ": " + cause.getMessage(), cause);
  }
}
