package backfire.model.chance;

/** Four uniform draws of one decision, filled by {@link Chance#fill}; reused, so never kept. */
public final class Block {
  private static final double TO_UNIT = 0x1p-32;

  int w0;
  int w1;
  int w2;
  int w3;

  /**
   * The draw in a lane.
   *
   * @param lane 0 to 3
   * @return a number in the open interval (0, 1), a multiple of 2⁻³³
   */
  public double uniform(int lane) {
    int word =
        switch (lane) {
          case 0 -> w0;
          case 1 -> w1;
          case 2 -> w2;
          case 3 -> w3;
          default -> throw new IllegalArgumentException("a block has lanes 0 to 3, not " + lane);
        };
    return ((word & 0xFFFFFFFFL) + 0.5) * TO_UNIT;
  }

  /** The draw of a site, in whose block these words were filled. */
  public double uniform(Site site) {
    return uniform(site.lane);
  }
}
