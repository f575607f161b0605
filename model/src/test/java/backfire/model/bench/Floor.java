package backfire.model.bench;

import backfire.model.chance.Block;
import backfire.model.chance.Chance;
import backfire.model.chance.Site;

/**
 * What this machine needs at the least for a stop's luck and for touching a seat's grudges.
 *
 * <p>After {@code mvn test-compile -pl model}:
 *
 * <pre>
 *   java -Xmx4g -XX:+UseParallelGC -XX:+UseTransparentHugePages \
 *     -cp model/target/classes:model/target/test-classes backfire.model.bench.Floor
 * </pre>
 */
public final class Floor {
  private static final int BLOCKS = 50_000_000;
  private static final int TOUCHES = 20_000_000;
  private static final int SEATS = 2_327_362;
  private static final int WORDS = 32;
  private static final long MULTIPLIER = 6364136223846793005L;

  private Floor() {}

  /** Prints the best of four rounds of each. */
  public static void main(String[] args) {
    double block = Double.MAX_VALUE;
    double together = Double.MAX_VALUE;
    double oneByOne = Double.MAX_VALUE;
    int[] cells = new int[SEATS * WORDS];
    for (int round = 0; round < 4; round++) {
      block = Math.min(block, blocks());
      together = Math.min(together, together(cells));
      oneByOne = Math.min(oneByOne, oneByOne(cells));
    }
    System.out.printf("a block of luck               %6.1f ns%n", block);
    System.out.printf("a seat, fetches overlapping   %6.1f ns%n", together);
    System.out.printf("a seat, one after the other   %6.1f ns%n", oneByOne);
  }

  private static double blocks() {
    Chance chance = Chance.of(7);
    Block block = new Block();
    double sum = 0;
    long start = System.nanoTime();
    for (int i = 0; i < BLOCKS; i++) {
      chance.fill(block, Site.ABUSE, i * 77L, 0, 5, i & 3);
      sum += block.uniform(Site.ABUSE) + block.uniform(Site.WHOM);
    }
    long took = System.nanoTime() - start;
    if (!(sum > 0)) {
      throw new IllegalStateException("uniforms sum to " + sum);
    }
    return (double) took / BLOCKS;
  }

  /** Touches seats in random order; nothing waits for what was read before. */
  private static double together(int[] cells) {
    long x = 1;
    long start = System.nanoTime();
    for (int i = 0; i < TOUCHES; i++) {
      x = x * MULTIPLIER + 1;
      int seat = (int) ((x >>> 33) % SEATS);
      cells[seat * WORDS]++;
      cells[seat * WORDS + WORDS / 2]++;
    }
    return (double) (System.nanoTime() - start) / TOUCHES;
  }

  /** Touches seats in random order; which is next hangs on what was read. */
  private static double oneByOne(int[] cells) {
    long x = 1;
    int before = 0;
    long start = System.nanoTime();
    for (int i = 0; i < TOUCHES; i++) {
      x = x * MULTIPLIER + 1;
      int seat = (int) (((x >>> 33) + before) % SEATS);
      before = cells[seat * WORDS] & 1;
      cells[seat * WORDS + WORDS / 2]++;
    }
    return (double) (System.nanoTime() - start) / TOUCHES;
  }
}
