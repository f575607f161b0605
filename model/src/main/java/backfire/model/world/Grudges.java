package backfire.model.world;

import backfire.model.rule.Fading;
import java.util.Arrays;

/**
 * Grudges of a place's residents: eight slots a seat, each against one officer, with own part, kin
 * part, and the tick of the last change. A tick is 2·week before M5 and 2·week + 1 from M5 on.
 */
public final class Grudges {
  /*
   * A slot is four words (officer + 1, own, kin, tick with the touched bit), a seat eight slots, 128
   * bytes: two cache lines that the processor fetches together. Columns of their own for the four
   * would cost four misses a touch in place of one. Nothing is faded until it is read: 2^(−Δ/h) comes
   * from a table of one entry a week.
   *
   * A place has its own, so that places can be lived side by side. Their memory is in few pieces, since
   * the collector would carry many small ones from its nursery to where they stay.
   */
  /** Slots of a seat. */
  public static final int SLOTS = 8;

  private static final int WORDS = 4;
  private static final int SEAT = SLOTS * WORDS;
  private static final int TOUCHED = 1 << 31;
  private static final int SEATS_IN_ONE_PIECE = 1 << 23;

  private final int firstSeat;
  private final int endSeat;
  private final int[] cells;
  private final int base;
  private final Fading fading;
  private final double forgotten;
  private final double threshold;
  private final Onlooker onlooker;
  private final boolean watched;
  private final Ledger ledger = new Ledger();

  private int[] touchedSeat = new int[256];
  private int[] touchedOfficer = new int[256];
  private byte[] touchedSlot = new byte[256];
  private int touchedCount;

  @SuppressWarnings("UnusedVariable") // written so that the reads are not left out
  private int fetched;

  private final Holders holders = new Holders();

  /**
   * No grudges yet.
   *
   * @param cells zeroes, among which those of this place begin at {@code from}
   */
  private Grudges(
      int firstSeat,
      int endSeat,
      int[] cells,
      int from,
      Fading fading,
      double forgotten,
      double threshold,
      Onlooker onlooker) {
    this.firstSeat = firstSeat;
    this.endSeat = endSeat;
    this.cells = cells;
    this.base = from - firstSeat * SEAT;
    this.fading = fading;
    this.forgotten = forgotten;
    this.threshold = threshold;
    this.onlooker = onlooker;
    this.watched = !onlooker.equals(Onlooker.NOBODY);
  }

  /** Those of every place, none yet. */
  static Grudges[] of(
      Places places, Fading fading, double forgotten, double threshold, Onlooker onlooker) {
    Grudges[] all = new Grudges[places.count];
    int place = 0;
    while (place < all.length) {
      int first = place;
      int from = places.firstSeat[first];
      while (place < all.length
          && (place == first || places.firstSeat[place + 1] - from <= SEATS_IN_ONE_PIECE)) {
        place++;
      }
      int[] cells = new int[Math.multiplyExact(places.firstSeat[place] - from, SEAT)];
      for (int p = first; p < place; p++) {
        int seat = places.firstSeat[p];
        int end = places.firstSeat[p + 1];
        int begin = (seat - from) * SEAT;
        all[p] = new Grudges(seat, end, cells, begin, fading, forgotten, threshold, onlooker);
      }
    }
    return all;
  }

  private int cell(int seat, int slot) {
    return base + seat * SEAT + slot * WORDS;
  }

  /** Where harm went. */
  public Ledger ledger() {
    return ledger;
  }

  /** The officer of a slot, or −1 if the slot is free. */
  public int officer(int seat, int slot) {
    return cells[cell(seat, slot)] - 1;
  }

  /** The own part as last changed. */
  public double own(int seat, int slot) {
    return Float.intBitsToFloat(cells[cell(seat, slot) + 1]);
  }

  /** The kin part as last changed. */
  public double kin(int seat, int slot) {
    return Float.intBitsToFloat(cells[cell(seat, slot) + 2]);
  }

  /** The tick of the last change. */
  public int tick(int seat, int slot) {
    return cells[cell(seat, slot) + 3] & ~TOUCHED;
  }

  /** What is left of the slot's parts in a week: a factor. */
  public double left(int seat, int slot, int week) {
    return fading.over(week - (tick(seat, slot) >> 1));
  }

  /** Own and kin part together, faded to a week. */
  public double size(int seat, int slot, int week) {
    return (own(seat, slot) + kin(seat, slot)) * left(seat, slot, week);
  }

  /** The slot in which a seat's grudge against an officer is held, or −1. */
  public int find(int seat, int officer) {
    for (int slot = 0; slot < SLOTS; slot++) {
      if (cells[cell(seat, slot)] == officer + 1) {
        return slot;
      }
    }
    return -1;
  }

