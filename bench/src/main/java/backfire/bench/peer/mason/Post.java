package backfire.bench.peer.mason;

import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import org.jspecify.annotations.Nullable;

/** A post of an agency in a town: somebody holds it, or it has been vacant since a week. */
public final class Post {
  final Town town;
  final Agency agency;
  final Rank rank;
  final int ordinal;
  int vacatedIn;
  @Nullable Officer holder;

  Post(Town town, Agency agency, Rank rank, int ordinal, int vacatedIn) {
    this.town = town;
    this.agency = agency;
    this.rank = rank;
    this.ordinal = ordinal;
    this.vacatedIn = vacatedIn;
  }

  boolean isVacant() {
    return holder == null;
  }
}
