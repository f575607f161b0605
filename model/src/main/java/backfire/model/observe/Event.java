package backfire.model.observe;

import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to somebody. Its identity is (kind, who, whom, week): the same in every
 * twin world. Places are named by id, people and posts by key.
 */
public sealed interface Event {
  /** The week since the world began. */
  int week();

  /** The id of the place, empty for what happens everywhere. */
  String place();

  /** The key of who acts. */
  long who();

  /** The key of whom it is done to, 0 if nobody. */
  long whom();

  /** Is the target of an attack still in post? */
  enum Standing {
    SERVING,
    LEFT,
    OFFICIAL
  }

  /** How many attack, and where. */
  enum Manner {
    SINGLE,
    GROUP,
    BRAWL
  }

  /** What lies behind an attack. */
  enum Motive {
    OWN,
    KIN,
    OTHER,
    DEFIANCE,
    IMPOSED;

    /** Is it revenge, with a grudge behind it? */
    public boolean isRevenge() {
      return switch (this) {
        case OWN, KIN -> true;
        case OTHER, DEFIANCE, IMPOSED -> false;
      };
    }
  }

  /**
   * An attack on an officer or an official.
   *
   * @param who the attacker; for an attack that is no revenge, the key of its place
   * @param agency null if the target is an official
   * @param rank null if the target is an official
   * @param others how many joined
   * @param reputation harm done by the target over the mean of his agency's officers there; 1 for
   *     an official
   */
  record Attack(
      int week,
      String place,
      long who,
      long whom,
      @Nullable Agency agency,
      @Nullable Rank rank,
      Standing standing,
      Gravity gravity,
      Manner manner,
      Motive motive,
      int others,
      double reputation,
      boolean daylight,
      boolean caught)
      implements Event {}

  /** Where an officer goes who leaves by choice. */
  enum Destination {
    MARKET,
    COMPANY,
    RETIREMENT
  }

  /** A term in the choice to leave. */
  enum Term {
    FEAR,
    INCOME,
    RECKONING
  }

  /**
   * An officer leaves by choice.
   *
   * @param decided the terms without which, with the same luck, he would have stayed
   * @param tenureWeeks his weeks of service
   */
  record Exit(
      int week,
      String place,
      long who,
      long whom,
      Agency agency,
      Rank rank,
      Destination destination,
      Set<Term> decided,
      int tenureWeeks)
      implements Event {}

  /** A post of a higher rank is offered: whom is the post, rank the one offered. */
  record Promotion(
      int week, String place, long who, long whom, Agency agency, Rank rank, boolean accepted)
      implements Event {}

  /** A recruit takes a post: whom is the post. */
  record Entry(int week, String place, long who, long whom, Agency agency, Rank rank)
      implements Event {}

  /** Why an officer left, if not by choice. */
  enum Cause {
    DEATH,
    AGE,
    DISMISSAL,
    REMOVAL
  }

  /** An officer leaves otherwise than by choice or killing. */
  record Departure(
      int week, String place, long who, long whom, Agency agency, Rank rank, Cause cause)
      implements Event {}

  /** An officer moves to a post of his rank in another place: whom is that post. */
  record Transfer(int week, String place, long who, long whom, Agency agency, Rank rank, String to)
      implements Event {}

  /** Leaders of a place ease orders after a brawl: who is the brawl's victim, whom its officer. */
  record Easing(int week, String place, long who, long whom, int weeks) implements Event {}

  /** An act takes effect. */
  record Acted(int week, String place, long who, long whom, String text) implements Event {}
}
