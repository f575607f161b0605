package backfire.model.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** A person who lives in a seat of a town, and holds at most eight grudges. */
final class Resident {
  private static final int SLOTS = 8;

  final long key;
  final Seat seat;
  final double boldness;
  final double riskAversion;
  final List<NaiveTwin.Harm> harms = new ArrayList<>();
  private final @Nullable Grudge[] slots = new @Nullable Grudge[SLOTS];

  Resident(long key, Seat seat, double boldness, double riskAversion) {
    this.key = key;
    this.seat = seat;
    this.boldness = boldness;
    this.riskAversion = riskAversion;
  }

  /** Does he still have his seat? */
  boolean isThere() {
    return seat.resident == this;
  }

  /** His grudges, in the order of their slots. */
  List<Grudge> grudges() {
    List<Grudge> held = new ArrayList<>();
    for (Grudge grudge : slots) {
      if (grudge != null) {
        held.add(grudge);
      }
    }
    return held;
  }

  @Nullable Grudge grudgeAgainst(Officer officer) {
    for (Grudge grudge : grudges()) {
      if (grudge.officer == officer) {
        return grudge;
      }
    }
    return null;
  }

  void forgetIf(Predicate<Grudge> forgotten) {
    for (int i = 0; i < SLOTS; i++) {
      Grudge grudge = slots[i];
      if (grudge != null && forgotten.test(grudge)) {
        slots[i] = null;
      }
    }
  }

  /** Puts a new grudge into a slot, the smallest of nine giving way. Is it held? */
  boolean take(Grudge fresh, ToDoubleFunction<Grudge> size) {
    int smallest = -1;
    double least = size.applyAsDouble(fresh);
    for (int i = 0; i < SLOTS; i++) {
      Grudge grudge = slots[i];
      if (grudge == null) {
        slots[i] = fresh;
        return true;
      }
      if (size.applyAsDouble(grudge) < least) {
        smallest = i;
        least = size.applyAsDouble(grudge);
      }
    }
    if (smallest < 0) {
      return false;
    }
    slots[smallest] = fresh;
    return true;
  }
}
