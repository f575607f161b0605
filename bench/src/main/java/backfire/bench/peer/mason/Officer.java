package backfire.bench.peer.mason;

import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import org.jspecify.annotations.Nullable;

/** Somebody who serves or served in a post; who has left stays in the town of his last post. */
public final class Officer {
  /** Counted through all who ever served. */
  public final int number;

  final Temper temper;

  /** The week in which his service began; before 0 for those of the founding. */
  final int began;

  Post lastPost;
  @Nullable Post post;
  private boolean dead;

  /** The last week in which he was on patrol. */
  int patrolled = Integer.MIN_VALUE;

  /** Running mean of bribes, weeks' needs. */
  double bribes;

  /** Harm done, faded. */
  double harm;

  /** Threat added by what he went through. */
  double experience;

  double restraint;
  double threat;

  Officer(int number, Temper temper, int began, Post first, double bribes) {
    this.number = number;
    this.temper = temper;
    this.began = began;
    this.lastPost = first;
    this.bribes = bribes;
    take(first);
  }

  /** What he was born with. */
  record Temper(double abusiveness, double riskAversion, double ambition, boolean recalls) {}

  /** Does he hold a post? */
  public boolean serves() {
    return post != null;
  }

  /** Is he alive no more? */
  public boolean isDead() {
    return dead;
  }

  void die() {
    dead = true;
  }

  /** Where he serves or served. */
  public Town town() {
    return lastPost.town;
  }

  Agency agency() {
    return lastPost.agency;
  }

  Rank rank() {
    return lastPost.rank;
  }

  /** Takes a post that nobody holds. */
  void take(Post next) {
    next.holder = this;
    post = next;
    lastPost = next;
  }

  /** Leaves his post, if he serves. */
  void vacate(int week) {
    if (post != null) {
      post.holder = null;
      post.vacatedIn = week;
      post = null;
    }
  }
}
