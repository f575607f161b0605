package backfire.lab.twin;

import backfire.model.world.Grudges;
import backfire.model.world.Officers;
import backfire.model.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Who is touched: two worlds compared as they are lived, bit by bit and without a threshold. */
final class Touch {
  /*
   * Touched is what is drawn: posts, standing, harm, attacks, grudges, who sits where. Probabilities
   * differ everywhere as soon as news does, and say nothing of anybody until a draw falls otherwise.
   * So there is no threshold to choose, and nothing that rounding could touch: in the twin of an act
   * that does nothing all these are equal to the bit.
   *
   * Officers are few and are compared each week; seats are millions, eight slots each, so they are
   * compared by quarter. A seat that differed in between and does no longer has been missed.
   */
  private final Side without;
  private final Side with;
  private final BitSet officers = new BitSet();
  private final BitSet strangers = new BitSet();
  private final BitSet seats = new BitSet();
  private final int servingBefore;
  private final int aliveBefore;
  private final int knownBefore;
  private int[] placeOfOfficer = new int[256];
  private int[] placeOfStranger = new int[256];

  /** Two worlds as they stand before the first week in which they may differ. */
  Touch(World without, World with) {
    this.without = new Side(without);
    this.with = new Side(with);
    this.servingBefore = serving(without.officers);
    this.aliveBefore = alive(without.officers);
    meet();
    this.knownBefore = this.without.met;
  }

  private static int serving(Officers officers) {
    int serving = 0;
    for (int row = 0; row < officers.count; row++) {
      serving += officers.serves(row) ? 1 : 0;
    }
    return serving;
  }

  private static int alive(Officers officers) {
    int alive = 0;
    for (int row = 0; row < officers.count; row++) {
      alive += officers.dead(row) ? 0 : 1;
    }
    return alive;
  }

  private void meet() {
    int from = without.met;
    int fromOther = with.met;
    without.meet();
    with.meet();
    without.match(from, with);
    with.match(fromOther, without);
  }

  /** Looks at all officers after a week. Whoever once differed stays touched, where he was then. */
  void look() {
    meet();
    without.read();
    with.read();
    placeOfOfficer = longEnough(placeOfOfficer, without.met);
    placeOfStranger = longEnough(placeOfStranger, with.met);
    for (int row = officers.nextClearBit(0);
        row < without.met;
        row = officers.nextClearBit(row + 1)) {
      if (differs(row)) {
        officers.set(row);
        placeOfOfficer[row] = without.world.officers.place[row];
      }
    }
    for (int row = 0; row < with.met; row++) {
      boolean isAlone = with.partner[row] == Side.NOBODY;
      if (isAlone && !strangers.get(row)) {
        strangers.set(row);
        placeOfStranger[row] = with.world.officers.place[row];
      } else if (!isAlone && strangers.get(row)) { // he has come in the other world as well, later
        strangers.clear(row);
        officers.set(with.partner[row]);
        placeOfOfficer[with.partner[row]] = placeOfStranger[row];
      }
    }
  }

  private static int[] longEnough(int[] places, int count) {
    return count <= places.length ? places : Arrays.copyOf(places, 2 * count);
  }

  private boolean differs(int row) {
    int his = without.partner[row];
    if (his == Side.NOBODY) {
      return true;
    }
    Officers one = without.world.officers;
    Officers other = with.world.officers;
    return one.postKey[row] != other.postKey[his]
        || one.serves(row) != other.serves(his)
        || one.dead(row) != other.dead(his)
        || without.ordeals[row] != with.ordeals[his]
        || bits(without.world.service.harm(row)) != bits(with.world.service.harm(his))
        || bits(without.experience(row)) != bits(with.experience(his));
  }

  private static long bits(double value) {
    return Double.doubleToRawLongBits(value);
  }

  /** Compares all seats, and tells who has been touched by now. */
  Touched survey(int quarter, int weeks) {
    compareSeats();
    return new Touched(quarter, weeks, officersByPlace(), residentsByPlace());
  }

  private List<Integer> officersByPlace() {
    int[] counts = new int[without.world.places.count];
    officers.stream().forEach(row -> counts[placeOfOfficer[row]]++);
    strangers.stream().forEach(row -> counts[placeOfStranger[row]]++);
    return list(counts);
  }

  private List<Integer> residentsByPlace() {
    int[] counts = new int[without.world.places.count];
    seats.stream().forEach(seat -> counts[without.world.places.placeOf(seat)]++);
    return list(counts);
  }

  private static List<Integer> list(int[] counts) {
    List<Integer> list = new ArrayList<>();
    for (int count : counts) {
      list.add(count);
    }
    return list;
  }

  private void compareSeats() {
    short[] born = without.world.residents.born;
    short[] bornOther = with.world.residents.born;
    int[] firstSeat = without.world.places.firstSeat;
    for (int place = 0; place < without.world.places.count; place++) {
      Grudges one = without.world.grudges[place];
      Grudges other = with.world.grudges[place];
      for (int seat = firstSeat[place]; seat < firstSeat[place + 1]; seat++) {
        if (born[seat] != bornOther[seat] || !holdsTheSame(one, other, seat)) {
          seats.set(seat);
        }
      }
    }
  }

  private boolean holdsTheSame(Grudges one, Grudges other, int seat) {
    for (int slot = 0; slot < Grudges.SLOTS; slot++) {
      if (!isTheSame(one, slot, other, slot, seat)) {
        return holdsTheSameInSomeOrder(one, other, seat);
      }
    }
    return true;
  }

  private boolean isTheSame(Grudges one, int slot, Grudges other, int hisSlot, int seat) {
    int officer = one.officer(seat, slot);
    int his = other.officer(seat, hisSlot);
    return (officer < 0 ? his < 0 : his >= 0 && without.partner[officer] == his)
        && one.own(seat, slot) == other.own(seat, hisSlot)
        && one.kin(seat, slot) == other.kin(seat, hisSlot)
        && one.tick(seat, slot) == other.tick(seat, hisSlot);
  }

  /** Which slot holds which grudge is of no account. */
  private boolean holdsTheSameInSomeOrder(Grudges one, Grudges other, int seat) {
    int held = 0;
    for (int slot = 0; slot < Grudges.SLOTS; slot++) {
      int officer = one.officer(seat, slot);
      if (officer >= 0) {
        int partner = without.partner[officer];
        int hisSlot = partner == Side.NOBODY ? -1 : other.find(seat, partner);
        if (hisSlot < 0 || !isTheSame(one, slot, other, hisSlot, seat)) {
          return false;
        }
        held++;
      }
    }
    for (int slot = 0; slot < Grudges.SLOTS; slot++) {
      held -= other.officer(seat, slot) >= 0 ? 1 : 0;
    }
    return held == 0;
  }

  /** Officers who served in either world since the act. */
  int served() {
    return servingBefore + since();
  }

  /** Officers, those who have left among them, who lived in either world since the act. */
  int lived() {
    return aliveBefore + since();
  }

  /** Officers who came since, in either. */
  private int since() {
    int alone = 0;
    for (int row = knownBefore; row < with.met; row++) {
      alone += with.partner[row] == Side.NOBODY ? 1 : 0;
    }
    return without.met - knownBefore + alone;
  }

  /** The seats found touched. */
  BitSet seats() {
    return (BitSet) seats.clone();
  }
}
