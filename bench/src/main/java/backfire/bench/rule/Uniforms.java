package backfire.bench.rule;

import backfire.model.chance.Chance;
import backfire.model.chance.Site;

/** Uniform draws made beforehand, given out one after the other: they cost a load from a table. */
final class Uniforms {
  private static final int LENGTH = 4096;

  private final double[] draws = new double[LENGTH];
  private int next;

  Uniforms() {
    Chance chance = Chance.of(1);
    for (int i = 0; i < LENGTH; i++) {
      draws[i] = chance.uniform(Site.ABUSE, i, 0, 0, 0);
    }
  }

  double next() {
    next = (next + 1) & (LENGTH - 1);
    return draws[next];
  }
}
