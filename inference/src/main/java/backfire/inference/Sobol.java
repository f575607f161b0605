package backfire.inference;

import backfire.model.chance.Keys;
import org.hipparchus.random.SobolSequenceGenerator;

/** Sobol' points in Gray-code order, nested-uniformly scrambled or not. */
final class Sobol implements Design {
  /*
   * Direction numbers are those of Joe and Kuo (2008), which Hipparchus carries. Its generator has a
   * state, so it is asked just once: the point of index 2ᵏ − 1 has the Gray code with bit k − 1 alone
   * and is that direction number. Point i is then the exclusive or of the numbers at the bits of i's
   * Gray code.
   *
   * Scrambling is Owen's (1995): each digit is flipped by luck that hangs on the dimension and all
   * digits above it. Here that luck is a hash of them, so nothing is stored. It keeps the net (every
   * elementary interval of 2ᵐ points still holds what it must) and makes each point uniform, so means
   * are unbiased; below the digits that a net of 2³¹ points has, one hash fills the rest. A digital
   * shift alone would also be unbiased, but keeps the pattern of the unscrambled points in pairs of
   * high dimensions.
   */
  private static final int DIGITS = 31;
  private static final int BITS = 52;
  private static final int MOST_DIMENSIONS = 21_201;
  private static final double SCALE = 0x1p52;

  private final long[][] directions;
  private final long[] keys;
  private final boolean isScrambled;

  private Sobol(int dimensions, boolean isScrambled, long seed) {
    Checks.require(
        dimensions >= 0 && dimensions <= MOST_DIMENSIONS,
        "Sobol' points have from 0 to %s dimensions, not %s",
        MOST_DIMENSIONS,
        dimensions);
    this.directions = new long[dimensions][DIGITS];
    this.keys = new long[dimensions];
    this.isScrambled = isScrambled;
    for (int j = 0; j < dimensions; j++) {
      keys[j] = Keys.child(seed, j);
    }
    if (dimensions > 0) {
      readDirections(new SobolSequenceGenerator(dimensions));
    }
  }

  static Sobol scrambled(int dimensions, long seed) {
    return new Sobol(dimensions, true, seed);
  }

  static Sobol plain(int dimensions) {
    return new Sobol(dimensions, false, 0);
  }

  private void readDirections(SobolSequenceGenerator sequence) {
    for (int k = 0; k < DIGITS; k++) {
      double[] point = sequence.skipTo((int) ((1L << (k + 1)) - 1));
      for (int j = 0; j < point.length; j++) {
        directions[j][k] = (long) (point[j] * SCALE);
      }
    }
  }

  @Override
  public int dimensions() {
    return directions.length;
  }

  @Override
  public double uniform(long index, int dimension) {
    Checks.require(
        index >= 0 && index <= Integer.MAX_VALUE,
        "Sobol' points have indices from 0 to 2^31 - 1, not %s",
        index);
    long gray = index ^ (index >>> 1);
    long word = 0;
    long[] numbers = directions[dimension];
    while (gray != 0) {
      int k = Long.numberOfTrailingZeros(gray);
      word ^= numbers[k];
      gray &= gray - 1;
    }
    long digits = isScrambled ? scramble(word, keys[dimension]) : word;
    return (digits + 0.5) / SCALE;
  }

  private static long scramble(long word, long key) {
    long out = 0;
    for (int d = 0; d < DIGITS; d++) {
      int shift = BITS - 1 - d;
      // A leading one tells prefixes of different lengths apart.
      long prefix = (1L << d) | (word >>> (shift + 1));
      long flip = Keys.child(key, prefix) >>> 63;
      out |= (((word >>> shift) & 1) ^ flip) << shift;
    }
    int rest = BITS - DIGITS;
    long prefix = (1L << DIGITS) | (word >>> rest);
    return out | (Keys.child(key, prefix) >>> (64 - rest));
  }
}
