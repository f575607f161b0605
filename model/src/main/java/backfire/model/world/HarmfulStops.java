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

  /** 1 with extortion, 0 without. */
  public double[] extorts = new double[256];

  /** With harsh treatment? */
  public boolean[] harsh = new boolean[256];

  /** Draw for the household and its member, or for the trader. */
  public double[] where = new double[256];

  /** Draw for the bribe; then the bribe, weeks' needs. */
  public double[] bribe = new double[256];

  /** Draw for the harm of extortion; then the harm of the whole stop. */
  public double[] harm = new double[256];

  /** The household of the victim. */
  public int[] household = new int[256];

  /** The seat of the victim, or −1 if nobody was met. */
  public int[] victim = new int[256];

  /** The harm of harsh treatment. */
  public double[] harshHarm = new double[256];

  /** How many were harsh and at a market. */
  public int atMarket;

  /** The stop, of each that was harsh and at a market. */
  public int[] marketStop = new int[32];

  /** The victim's key, of each that was harsh and at a market. */
  public long[] traderKey = new long[32];

  private final int[] end = new int[AGENCIES.length];

  HarmfulStops() {}

  /** Begins a new week. */
  public void clear() {
    count = 0;
    atMarket = 0;
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

  /** Adds a stop of which nothing else is known yet. */
  public void add(int post, int officer, int stop) {
    if (count == this.post.length) {
      grow(2 * count);
    }
    this.post[count] = post;
    this.officer[count] = officer;
    this.stop[count] = stop;
    count++;
  }

  /** A stop was harsh and its victim a trader. */
  public void addAtMarket(int i, long victimKey) {
    if (atMarket == marketStop.length) {
      marketStop = Arrays.copyOf(marketStop, 2 * atMarket);
      traderKey = Arrays.copyOf(traderKey, 2 * atMarket);
    }
    marketStop[atMarket] = i;
    traderKey[atMarket] = victimKey;
    atMarket++;
  }

  private void grow(int size) {
    post = Arrays.copyOf(post, size);
    officer = Arrays.copyOf(officer, size);
    stop = Arrays.copyOf(stop, size);
    extorts = Arrays.copyOf(extorts, size);
    harsh = Arrays.copyOf(harsh, size);
    where = Arrays.copyOf(where, size);
    bribe = Arrays.copyOf(bribe, size);
    harm = Arrays.copyOf(harm, size);
    household = Arrays.copyOf(household, size);
    victim = Arrays.copyOf(victim, size);
    harshHarm = Arrays.copyOf(harshHarm, size);
  }
}
