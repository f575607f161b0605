package backfire.model.world;

import java.util.Arrays;

/** Word of harm, on its way to kin who may live elsewhere. */
public final class Letters {
  private int count;
  private int[] seat = new int[64];
  private int[] officer = new int[64];
  private double[] harm = new double[64];
  private int[] tick = new int[64];

  Letters() {}

  /** Writes to the resident of a seat what an officer did. */
  public void write(int seat, int officer, double harm, int tick) {
    if (count == this.seat.length) {
      this.seat = Arrays.copyOf(this.seat, 2 * count);
      this.officer = Arrays.copyOf(this.officer, 2 * count);
      this.harm = Arrays.copyOf(this.harm, 2 * count);
      this.tick = Arrays.copyOf(this.tick, 2 * count);
    }
    this.seat[count] = seat;
    this.officer[count] = officer;
    this.harm[count] = harm;
    this.tick[count] = tick;
    count++;
  }

  /** Delivers all, in the order of writing. */
  public void deliver(Grudges grudges) {
    for (int i = 0; i < count; i++) {
      grudges.hold(seat[i], officer[i], 0, harm[i], tick[i]);
    }
    count = 0;
  }
}
