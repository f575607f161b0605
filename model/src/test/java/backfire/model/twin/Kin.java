package backfire.model.twin;

import backfire.model.chance.Pairing;
import backfire.model.parameter.Parameters;
import backfire.model.rule.Kinship;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;

/** Kin lists: everybody is put in the order of a matching, and neighbours two by two are kin. */
final class Kin {
  private Kin() {}

  static void tie(List<Town> towns, long seed, Parameters parameters) {
    Kinship kinship = new Kinship(seed, parameters);
    List<Seat> everybody = new ArrayList<>();
    for (Town town : towns) {
      for (int m = 0; m < Kinship.LOCAL; m++) {
        Pairing pairing = kinship.local(town.key, m, town.seats.size());
        tie(town.seats, pairing, kinship::keptLocal, false);
      }
      everybody.addAll(town.seats);
    }
    tie(everybody, kinship.everywhere(everybody.size()), kinship::keptEverywhere, true);
  }

  private static void tie(
      List<Seat> seats, Pairing pairing, BiPredicate<Pairing, Integer> kept, boolean byLetter) {
    List<Seat> inOrder = new ArrayList<>(Collections.nCopies(seats.size(), seats.get(0)));
    for (int i = 0; i < seats.size(); i++) {
      inOrder.set(pairing.position(i), seats.get(i));
    }
    for (int position = 0; position + 1 < inOrder.size(); position += 2) {
      if (kept.test(pairing, position)) {
        Seat one = inOrder.get(position);
        Seat other = inOrder.get(position + 1);
        one.ties.add(new Seat.Tie(other, byLetter));
        other.ties.add(new Seat.Tie(one, byLetter));
      }
    }
  }
}
