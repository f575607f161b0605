package backfire.model.world;

import java.util.Arrays;

/** Clocks of revenge, in a calendar: what rings in a week is found without looking at the rest. */
public final class Clocks {
  private final int[] ofWeek;
  private int count = 1;
  private int[] next = new int[1024];
  private int[] seat = new int[1024];
  private int[] officer = new int[1024];
  private int[] tick = new int[1024];
  private int[] ring = new int[1024];
  private double[] time = new double[1024];
  private double[] bound = new double[1024];

  Clocks(int weeks) {
    this.ofWeek = new int[weeks];
  }

  /**
   * Sets a clock; one that rings after the end of the world is not kept.
   *
   * @param tick that of the grudge, for knowing later whether the clock is still good
   * @param ring which ring of the clock it is, from 0
   * @param time weeks since the world began, with fraction
   * @param bound r̄ of the pair, a week
   */
  public void set(int seat, int officer, int tick, int ring, double time, double bound) {
    if (!(time < ofWeek.length)) {
      return;
    }
    if (count == next.length) {
      grow(2 * count);
    }
    this.seat[count] = seat;
    this.officer[count] = officer;
    this.tick[count] = tick;
    this.ring[count] = ring;
    this.time[count] = time;
    this.bound[count] = bound;
    int week = (int) time;
    next[count] = ofWeek[week];
    ofWeek[week] = count;
    count++;
  }

  private void grow(int size) {
    next = Arrays.copyOf(next, size);
    seat = Arrays.copyOf(seat, size);
    officer = Arrays.copyOf(officer, size);
    tick = Arrays.copyOf(tick, size);
    ring = Arrays.copyOf(ring, size);
    time = Arrays.copyOf(time, size);
    bound = Arrays.copyOf(bound, size);
  }

  /** The clocks that ring in a week, by seat and, for one seat, by the officer's key. */
  public int[] ringing(int week, Officers officers) {
    int n = 0;
    for (int clock = ofWeek[week]; clock != 0; clock = next[clock]) {
      n++;
    }
    Integer[] clocks = new Integer[n];
    n = 0;
    for (int clock = ofWeek[week]; clock != 0; clock = next[clock]) {
      clocks[n++] = clock;
    }
    Arrays.sort(
        clocks,
        (a, b) -> {
          int bySeat = Integer.compare(seat[a], seat[b]);
          return bySeat != 0
              ? bySeat
              : Long.compare(officers.key[officer[a]], officers.key[officer[b]]);
        });
    int[] sorted = new int[n];
    for (int i = 0; i < n; i++) {
      sorted[i] = clocks[i];
    }
    return sorted;
  }

  /** The seat of a clock. */
  public int seat(int clock) {
    return seat[clock];
  }

  /** The officer of a clock. */
  public int officer(int clock) {
    return officer[clock];
  }

  /** The tick of the grudge for which it was set. */
  public int tick(int clock) {
    return tick[clock];
  }

  /** Which ring it is. */
  public int ring(int clock) {
    return ring[clock];
  }

  /** When it rings. */
  public double time(int clock) {
    return time[clock];
  }

  /** r̄ of its pair. */
  public double bound(int clock) {
    return bound[clock];
  }
}
