package backfire.model.world;

import java.util.Arrays;

/**
 * Clocks of revenge of a place's residents, in a calendar: what rings in a week is found without
 * looking at the rest.
 */
public final class Clocks {
  private static final int NONE = 0;

  private final int[] ofWeek;
  private int made = 1;
  private int free = NONE;
  private int[] next = new int[64];
  private int[] seat = new int[64];
  private int[] officer = new int[64];
  private int[] tick = new int[64];
  private int[] ring = new int[64];
  private double[] time = new double[64];
  private double[] bound = new double[64];

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
    int clock = take();
    this.seat[clock] = seat;
    this.officer[clock] = officer;
    this.tick[clock] = tick;
    this.ring[clock] = ring;
    this.time[clock] = time;
    this.bound[clock] = bound;
    int week = (int) time;
    next[clock] = ofWeek[week];
    ofWeek[week] = clock;
  }

  private int take() {
    if (free != NONE) {
      int clock = free;
      free = next[clock];
      return clock;
    }
    if (made == next.length) {
      int size = 2 * made;
      next = Arrays.copyOf(next, size);
      seat = Arrays.copyOf(seat, size);
      officer = Arrays.copyOf(officer, size);
      tick = Arrays.copyOf(tick, size);
      ring = Arrays.copyOf(ring, size);
      time = Arrays.copyOf(time, size);
      bound = Arrays.copyOf(bound, size);
    }
    return made++;
  }

  /** The clocks that ring in a week, by seat and, for one seat, by the officer's key. */
  public int[] ringing(int week, Officers officers) {
    int n = 0;
    for (int clock = ofWeek[week]; clock != NONE; clock = next[clock]) {
      n++;
    }
    long[] bySeat = new long[n];
    for (int clock = ofWeek[week]; clock != NONE; clock = next[clock]) {
      bySeat[--n] = (long) seat[clock] << 32 | clock;
    }
    Arrays.sort(bySeat);
    int[] sorted = new int[bySeat.length];
    for (int i = 0; i < sorted.length; i++) {
      int clock = (int) bySeat[i];
      int at = i;
      for (; at > 0 && before(clock, sorted[at - 1], officers); at--) {
        sorted[at] = sorted[at - 1];
      }
      sorted[at] = clock;
    }
    return sorted;
  }

  private boolean before(int one, int other, Officers officers) {
    return seat[one] == seat[other] && officers.key[officer[one]] < officers.key[officer[other]];
  }

  /** Clocks that have rung are done with; those that go on have been set anew. */
  public void putAway(int week) {
    int clock = ofWeek[week];
    while (clock != NONE) {
      int after = next[clock];
      next[clock] = free;
      free = clock;
      clock = after;
    }
    ofWeek[week] = NONE;
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
