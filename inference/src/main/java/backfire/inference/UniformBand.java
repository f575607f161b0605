package backfire.inference;

import backfire.model.chance.Keys;
import backfire.model.number.Elementary;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Where the distribution function of uniform ranks lies, at all ranks at once. */
final class UniformBand {
  /*
   * Säilynoja, Bürkner, Vehtari, "Graphical test for discrete uniformity and its applications in
   * goodness-of-fit evaluation and multiple sample comparison", Statistics and Computing 32 (2022): at
   * each place the number of ranks below is binomial; the least of the two-sided tail probabilities
   * over all places is the statistic, and its distribution comes from uniform ranks drawn by a fixed
   * key (their algorithm 1), so that the same ranks always get the same verdict.
   */
  private static final int SIMULATED = 2000;
  private static final int MOST_PLACES = 100;
  private static final long KEY = Keys.of("uniform band");

  private final int trials;
  private final int kinds;
  private final int[] places;
  private final double[][] tails;
  private final double[] least;

  /** Of so many trials with ranks 0 … kinds − 1. */
  UniformBand(int trials, int kinds) {
    this.trials = trials;
    this.kinds = kinds;
    int count = Math.min(kinds - 1, MOST_PLACES);
    this.places = new int[count];
    this.tails = new double[count][];
    for (int k = 0; k < count; k++) {
      places[k] = (int) ((k + 1L) * kinds / (count + 1));
      tails[k] = tails((double) places[k] / kinds);
    }
    this.least = new double[SIMULATED];
    for (int s = 0; s < SIMULATED; s++) {
      least[s] = statistic(simulated(Luck.of(Keys.child(KEY, s))));
    }
    Arrays.sort(least);
  }

  /** Two-sided tail probabilities of every count, of a binomial with this probability. */
  private double[] tails(double p) {
    double[] mass = new double[trials + 1];
    double log = trials * StrictMath.log1p(-p);
    double odds = Elementary.log(p) - StrictMath.log1p(-p);
    for (int x = 0; x <= trials; x++) {
      mass[x] = Elementary.exp(log);
      log += odds + (x == trials ? 0 : Elementary.log((double) (trials - x) / (x + 1)));
    }
    double[] two = new double[trials + 1];
    double lower = 0;
    for (int x = 0; x <= trials; x++) {
      lower += mass[x];
      two[x] = lower;
    }
    double upper = 0;
    for (int x = trials; x >= 0; x--) {
      upper += mass[x];
      two[x] = Math.min(1, 2 * Math.min(two[x], upper));
    }
    return two;
  }

  private IntUnaryOperator simulated(Luck luck) {
    int[] cumulated = new int[kinds + 1];
    for (int i = 0; i < trials; i++) {
      cumulated[luck.below(kinds, i) + 1]++;
    }
    for (int r = 1; r <= kinds; r++) {
      cumulated[r] += cumulated[r - 1];
    }
    return r -> cumulated[r];
  }

  private double statistic(IntUnaryOperator below) {
    double statistic = 1;
    for (int k = 0; k < places.length; k++) {
      statistic = Math.min(statistic, tails[k][below.applyAsInt(places[k])]);
    }
    return statistic;
  }

  /** The probability of ranks as uneven as these, of which so many are below each. */
  double pValue(IntUnaryOperator below) {
    double statistic = statistic(below);
    int asUneven = 0;
    for (double one : least) {
      asUneven += one <= statistic ? 1 : 0;
    }
    return (asUneven + 1.0) / (SIMULATED + 1);
  }

  /** Whether ranks, of which so many are below each, stay in the band. */
  boolean holds(IntUnaryOperator below, double level) {
    return statistic(below) >= critical(level);
  }

  private double critical(double level) {
    return least[(int) ((1 - level) * SIMULATED)];
  }

  /** The band at a rank, as shares: of all ranks at once it holds what its level says. */
  Interval at(int rank, double level) {
    double critical = critical(level);
    double[] two = tails((double) rank / kinds);
    int low = 0;
    while (low < trials && two[low] < critical) {
      low++;
    }
    int high = trials;
    while (high > 0 && two[high] < critical) {
      high--;
    }
    return new Interval((double) low / trials, (double) high / trials, level);
  }
}
