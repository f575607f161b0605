package backfire.model.chance;

/**
 * A random matching of n things two by two, as a function: nothing is stored.
 *
 * <p>Things are put in the order of a keyed permutation of 0 … n−1, and neighbours in that order
 * are a pair. For an odd n one thing stays alone.
 */
public final class Pairing {
  /*
   * The permutation is of the least number of bits that holds n, walked until it lands below n (Black
   * and Rogaway, "Ciphers with arbitrary finite domains", 2002): twice as many at most, so that a walk
   * takes two steps at most on average. Each round adds, multiplies by an odd number and folds the
   * upper half of the bits onto the lower: the steps of a multiplicative hash, all of which can be
   * undone. A Feistel network of eight rounds took four to eleven times as long (for 5,000 to 23
   * million things); of four, it made the very next seat of a place of 1,000 a partner twice as often
   * as any other. A list of partners would cost 4 bytes a tie and person, and as long again to build.
   */
  private static final int ROUNDS = 4;

  private final long key;
  private final int n;
  private final int mask;
  private final int fold;
  private final int[] plus = new int[ROUNDS];
  private final int[] times = new int[ROUNDS];
  private final int[] inverse = new int[ROUNDS];

  /** The matching of n things, n from 0 on, that belongs to a key. */
  public Pairing(long key, int n) {
    this.key = key;
    this.n = n;
    int bits = n <= 2 ? 2 : 32 - Integer.numberOfLeadingZeros(n - 1);
    this.mask = (1 << bits) - 1;
    this.fold = (bits + 1) / 2;
    for (int round = 0; round < ROUNDS; round++) {
      long drawn = Keys.child(key, -2 - round);
      plus[round] = (int) (drawn >>> 32);
      times[round] = (int) drawn | 1;
      inverse[round] = inverse(times[round]);
    }
  }

  /** The number that undoes the multiplication by an odd one, by Newton's method. */
  private static int inverse(int odd) {
    int inverse = odd; // right in three bits, and each step doubles them
    for (int right = 3; right < 32; right *= 2) {
      inverse *= 2 - odd * inverse;
    }
    return inverse;
  }

  /** The place of thing i, 0 ≤ i &lt; n, in the order: a permutation of 0 … n−1. */
  public int position(int i) {
    int x = i;
    do {
      x = forward(x);
    } while (x >= n);
    return x;
  }

  /** The thing in a place of the order. */
  public int at(int position) {
    int x = position;
    do {
      x = backward(x);
    } while (x >= n);
    return x;
  }

  /** The place of the partner of who stands in a place, or −1 for who stays alone. */
  public int partnerPosition(int position) {
    int partner = position ^ 1;
    return partner < n ? partner : -1;
  }

  /** A draw that belongs to the pair that stands in a place; both partners see the same. */
  public double uniform(int position) {
    return ((Keys.child(key, position >>> 1) >>> 32) + 0.5) * 0x1p-32;
  }

  private int forward(int x) {
    for (int round = 0; round < ROUNDS; round++) {
      x = ((x + plus[round]) * times[round]) & mask;
      x ^= x >>> fold;
    }
    return x;
  }

  private int backward(int x) {
    for (int round = ROUNDS - 1; round >= 0; round--) {
      x ^= x >>> fold; // at least half of the bits: folding twice changes nothing
      x = (x * inverse[round] - plus[round]) & mask;
    }
    return x;
  }
}
