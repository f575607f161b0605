package backfire.bench.peer.mason.columns;

import backfire.model.rule.Fading;
import java.util.Arrays;

/** Eight slots a seat, four words a slot: officer + 1, own part, kin part, tick. */
class Grudges {
  static final int SLOTS = 8;

  private static final int WORDS = 4;
  private static final int ROW = SLOTS * WORDS;
  private static final int OWN = 1;
  private static final int KIN = 2;
  private static final int TICK = 3;

  private final int[] words;
  private final Fading fading;
  private final double forgotten;

  Grudges(int seats, Fading fading, double forgotten) {
    this.words = new int[Math.multiplyExact(seats, ROW)];
    this.fading = fading;
    this.forgotten = forgotten;
  }

  /** The slot of a seat's grudge against an officer, −1 if there is none. */
  final int find(int seat, int officer) {
    int row = seat * ROW;
    for (int at = row; at < row + ROW; at += WORDS) {
      if (words[at] == officer + 1) {
        return at;
      }
    }
    return -1;
  }

  /** Own and kin part as they last changed. */
  final double stored(int slot) {
    return own(slot) + kin(slot);
  }

  /** Own and kin part, faded to a week. */
  final double size(int slot, int week) {
    return stored(slot) * left(slot, week);
  }

  final double own(int slot) {
    return Float.intBitsToFloat(words[slot + OWN]);
  }

  final double kin(int slot) {
    return Float.intBitsToFloat(words[slot + KIN]);
  }

  final int tick(int slot) {
    return words[slot + TICK];
  }

  private double left(int slot, int week) {
    return fading.over(week - tick(slot) / 2);
  }

  /**
   * New harm: what has faded is forgotten, then it is added to a grudge or finds a slot; of nine
   * the smallest gives way.
   *
   * @return the slot, −1 if it is not held
   */
  int hold(int seat, int officer, double own, double kin, int tick) {
    int week = tick / 2;
    int slot = find(seat, officer);
    if (slot >= 0 && size(slot, week) >= forgotten) {
      change(slot, 1, own, kin, tick);
      return slot;
    }
    if (slot < 0) {
      slot = room(seat, own + kin, week);
    }
    if (slot >= 0) {
      words[slot] = officer + 1;
      write(slot, own, kin, tick);
    }
    return slot;
  }

  private int room(int seat, double size, int week) {
    int smallest = -1;
    double least = size;
    int row = seat * ROW;
    for (int slot = row; slot < row + ROW; slot += WORDS) {
      double held = words[slot] == 0 ? 0 : size(slot, week);
      if (held < forgotten) {
        return slot;
      }
      if (held < least) {
        least = held;
        smallest = slot;
      }
    }
    return smallest;
  }

  /** Fades a grudge to now, keeps a share, adds to it. */
  final void change(int slot, double kept, double own, double kin, int tick) {
    double left = kept * left(slot, tick / 2);
    write(slot, own(slot) * left + own, kin(slot) * left + kin, tick);
  }

  private void write(int slot, double own, double kin, int tick) {
    words[slot + OWN] = Float.floatToRawIntBits((float) own);
    words[slot + KIN] = Float.floatToRawIntBits((float) kin);
    words[slot + TICK] = tick;
  }

  final void clear(int seat) {
    Arrays.fill(words, seat * ROW, (seat + 1) * ROW, 0);
  }

  /** A seat's largest grudge in a week, 0 if it has none. */
  final double largest(int seat, int week) {
    double largest = 0;
    for (int slot = seat * ROW; slot < (seat + 1) * ROW; slot += WORDS) {
      if (words[slot] != 0) {
        largest = Math.max(largest, size(slot, week));
      }
    }
    return largest;
  }
}
