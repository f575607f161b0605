package backfire.model.world;

import backfire.model.chance.Keys;
import java.util.Arrays;

/** Which seats of a place came to hold a grudge above the threshold against whom. */
final class Holders {
  /*
   * Asked only when a clock rings, added to whenever a grudge crosses the threshold: so a list of
   * seats by officer, the officer found in an open table by a mixed hash of his row. A column over all
   * officers would be as long in every place as the country has officers.
   */
  private int[] officers = new int[64];
  private int[] firstLink = new int[64];
  private int known;

  private int[] seat = new int[256];
  private int[] next = new int[256];
  private int links = 1;

  /** A seat's grudge against an officer has come above the threshold. */
  void add(int officer, int newSeat) {
    if (links == seat.length) {
      seat = Arrays.copyOf(seat, 2 * links);
      next = Arrays.copyOf(next, 2 * links);
    }
    int entry = entry(officers, officer);
    if (officers[entry] == 0) {
      officers[entry] = officer + 1;
      known++;
    }
    seat[links] = newSeat;
    next[links] = firstLink[entry];
    firstLink[entry] = links++;
    if (2 * known > officers.length) {
      widen();
    }
  }

  /** The newest link of an officer, or 0. */
  int first(int officer) {
    return firstLink[entry(officers, officer)];
  }

  /** The link before, or 0. */
  int next(int link) {
    return next[link];
  }

  /** The seat of a link. */
  int seat(int link) {
    return seat[link];
  }

  /** Takes a link out of an officer's list; {@code before} is the newer one next to it, or 0. */
  void takeOut(int officer, int before, int link) {
    if (before == 0) {
      firstLink[entry(officers, officer)] = next[link];
    } else {
      next[before] = next[link];
    }
  }

  private static int entry(int[] table, int officer) {
    int mask = table.length - 1;
    int entry = (int) Keys.mix(officer) & mask;
    while (table[entry] != 0 && table[entry] != officer + 1) {
      entry = (entry + 1) & mask;
    }
    return entry;
  }

  private void widen() {
    int[] wider = new int[2 * officers.length];
    int[] firstInWider = new int[wider.length];
    for (int i = 0; i < officers.length; i++) {
      if (officers[i] != 0) {
        int entry = entry(wider, officers[i] - 1);
        wider[entry] = officers[i];
        firstInWider[entry] = firstLink[i];
      }
    }
    officers = wider;
    firstLink = firstInWider;
  }
}
