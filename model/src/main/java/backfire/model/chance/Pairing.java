package backfire.model.chance;

/**
 * A random matching of n things two by two, as a function: nothing is stored.
 *
 * <p>Things are put in the order of a keyed permutation of 0 … n−1, and neighbours in that order
 * are a pair. For an odd n one thing stays alone.
 */
public final class Pairing {
  /*
   * The permutation is a Feistel network of eight rounds on the least even number of bits that holds
   * n, walked until it lands below n (Black and Rogaway, "Ciphers with arbitrary finite domains",
   * 2002). The domain is at most four times n, so a walk takes at most four steps on average. A list
   * of partners would cost 4 bytes a tie and person, and as long again to build as to use.
   *
   * Four rounds are too few for small n: in a place of 1,000 the very next seat was a partner twice as
   * often as any other. With eight it is not, within the noise of 40,000 keys.
   */
  private static final int ROUNDS = 8;

  private final long key;
  private final int n;
  private final int halfBits;
  private final int mask;

  /** The matching of n things, n from 0 on, that belongs to a key. */
  public Pairing(long key, int n) {
    this.key = key;
    this.n = n;
    int bits = n <= 1 ? 2 : 32 - Integer.numberOfLeadingZeros(n - 1);
    this.halfBits = Math.max(1, (bits + 1) / 2);
    this.mask = (1 << halfBits) - 1;
  }

  /** The place of thing i, 0 ≤ i &lt; n, in the order: a permutation of 0 … n−1. */
  public int position(int i) {
    int x = i;
    do {
      x = forward(x);
    } while (Integer.compareUnsigned(x, n) >= 0);
    return x;
  }

  /** The thing in a place of the order. */
  public int at(int position) {
    int x = position;
    do {
      x = backward(x);
    } while (Integer.compareUnsigned(x, n) >= 0);
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
    int left = x >>> halfBits;
    int right = x & mask;
    for (int round = 0; round < ROUNDS; round++) {
      int next = left ^ ((int) Keys.mix(key + ((long) round << 32) + right) & mask);
      left = right;
      right = next;
    }
    return (left << halfBits) | right;
  }

  private int backward(int x) {
    int left = x >>> halfBits;
    int right = x & mask;
    for (int round = ROUNDS - 1; round >= 0; round--) {
      int previous = right ^ ((int) Keys.mix(key + ((long) round << 32) + left) & mask);
      right = left;
      left = previous;
    }
    return (left << halfBits) | right;
  }
}
