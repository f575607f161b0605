package backfire.model.twin;

import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import org.jspecify.annotations.Nullable;

/** Somebody who serves or served in a post; who has left stays in the town of his last post. */
final class Officer {
  final long key;
  final Temper temper;

  /** The week in which his service began; before 0 for those of the founding. */
  final int began;

  Post lastPost;
  @Nullable Post post;
  boolean dead;

  /** The last week in which he served at M2. */
  int servedAtStops = Integer.MIN_VALUE;

  /** Running mean of bribes, weeks' needs. */
  double bribes;

  /** Harm done, faded. */
  double harm;

  /** Threat added by what he went through. */
  double experience;

  /** ρ. */
  double restraint;

  double threat;

  Officer(long key, Temper temper, int began, Post first, double bribes) {
    this.key = key;
    this.temper = temper;
    this.began = began;
    this.lastPost = first;
    this.bribes = bribes;
    take(first);
  }

  /** What he was born with. */
  record Temper(double abusiveness, double riskAversion, double ambition, boolean recalls) {}

  boolean serves() {
    return post != null;
  }

  Town town() {
    return lastPost.town;
  }

  Agency agency() {
    return lastPost.agency;
  }

  Rank rank() {
    return lastPost.rank;
  }

  /** Takes a post that nobody holds. */
  final void take(Post next) {
    next.holder = this;
    post = next;
    lastPost = next;
  }

  /** Leaves his post, if he serves. */
  void leave(int week) {
    if (post != null) {
      post.holder = null;
      post.vacatedIn = week;
      post = null;
    }
  }
}
