package backfire.bench.floor;

import backfire.model.chance.Keys;

/** Keys mixed one after the other, in registers alone: what a core computes. */
final class Mixes implements Toll {
  private static final int MIXES = 50_000_000;

  @Override
  public String what() {
    return "mixes of a key, each from the last";
  }

  @Override
  public String unit() {
    return "M/s";
  }

  @Override
  public double units() {
    return MIXES / 1e6;
  }

  @Override
  public long pay(int thread) {
    long key = thread;
    for (int i = 0; i < MIXES; i++) {
      key = Keys.mix(key + 1);
    }
    return key;
  }
}
