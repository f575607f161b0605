package backfire.model.chance;

/**
 * The Philox2x64-7 block function: two words of luck of 64 bits from a counter of 128 and a key of
 * 64.
 *
 * <p>Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
 * Six rounds are the fewest that pass BigCrush there; the seven taken here are one to spare, and
 * the fewest that known-answer vectors were published for. They are tested.
 */
final class Philox {
  private static final long MULTIPLIER = 0xD2B74407B1CE6E93L;
  private static final long WEYL = 0x9E3779B97F4A7C15L;
  private static final int ROUNDS = 7;

  private Philox() {}

  /** Writes into {@code out} the two words for a counter (c0 lowest) and a key. */
  static void block(long c0, long c1, long key, Block out) {
    for (int round = 0; round < ROUNDS; round++) {
      long high = Math.unsignedMultiplyHigh(MULTIPLIER, c0);
      long low = MULTIPLIER * c0;
      c0 = high ^ key ^ c1;
      c1 = low;
      key += WEYL;
    }
    out.w0 = c0;
    out.w1 = c1;
  }
}
