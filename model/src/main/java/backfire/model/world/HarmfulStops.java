package backfire.model.world;

import java.util.Arrays;

/** This week's stops that harm somebody, in the order in which they were made. */
public final class HarmfulStops {
  /** How many. */
  public int count;

  /** The officer. */
  public int[] officer = new int[1024];

  /** His post at the time. */
  public int[] post = new int[1024];

  /** Which stop of his week. */
  public int[] stop = new int[1024];

  /** With extortion? */
  public boolean[] extorts = new boolean[1024];

  /** With harsh treatment? */
  public boolean[] harsh = new boolean[1024];

  /** Draw for the household (or trader). */
  public double[] where = new double[1024];

  /** Draw for the member. */
  public double[] whom = new double[1024];

  /** The household of the victim. */
  public int[] household = new int[1024];

  /** The seat of the victim, or −1 if nobody was met. */
  public int[] victim = new int[1024];

  /** The harm of both. */
  public double[] harm = new double[1024];

  /** The harm of harsh treatment. */
  public double[] harshHarm = new double[1024];

  /** The victim's key, for harsh treatment of traders; else 0. */
  public long[] traderKey = new long[1024];

  HarmfulStops() {}

  /** Begins a new week. */
  public void clear() {
    count = 0;
  }

  /** Adds a stop whose victim is not yet known. */
  public void add(
      int officer, int post, int stop, boolean extorts, boolean harsh, double where, double whom) {
    if (count == this.officer.length) {
      grow(2 * count);
    }
    this.officer[count] = officer;
    this.post[count] = post;
    this.stop[count] = stop;
    this.extorts[count] = extorts;
    this.harsh[count] = harsh;
    this.where[count] = where;
    this.whom[count] = whom;
    count++;
  }

  private void grow(int size) {
    officer = Arrays.copyOf(officer, size);
    post = Arrays.copyOf(post, size);
    stop = Arrays.copyOf(stop, size);
    extorts = Arrays.copyOf(extorts, size);
    harsh = Arrays.copyOf(harsh, size);
    where = Arrays.copyOf(where, size);
    whom = Arrays.copyOf(whom, size);
    household = Arrays.copyOf(household, size);
    victim = Arrays.copyOf(victim, size);
    harm = Arrays.copyOf(harm, size);
    harshHarm = Arrays.copyOf(harshHarm, size);
    traderKey = Arrays.copyOf(traderKey, size);
  }
}
