package backfire.model.world;

import backfire.model.kind.Gravity;
import java.util.Arrays;

/** Attacks that have happened and are not yet news, in order. */
public final class Pending {
  private static final Gravity[] GRAVITIES = Gravity.values();

  private int count;
  private int[] place = new int[16];
  private byte[] gravity = new byte[16];
  private long[] key = new long[16];
  private boolean[] silenced = new boolean[16];
  private final int[] inPlace;

  Pending(int places) {
    this.inPlace = new int[places];
  }

  /** Adds an attack. */
  public void add(int place, Gravity gravity, long key, boolean silenced) {
    if (count == this.place.length) {
      this.place = Arrays.copyOf(this.place, 2 * count);
      this.gravity = Arrays.copyOf(this.gravity, 2 * count);
      this.key = Arrays.copyOf(this.key, 2 * count);
      this.silenced = Arrays.copyOf(this.silenced, 2 * count);
    }
    this.place[count] = place;
    this.gravity[count] = (byte) gravity.ordinal();
    this.key[count] = key;
    this.silenced[count] = silenced;
    inPlace[place]++;
    count++;
  }

  /** How many. */
  public int count() {
    return count;
  }

  /** How many in a place. */
  public int in(int place) {
    return inPlace[place];
  }

  /** The place of the i-th. */
  public int place(int i) {
    return place[i];
  }

  /** The gravity of the i-th. */
  public Gravity gravity(int i) {
    return GRAVITIES[gravity[i]];
  }

  /** The key of the i-th. */
  public long key(int i) {
    return key[i];
  }

  /** Does nobody speak of the i-th? */
  public boolean silenced(int i) {
    return silenced[i];
  }

  /** All have become news. */
  public void clear() {
    count = 0;
    Arrays.fill(inPlace, 0);
  }
}