  /**
   * Asks for the lines of a seat's slots before they are needed.
   *
   * @return a number that means nothing, so that the reads are not left out
   */
  private int touchLines(int seat) {
    // Slots begin 16 bytes into a line, so that a seat lies on three.
    int cell = cell(seat, 0);
    return cells[cell] + cells[cell + SEAT / 2] + cells[cell + SEAT - 1];
  }

  /** Asks for the lines of some seats before they are needed. */
  public void fetch(int[] seats, int from, int end) {
    for (int i = from; i < end; i++) {
      fetched += touchLines(seats[i]);
    }
  }

  /**
   * New harm: forgets what has faded, then adds to the grudge or finds it a slot; of nine the
   * smallest gives way. No harm changes nothing.
   *
   * @param tick now
   */
  public void hold(int seat, int officer, double own, double kin, int tick) {
    /*
     * What has faded below the threshold of memory only fades more, so it may as well be forgotten
     * when its slot is needed, and the other seven need not be looked at each time.
     */
    if (own + kin <= 0) {
      return;
    }
    ledger.given += own + kin;
    /*
     * Whether the first or the seventh slot is his is luck, and a processor that guesses wrong loses
     * more time than eight comparisons take: so all eight are made, as bits, without a branch.
     */
    int first = cell(seat, 0);
    int his = 0;
    int free = 0;
    for (int slot = 0; slot < SLOTS; slot++) {
      int held = cells[first + slot * WORDS];
      his |= isZero(held ^ (officer + 1)) << slot;
      free |= isZero(held) << slot;
    }
    if (his != 0) {
      add(seat, Integer.numberOfTrailingZeros(his), own, kin, tick);
    } else {
      int slot =
          free != 0 ? Integer.numberOfTrailingZeros(free) : makeRoom(seat, own + kin, tick >> 1);
      if (slot < 0) {
        ledger.forgotten += own + kin;
        return;
      }
      write(seat, slot, officer, own, kin, tick, false);
    }
    if (watched) {
      onlooker.holds(seat, officer, own, kin, tick);
    }
  }

  /** 1 for 0, and 0 for anything else. */
  private static int isZero(int x) {
    return ~(x | -x) >>> 31;
  }

  private void add(int seat, int slot, double own, double kin, int tick) {
    int week = tick >> 1;
    int officer = officer(seat, slot);
    double size = size(seat, slot, week);
    if (size < forgotten) {
      forget(seat, slot, week);
      write(seat, slot, officer, own, kin, tick, false);
      return;
    }
    double left = left(seat, slot, week);
    double ownBefore = own(seat, slot);
    double kinBefore = kin(seat, slot);
    ledger.faded += (ownBefore + kinBefore) * (1 - left);
    boolean above = size > threshold;
    write(seat, slot, officer, ownBefore * left + own, kinBefore * left + kin, tick, above);
  }

  /** The first slot freed by forgetting, else that of the smallest if it is smaller, else −1. */
  private int makeRoom(int seat, double newSize, int week) {
    int free = -1;
    int smallest = -1;
    double smallestSize = newSize;
    for (int slot = 0; slot < SLOTS; slot++) {
      double size = size(seat, slot, week);
      if (size < forgotten) {
        forget(seat, slot, week);
        free = free < 0 ? slot : free;
      } else if (size < smallestSize) {
        smallestSize = size;
        smallest = slot;
      }
    }
    if (free < 0 && smallest >= 0) {
      forget(seat, smallest, week);
      return smallest;
    }
    return free;
  }

  /** An attack has been made on it: both parts are faded to now and multiplied. */
  public void lessen(int seat, int slot, double kept, int tick) {
    int week = tick >> 1;
    double left = left(seat, slot, week);
    double before = own(seat, slot) + kin(seat, slot);
    if (watched) {
      onlooker.lessens(seat, officer(seat, slot), kept, tick);
    }
    ledger.faded += before * (1 - left);
    ledger.forgotten += before * left * (1 - kept);
    boolean above = size(seat, slot, week) > threshold;
    int officer = officer(seat, slot);
    write(
        seat,
        slot,
        officer,
        own(seat, slot) * left * kept,
        kin(seat, slot) * left * kept,
        tick,
        above);
  }

  /** Another takes the seat: all its grudges end. */
  public void clear(int seat, int week) {
    for (int slot = 0; slot < SLOTS; slot++) {
      if (officer(seat, slot) >= 0) {
        forget(seat, slot, week);
      }
    }
  }

  private void forget(int seat, int slot, int week) {
    if (watched) {
      onlooker.forgets(seat, officer(seat, slot), week);
    }
    double before = own(seat, slot) + kin(seat, slot);
    double left = left(seat, slot, week);
    ledger.faded += before * (1 - left);
    ledger.forgotten += before * left;
    Arrays.fill(cells, cell(seat, slot), cell(seat, slot) + WORDS, 0);
  }

