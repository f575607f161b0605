package backfire.bench.peer.mason.idiomatic;

import java.util.ArrayList;
import java.util.List;

/** People who live together. */
final class Household {
  final List<Resident> members = new ArrayList<>();
}
