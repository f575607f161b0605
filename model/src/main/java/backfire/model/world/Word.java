package backfire.model.world;

import java.util.Arrays;

/** Word of harm that waits to be held by who was harmed, or by his. */
public final class Word {
  /*
   * Holders sit all over memory, and a miss costs more than the rest of the work. So word is first
   * gathered and then delivered, and before each few dozen deliveries the lines of their seats are
   * read, one after the other with nothing in between: then the processor fetches many at a time.
   * Touching a seat costs some 20 ns that way and 155 ns one by one (backfire.model.bench.Floor).
   */
  private static final int AHEAD = 64;

  private int count;
  private int[] seat = new int[256];
  private int[] officer = new int[256];
  private double[] own = new double[256];
  private double[] kin = new double[256];

  Word() {}

  /** Writes that an officer harmed the resident of a seat (own part) or one of his (kin part). */
  public void write(int seat, int officer, double own, double kin) {
    if (count == this.seat.length) {
      this.seat = Arrays.copyOf(this.seat, 2 * count);
      this.officer = Arrays.copyOf(this.officer, 2 * count);
      this.own = Arrays.copyOf(this.own, 2 * count);
      this.kin = Arrays.copyOf(this.kin, 2 * count);
    }
    this.seat[count] = seat;
    this.officer[count] = officer;
    this.own[count] = own;
    this.kin[count] = kin;
    count++;
  }

  /**
   * Delivers all that was written to one place, in the order of writing.
   *
   * @param tick now
   */
  public void deliver(Grudges grudges, int tick) {
    for (int from = 0; from < count; from += AHEAD) {
      int end = Math.min(count, from + AHEAD);
      grudges.fetch(seat, from, end);
      for (int i = from; i < end; i++) {
        grudges.hold(seat[i], officer[i], own[i], kin[i], tick);
      }
    }
    count = 0;
  }

  /** Hands what was written to anywhere over to what is written to each place, in order. */
  public void sort(Places places, Word[] ofPlace) {
    for (int i = 0; i < count; i++) {
      ofPlace[places.placeOf(seat[i])].write(seat[i], officer[i], own[i], kin[i]);
    }
    count = 0;
  }
}
