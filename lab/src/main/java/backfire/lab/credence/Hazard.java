package backfire.lab.credence;

import backfire.model.kind.Gravity;
import java.util.ArrayList;
import java.util.List;

/**
 * Expected attacks of one world at full scale, told apart by what decides whether anybody hears of
 * them.
 *
 * @param byVisibility Λ in the order of {@link #index}
 */
public record Hazard(List<Double> byVisibility) {
  /** How many kinds are told apart. */
  public static final int KINDS = Gravity.values().length * 2 * 2;

  /** None at all. */
  public static final Hazard NONE = new Hazard(zeros());

  public Hazard {
    if (byVisibility.size() != KINDS) {
      throw new IllegalArgumentException(
          KINDS + " kinds of attacks are told apart, not " + byVisibility.size());
    }
    for (double expected : byVisibility) {
      if (!(expected >= 0 && expected < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("expected attacks are from 0 on, not " + expected);
      }
    }
    byVisibility = List.copyOf(byVisibility);
  }

  /**
   * Where a kind stands.
   *
   * @param open a group assault by day
   * @param border in a place at the border
   */
  public static int index(Gravity gravity, boolean open, boolean border) {
    return 4 * gravity.ordinal() + (open ? 2 : 0) + (border ? 1 : 0);
  }

  /** Λ of all kinds together. */
  public double sum() {
    double sum = 0;
    for (double expected : byVisibility) {
      sum += expected;
    }
    return sum;
  }

  /** Σ d·Λ: how many of them are expected to be told of, at the middle level of detection. */
  public double told(Detection detection) {
    return told(detection, 1);
  }

  /**
   * The same at a level by which shares are multiplied; none is above 1, as no more is told of than
   * happens.
   */
  public double told(Detection detection, double level) {
    double told = 0;
    for (int kind = 0; kind < KINDS; kind++) {
      told += Math.min(1, level * detection.shares().get(kind)) * byVisibility.get(kind);
    }
    return told;
  }

  private static List<Double> zeros() {
    List<Double> zeros = new ArrayList<>();
    for (int kind = 0; kind < KINDS; kind++) {
      zeros.add(0.0);
    }
    return zeros;
  }
}
