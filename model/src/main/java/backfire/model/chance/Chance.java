package backfire.model.chance;

/**
 * All luck of one world, as a function: a draw depends on the world's seed, the decision, who takes
 * it, with whom, in which week and which draw of that week it is, and on nothing else.
 *
 * <p>Nothing here has a state that advances, so threads, the order of loops and a mechanism that is
 * switched off cannot shift anybody else's luck.
 */
public final class Chance {
  /*
   * The counter of 128 bits is
   *
   *   low 64:  who
   *   high 64: mix(with + odd·pack),  pack = block (16 bits) | week (16 bits) | draw (32 bits)
   *
   * For a fixed partner the high half is a bijection of (block, week, draw); between partners it is
   * a hash of 64 bits, so two of the some 10⁹ draws of a world share a counter with a probability
   * of about 10⁻² (birthday bound over pairs that also share `who` is far smaller still). Philox
   * costs more than a bare mix (see docs/decisions/0002-chance.md), and bought independence.
   */
  private static final long ODD = 0x9E3779B97F4A7C15L;

  private final long seed;

  private Chance(long seed) {
    this.seed = seed;
  }

  /** The luck that belongs to a world's seed (64 bits, any value). */
  public static Chance of(long seed) {
    return new Chance(seed);
  }

  /**
   * The definition of chance: one uniform draw.
   *
   * @param site the decision
   * @param who the key of the one who decides ({@link Keys})
   * @param with the key of the other, 0 if none
   * @param week the week since the world began, 0 to 65,535
   * @param draw which of several like draws in that week, from 0
   * @return a number in (0, 1)
   */
  public double uniform(Site site, long who, long with, int week, int draw) {
    Block block = new Block();
    fill(block, site, who, with, week, draw);
    return block.uniform(site.lane);
  }

  /**
   * Fills the whole block that a site's draw comes from, so that up to four draws of one decision
   * cost one call. Arguments are those of {@link #uniform}.
   */
  public void fill(Block block, Site site, long who, long with, int week, int draw) {
    fill(block, who, moment(site, with, week, draw));
  }

  /**
   * All that a block hangs on besides who it belongs to: for many in one moment, found once.
   * Arguments are those of {@link #uniform}.
   */
  public static long moment(Site site, long with, int week, int draw) {
    long pack = ((long) site.block << 48) | ((week & 0xFFFFL) << 32) | (draw & 0xFFFFFFFFL);
    return Keys.mix(with + ODD * pack);
  }

  /** Fills the block of somebody in a {@linkplain #moment moment}. */
  public void fill(Block block, long who, long moment) {
    Philox.block(who, moment, seed, block);
  }
}
