package backfire.bench.floor;

/**
 * Seats' grudges touched at random, 128 bytes each, in the first word and in the middle: what word
 * of harm needs at the least.
 */
final class Seats implements Toll {
  private static final int TOUCHES = 10_000_000;
  private static final int WORDS = 32;
  private static final long MULTIPLIER = 6364136223846793005L;

  private final int[] memory;
  private final boolean oneByOne;

  /**
   * Seats in memory.
   *
   * @param oneByOne whether each waits for what was read of the one before
   */
  Seats(int[] memory, boolean oneByOne) {
    this.memory = memory;
    this.oneByOne = oneByOne;
  }

  @Override
  public String what() {
    return oneByOne ? "seats touched, one after the other" : "seats touched, fetches overlapping";
  }

  @Override
  public String unit() {
    return "M/s";
  }

  @Override
  public double units() {
    return TOUCHES / 1e6;
  }

  @Override
  public long pay(int thread) {
    return oneByOne ? oneByOne(thread) : together(thread);
  }

  private long together(int thread) {
    int seats = memory.length / WORDS;
    long x = thread + 1L;
    for (int i = 0; i < TOUCHES; i++) {
      x = next(x);
      int word = under(x, seats) * WORDS;
      memory[word]++;
      memory[word + WORDS / 2]++;
    }
    return x;
  }

  private long oneByOne(int thread) {
    int seats = memory.length / WORDS;
    long x = thread + 1L;
    for (int i = 0; i < TOUCHES; i++) {
      x = next(x);
      int word = under(x, seats) * WORDS;
      x += memory[word] & 1;
      memory[word + WORDS / 2]++;
    }
    return x;
  }

  /** A linear congruential step: cheap, and no pattern that a fetch ahead could follow. */
  static long next(long x) {
    return x * MULTIPLIER + 1442695040888963407L;
  }

  /** A number below a bound from the high bits, without a division. */
  static int under(long x, int bound) {
    return (int) (((x >>> 32) * bound) >>> 32);
  }
}
