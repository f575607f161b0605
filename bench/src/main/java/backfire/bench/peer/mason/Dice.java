package backfire.bench.peer.mason;

import backfire.model.chance.Draw;
import ec.util.MersenneTwisterFast;
import java.util.List;

/** Distributions over MASON's own generator, which gives one draw after the other. */
public final class Dice {
  private final MersenneTwisterFast random;

  Dice(MersenneTwisterFast random) {
    this.random = random;
  }

  /** A uniform draw from (0, 1): the distributions' logarithms want no zero. */
  public double uniform() {
    double u = random.nextDouble();
    while (u == 0) {
      u = random.nextDouble();
    }
    return u;
  }

  /** Does something of a probability happen? */
  public boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  /** A whole number from 0 to below a bound. */
  public int under(int bound) {
    return random.nextInt(bound);
  }

  /** A Poisson count. */
  public int poisson(double mean) {
    return mean <= 0 ? 0 : Draw.poisson(uniform(), mean);
  }

  /** Exponential with mean 1. */
  public double exponential() {
    return Draw.exponential(uniform());
  }

  /** Standard normal. */
  public double normal() {
    return Draw.normal(uniform());
  }

  /** Lognormal with mean 1. */
  public double lognormal(double sigma) {
    return Draw.lognormalOfMeanOne(uniform(), sigma);
  }

  /** Standard Gumbel. */
  double gumbel() {
    return Draw.gumbel(uniform());
  }

  /** Puts a list in an order that has no meaning. */
  public void shuffle(List<?> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      java.util.Collections.swap(list, i, random.nextInt(i + 1));
    }
  }

  /** Puts numbers in an order that has no meaning. */
  public void shuffle(int[] numbers) {
    for (int i = numbers.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = numbers[i];
      numbers[i] = numbers[j];
      numbers[j] = swapped;
    }
  }
}
