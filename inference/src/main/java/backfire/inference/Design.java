package backfire.inference;

/**
 * Points of the unit cube, each found by its index alone, so that a longer design begins with a
 * shorter one.
 */
public interface Design {

  /**
   * A coordinate of a point: above 0 and below 1.
   *
   * @param index of the point, from 0
   * @param dimension from 0
   */
  double uniform(long index, int dimension);

  /** How many dimensions there are. */
  int dimensions();

  /** Sobol' points, scrambled by a seed: as even as can be, and each uniform. */
  static Design sobol(int dimensions, long seed) {
    return Sobol.scrambled(dimensions, seed);
  }

  /** Sobol' points as they come, the first of them next to the origin: for comparison. */
  static Design plainSobol(int dimensions) {
    return Sobol.plain(dimensions);
  }

  /** Points that know nothing of each other. */
  static Design independent(int dimensions, long seed) {
    return new Independent(dimensions, Luck.of(seed));
  }

  /** Points that know nothing of each other. */
  record Independent(int dimensions, Luck luck) implements Design {
    @Override
    public double uniform(long index, int dimension) {
      return luck.uniform(index * dimensions + dimension);
    }
  }
}
