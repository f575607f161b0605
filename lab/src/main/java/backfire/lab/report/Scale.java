package backfire.lab.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Values from 0 up, with round steps.
 *
 * @param step between grid lines
 * @param steps how many
 */
record Scale(double step, int steps, double top, double bottom) {
  private static final double[] ROUND = {1, 2, 2.5, 5, 10};
  private static final int MOST_STEPS = 4;

  /** The smallest round scale that holds a value. */
  static Scale upTo(double highest, double top, double bottom) {
    double least = highest > 0 ? highest / MOST_STEPS : 0.25;
    double power = 1;
    while (power * 10 <= least) {
      power *= 10;
    }
    while (power > least) {
      power /= 10;
    }
    double step = 10 * power;
    for (double round : ROUND) {
      if (round * power >= least) {
        step = round * power;
        break;
      }
    }
    int steps = highest > 0 ? (int) Math.ceil(highest / step - 1e-9) : MOST_STEPS;
    return new Scale(step, Math.max(1, steps), top, bottom);
  }

  double y(double value) {
    return bottom - (bottom - top) * value / (step * steps);
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }
}
