package backfire.model.twin;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a household: it keeps its trade and its kin when another takes it. */
final class Seat {
  final Town town;
  final Household household;
  final int ordinal;
  final boolean trades;

  /** Kin by the five matchings of the town, in their order, then by that of all towns. */
  final List<Tie> ties = new ArrayList<>();

  @Nullable Resident resident;

  Seat(Town town, Household household, int ordinal, boolean trades) {
    this.town = town;
    this.household = household;
    this.ordinal = ordinal;
    this.trades = trades;
  }

  /** Who lives here now. */
  Resident holder() {
    if (resident == null) {
      throw new IllegalStateException("nobody has taken the seat yet");
    }
    return resident;
  }

  /** Kin in another seat; letters go to kin by the matching of all towns. */
  record Tie(Seat to, boolean byLetter) {}
}
