package backfire.model.world;

import java.util.Arrays;

/** Word of harm on its way to those who will hold it against an officer, in order. */
public final class Word {
  /*
   * Holders sit all over memory, and a miss costs more than the rest of the work. So word is first
   * gathered and then delivered, and before each few dozen deliveries the lines of their seats are
   * read, one after the other with nothing in between: then the processor fetches many at a time.
   * Touching a seat costs some 20 ns that way and 155 ns one by one (backfire.model.bench.Floor).
   */
  private static final int AHEAD = 64;

  private int count;
  private int[] seat = new int[1024];
  private int[] officer = new int[1024];
  private double[] own = new double[1024];
  private double[] kin = new double[1024];
  private int[] tick = new int[1024];

  @SuppressWarnings("UnusedVariable") // written so that the reads are not left out
  private int lines;

  Word() {}

  /** Writes that an officer harmed the resident of a seat (own part) or one of his (kin part). */
  public void write(int seat, int officer, double own, double kin, int tick) {
    if (count == this.seat.length) {
      this.seat = Arrays.copyOf(this.seat, 2 * count);
      this.officer = Arrays.copyOf(this.officer, 2 * count);
      this.own = Arrays.copyOf(this.own, 2 * count);
      this.kin = Arrays.copyOf(this.kin, 2 * count);
      this.tick = Arrays.copyOf(this.tick, 2 * count);
    }
    this.seat[count] = seat;
    this.officer[count] = officer;
    this.own[count] = own;
    this.kin[count] = kin;
    this.tick[count] = tick;
    count++;
  }

  /** Delivers all, in the order of writing. */
  public void deliver(Grudges grudges) {
    for (int i = 0; i < count; i++) {
      if (i % AHEAD == 0) {
        fetch(grudges, i);
      }
      grudges.hold(seat[i], officer[i], own[i], kin[i], tick[i]);
    }
    count = 0;
  }

  private void fetch(Grudges grudges, int from) {
    int end = Math.min(count, from + AHEAD);
    for (int i = from; i < end; i++) {
      lines += grudges.touchLines(seat[i]);
    }
  }
}
