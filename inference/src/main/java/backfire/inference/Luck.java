package backfire.inference;

import backfire.model.chance.Draw;
import backfire.model.chance.Keys;

/**
 * Uniform and normal numbers as functions of a key and an ordinal: for simulators that have no luck
 * of their own.
 *
 * <p>Nothing here advances, so neither threads nor the order of calls change a number.
 */
public final class Luck {
  /*
   * A mix of a mix: the key starts somewhere in the sequence of SplitMix64 (Steele, Lea, Flood 2014),
   * and the ordinal is the step along it. Streams of neighbouring keys start at mixed places.
   */
  private static final double STEP = 0x1p-52;

  private final long key;

  private Luck(long key) {
    this.key = key;
  }

  /** The luck that belongs to a key, such as a world's seed (any 64 bits). */
  public static Luck of(long key) {
    return new Luck(key);
  }

  /** A uniform number in the open interval (0, 1). */
  public double uniform(long ordinal) {
    return unit(Keys.child(key, ordinal));
  }

  /** A standard normal number, from the uniform one of that ordinal. */
  public double normal(long ordinal) {
    return Draw.normal(uniform(ordinal));
  }

  /** The luck of a part, independent of this one's numbers and of other parts'. */
  public Luck part(long ordinal) {
    return new Luck(Keys.child(Keys.mix(~key), ordinal));
  }

  /** The key that it hangs on. */
  long key() {
    return key;
  }

  /** A whole number from 0 to n − 1. */
  int below(int n, long ordinal) {
    return (int) (uniform(ordinal) * n);
  }

  /** 64 bits as a number in (0, 1): the middle of one of 2⁵² cells, so neither end is ever met. */
  static double unit(long bits) {
    return ((bits >>> 12) + 0.5) * STEP;
  }
}
