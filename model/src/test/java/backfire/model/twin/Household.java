package backfire.model.twin;

import java.util.ArrayList;
import java.util.List;

/** People who live together: a run of neighbouring seats. */
final class Household {
  final List<Seat> seats = new ArrayList<>();

  /** The member that a draw falls on. */
  Seat member(double u) {
    return seats.get((int) (u * seats.size()));
  }
}
