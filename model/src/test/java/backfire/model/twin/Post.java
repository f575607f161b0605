package backfire.model.twin;

import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.rule.Identity;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A post of an agency in a town: somebody holds it, or it has been vacant since a week. */
final class Post {
  static final Comparator<Post> ORDER =
      Comparator.comparing((Post post) -> post.agency)
          .thenComparing(post -> post.rank)
          .thenComparingInt(post -> post.ordinal);

  final long key;
  final Town town;
  final Agency agency;
  final Rank rank;
  final int ordinal;
  int vacatedIn;
  @Nullable Officer holder;

  Post(Town town, Agency agency, Rank rank, int ordinal, int vacatedIn) {
    this.key = Identity.post(town.key, agency, rank, ordinal);
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