  private void write(
      int seat, int slot, int officer, double own, double kin, int tick, boolean wasAbove) {
    int cell = cell(seat, slot);
    int touched = cells[cell + 3] & TOUCHED;
    float ownPart = (float) own;
    float kinPart = (float) kin;
    cells[cell] = officer + 1;
    cells[cell + 1] = Float.floatToRawIntBits(ownPart);
    cells[cell + 2] = Float.floatToRawIntBits(kinPart);
    if ((double) ownPart + kinPart > threshold) {
      if (touched == 0) {
        touch(seat, officer, slot);
        touched = TOUCHED;
      }
      if (!wasAbove) {
        holders.add(officer, seat);
      }
    }
    cells[cell + 3] = tick | touched;
  }

  private void touch(int seat, int officer, int slot) {
    if (touchedCount == touchedSeat.length) {
      touchedSeat = Arrays.copyOf(touchedSeat, 2 * touchedCount);
      touchedOfficer = Arrays.copyOf(touchedOfficer, 2 * touchedCount);
      touchedSlot = Arrays.copyOf(touchedSlot, 2 * touchedCount);
    }
    touchedSeat[touchedCount] = seat;
    touchedOfficer[touchedCount] = officer;
    touchedSlot[touchedCount] = (byte) slot;
    touchedCount++;
  }

  /** How many pairs have been touched since {@link #untouchAll}; some may be held no more. */
  public int touchedCount() {
    return touchedCount;
  }

  /** The seat of a touched pair. */
  public int touchedSeat(int i) {
    return touchedSeat[i];
  }

  /**
   * The slot of a touched pair, if it is still held above the threshold and was not given before;
   * else −1.
   */
  public int takeTouched(int i) {
    int slot = touchedSlot[i];
    if (officer(touchedSeat[i], slot) != touchedOfficer[i]) {
      slot = find(touchedSeat[i], touchedOfficer[i]); // it gave way, and was taken up again
    }
    if (slot < 0) {
      return -1;
    }
    int cell = cell(touchedSeat[i], slot) + 3;
    if ((cells[cell] & TOUCHED) == 0) {
      return -1;
    }
    cells[cell] &= ~TOUCHED;
    double size = own(touchedSeat[i], slot) + kin(touchedSeat[i], slot);
    return size > threshold ? slot : -1;
  }

  /** Begins a new list of touched pairs. */
  public void untouchAll() {
    touchedCount = 0;
  }

  /**
   * The seats of this place whose grudge against an officer is above the threshold in a week, in
   * order.
   */
  public int[] against(int officer, int week) {
    int[] found = new int[16];
    int n = 0;
    int before = 0;
    for (int link = holders.first(officer); link != 0; link = holders.next(link)) {
      int seat = holders.seat(link);
      int slot = find(seat, officer);
      if (slot < 0 || size(seat, slot, week) <= threshold) {
        holders.takeOut(officer, before, link); // if it rises again it is listed again
        continue;
      }
      before = link;
      if (n == found.length) {
        found = Arrays.copyOf(found, 2 * n);
      }
      found[n++] = seat;
    }
    return distinct(found, n);
  }

  /** Sorted, each once: a seat whose grudge fell and rose again is listed twice. */
  private static int[] distinct(int[] seats, int n) {
    Arrays.sort(seats, 0, n);
    int kept = 0;
    for (int i = 0; i < n; i++) {
      if (i == 0 || seats[i] != seats[i - 1]) {
        seats[kept++] = seats[i];
      }
    }
    return Arrays.copyOf(seats, kept);
  }

  /** Everything held, faded to a week. */
  public double held(int week) {
    double sum = 0;
    for (int seat = firstSeat; seat < endSeat; seat++) {
      for (int slot = 0; slot < SLOTS; slot++) {
        if (officer(seat, slot) >= 0) {
          sum += size(seat, slot, week);
        }
      }
    }
    return sum;
  }

  /** What has faded of what is held, since each was last changed. */
  public double fading(int week) {
    double sum = 0;
    for (int seat = firstSeat; seat < endSeat; seat++) {
      for (int slot = 0; slot < SLOTS; slot++) {
        if (officer(seat, slot) >= 0) {
          sum += (own(seat, slot) + kin(seat, slot)) * (1 - left(seat, slot, week));
        }
      }
    }
    return sum;
  }

  /** Harm given to holders, what has faded of it and what was forgotten, up to each last change. */
  public static final class Ledger {
    private double given;
    private double faded;
    private double forgotten;

    /** Harm given, own and kin parts. */
    public double given() {
      return given;
    }

    /** Harm faded, as far as it has been reckoned up. */
    public double faded() {
      return faded;
    }

    /** Harm forgotten: too small, given way, holder gone, or spent in an attack. */
    public double forgotten() {
      return forgotten;
    }
  }
}
