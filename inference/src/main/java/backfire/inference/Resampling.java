package backfire.inference;

import java.util.Arrays;

/** Draws chosen by their weights. */
final class Resampling {
  private Resampling() {}

  /** By one number of luck: as many copies of each as its weight asks for, rounded up or down. */
  static int[] systematic(Weights weights, int count, double u) {
    int[] chosen = new int[count];
    int draw = lastOrNext(weights, -1);
    double reached = weights.share(draw);
    for (int i = 0; i < count; i++) {
      double wanted = (i + u) / count;
      while (reached < wanted) {
        int next = lastOrNext(weights, draw);
        if (next == draw) {
          break; // what rounding left
        }
        draw = next;
        reached += weights.share(draw);
      }
      chosen[i] = draw;
    }
    return chosen;
  }

  /** The next draw that has weight, or the same if there is none. */
  private static int lastOrNext(Weights weights, int draw) {
    for (int i = draw + 1; i < weights.size(); i++) {
      if (weights.share(i) > 0) {
        return i;
      }
    }
    return draw;
  }

  /** Each by luck of its own. */
  static int[] independent(Weights weights, int count, Luck luck) {
    double[] cumulated = new double[weights.size()];
    double sum = 0;
    int last = 0;
    for (int i = 0; i < cumulated.length; i++) {
      sum += weights.share(i);
      cumulated[i] = sum;
      last = weights.share(i) > 0 ? i : last;
    }
    int[] chosen = new int[count];
    for (int i = 0; i < count; i++) {
      // u·sum is almost never a height; if it is, the draw above it is as good.
      int found = Arrays.binarySearch(cumulated, luck.uniform(i) * sum);
      int at = found >= 0 ? found + 1 : -found - 1;
      while (at < last && weights.share(at) == 0) {
        at++;
      }
      chosen[i] = Math.min(at, last);
    }
    return chosen;
  }
}
