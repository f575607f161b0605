package backfire.bench.floor;

import backfire.model.chance.Block;
import backfire.model.chance.Chance;
import backfire.model.chance.Site;

/** Blocks of luck: four draws of one decision, of which a stop takes one at the least. */
final class Luck implements Toll {
  private static final int BLOCKS = 20_000_000;

  @Override
  public String what() {
    return Floors.LUCK;
  }

  @Override
  public String unit() {
    return "M/s";
  }

  @Override
  public double units() {
    return BLOCKS / 1e6;
  }

  @Override
  public long pay(int thread) {
    Chance chance = Chance.of(7 + thread);
    Block block = new Block();
    double sum = 0;
    for (int i = 0; i < BLOCKS; i++) {
      chance.fill(block, Site.ABUSE, i * 77L, 0, 5, i & 3);
      sum += block.uniform(Site.ABUSE) + block.uniform(Site.WHOM);
    }
    return Double.doubleToLongBits(sum);
  }
}
