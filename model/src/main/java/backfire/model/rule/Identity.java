package backfire.model.rule;

import backfire.model.chance.Keys;
import backfire.model.kind.Agency;
import backfire.model.kind.Rank;

/** Who is who: keys of people and posts, from the place they belong to. */
public final class Identity {
  /** The week that stands for the founding of a world in keys. */
  public static final int FOUNDING = -1;

  private static final long RESIDENTS = 1;
  private static final long POSTS = 2;
  private static final long HOUSEHOLDS = 3;
  private static final long OFFICIALS = 4;

  private Identity() {}

  /** The key of a place. */
  public static long place(String id) {
    return Keys.of(id);
  }

  /** The key of the {@code ordinal}-th household of a place. */
  public static long household(long place, int ordinal) {
    return Keys.child(Keys.child(place, HOUSEHOLDS), ordinal);
  }

  /**
   * The key of a resident.
   *
   * @param ordinal the seat in the place, from 0
   * @param born the week in which he took the seat, {@link #FOUNDING} for the first
   */
  public static long resident(long place, int ordinal, int born) {
    return Keys.child(Keys.child(Keys.child(place, RESIDENTS), ordinal), born);
  }

  /** The key of a post. */
  public static long post(long place, Agency agency, Rank rank, int ordinal) {
    long kind = Keys.child(place, POSTS);
    return Keys.child(Keys.child(kind, agency.ordinal() * 16L + rank.ordinal()), ordinal);
  }

  /** The key of the officer who took a post that was vacated in a week. */
  public static long officer(long post, int weekVacated) {
    return Keys.child(post, weekVacated);
  }

  /** The key under which news of an attack travels. */
  public static long attack(long who, long whom, int week) {
    return Keys.child(Keys.child(who, whom), week);
  }

  /** The key of the {@code ordinal}-th official of a place (or of a level above places). */
  public static long official(long place, int ordinal) {
    return Keys.child(Keys.child(place, OFFICIALS), ordinal);
  }
}
