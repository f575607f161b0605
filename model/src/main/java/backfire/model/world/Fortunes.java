package backfire.model.world;

import java.util.Arrays;

/**
 * Officers of a place whose luck of this week may bring them more than stops, in the order of their
 * posts at M2, with that luck. Of all others it is known that it brings nothing.
 */
public final class Fortunes {
  /** How many. */
  public int count;

  /** The officer. */
  public int[] officer = new int[64];

  /** The draw of weighing to leave. */
  public double[] deliberates = new double[64];

  /** The draw of turnover. */
  public double[] turnover = new double[64];

  /** The draw of the background. */
  public double[] background = new double[64];

  Fortunes() {}

  /** Begins a new week. */
  public void clear() {
    count = 0;
  }

  /** Adds an officer. */
  public void add(int who, double ofDeliberating, double ofTurnover, double ofBackground) {
    if (count == officer.length) {
      officer = Arrays.copyOf(officer, 2 * count);
      deliberates = Arrays.copyOf(deliberates, 2 * count);
      turnover = Arrays.copyOf(turnover, 2 * count);
      background = Arrays.copyOf(background, 2 * count);
    }
    officer[count] = who;
    deliberates[count] = ofDeliberating;
    turnover[count] = ofTurnover;
    background[count] = ofBackground;
    count++;
  }
}
