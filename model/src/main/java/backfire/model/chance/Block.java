package backfire.model.chance;

/** Four uniform draws of one decision, filled by {@link Chance#fill}; reused, so never kept. */
public final class Block {
  private static final double TO_UNIT = 0x1p-32;

  long w0;
  long w1;

  /**
   * The draw in a lane: lanes 0 and 1 are the low and high half of the first word, 2 and 3 those of
   * the second.
   *
   * @param lane 0 to 3
   * @return a number in the open interval (0, 1), a multiple of 2⁻³³
   */
  public double uniform(int lane) {
    long word = lane < 2 ? w0 : w1;
    return (((word >>> (32 * (lane & 1))) & 0xFFFFFFFFL) + 0.5) * TO_UNIT;
  }

  /** The draw of a site, in whose block these words were filled. */
  public double uniform(Site site) {
    return uniform(site.lane);
  }
}
