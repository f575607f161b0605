package backfire.model.world;

import backfire.model.kind.Agency;
import java.util.Arrays;

/** This week's stops in a place that harm somebody, in the order of the officers' posts. */
public final class HarmfulStops {
  private static final Agency[] AGENCIES = Agency.values();

  /** How many. */
  public int count;

  /** The officer's post at the time. */
  public int[] post = new int[256];

  /** The officer. */
  public int[] officer = new int[256];

  /** Which harmful stop of his week. */
  public int[] stop = new int[256];

  /** With extortion? */
  public boolean[] extorts = new boolean[256];

  /** With harsh treatment? */
  public boolean[] harsh = new boolean[256];

  /** Draw for the household (or trader). */
  public double[] where = new double[256];

  /** Draw for the member. */
  public double[] whom = new double[256];

  /** Draw for the harm of extortion; then the harm of the whole stop. */
  public double[] harm = new double[256];

  /** The household of the victim. */
  public int[] household = new int[256];

  /** The seat of the victim, or −1 if nobody was met. */
  public int[] victim = new int[256];

  /** The harm of harsh treatment. */
  public double[] harshHarm = new double[256];

  /** The victim's key, for harsh treatment of traders; else 0. */
  public long[] traderKey = new long[256];

  private final int[] end = new int[AGENCIES.length];

  HarmfulStops() {}

  /** Begins a new week. */
  public void clear() {
    count = 0;
  }

  /** All stops of an agency, and of those before it, have been made. */
  public void endOf(Agency agency) {
    end[agency.ordinal()] = count;
  }

  /** The first stop of an agency. */
  public int first(Agency agency) {
    return agency.ordinal() == 0 ? 0 : end[agency.ordinal() - 1];
  }

  /** The stop after the last of an agency. */
  public int end(Agency agency) {
    return end[agency.ordinal()];
  }

  /** The agency of a stop's officer. */
  public Agency agency(int i) {
    int agency = 0;
    while (i >= end[agency]) {
      agency++;
    }
    return AGENCIES[agency];
  }

  /** The row of a new stop, whose columns are to be written. */
  public int add() {
    if (count == post.length) {
      grow(2 * count);
    }
    return count++;
  }

  private void grow(int size) {
    post = Arrays.copyOf(post, size);
    officer = Arrays.copyOf(officer, size);
    stop = Arrays.copyOf(stop, size);
    extorts = Arrays.copyOf(extorts, size);
    harsh = Arrays.copyOf(harsh, size);
    where = Arrays.copyOf(where, size);
    whom = Arrays.copyOf(whom, size);
    harm = Arrays.copyOf(harm, size);
    household = Arrays.copyOf(household, size);
    victim = Arrays.copyOf(victim, size);
    harshHarm = Arrays.copyOf(harshHarm, size);
    traderKey = Arrays.copyOf(traderKey, size);
  }
}
