package backfire.model.world;

import backfire.model.rule.Filling;
import backfire.model.rule.Leaving;

/**
 * Somebody who looks on while a world is lived. He is told of what happens as it happens, reads the
 * columns as they stand then, and changes nothing; so a world that is looked on at is the same
 * world.
 *
 * <p>Places are lived side by side, and what happens in one is told by the thread that lives it:
 * whoever keeps what he is told of several places guards it.
 *
 * <p>Officers are rows of {@link Officers}, residents are seats.
 */
public interface Onlooker {
  /** Nobody looks on: what he is told costs nothing. */
  Onlooker NOBODY = new Onlooker() {};

  /** Everybody is in place, and nothing has happened. */
  default void founded(World world) {}

  /** M3: the harmful stops of a place are done; word of them is yet to be held. */
  default void stopsHarm(int place, int week) {}

  /** M18: an officer detains the resident of a seat. */
  default void detains(int officer, int seat, double harm, int week) {}

  /**
   * M5: the resident of a seat was caught and is about to be gone; his own lay it on an officer.
   */
  default void punishes(int investigator, int seat, double harm, int week) {}

  /**
   * M16: a stop of the resident of a seat has turned into a brawl, and harms him once more.
   *
   * @param probability that it would
   */
  default void brawls(int officer, int seat, double probability, double harm, int week) {}

  /**
   * M4: the resident of a seat has come to hold harm against an officer. Harm for which eight
   * larger grudges leave no room is never held, and not told.
   *
   * @param own the part for what was done to himself
   * @param kin the part for what was done to his own
   */
  default void holds(int seat, int officer, double own, double kin, int tick) {}

  /** M4: a grudge is about to end: faded, giving way to a larger one, or without a holder. */
  default void forgets(int seat, int officer, int week) {}

  /** M5: a grudge has been acted upon, and a share of it is about to be all that is kept. */
  default void lessens(int seat, int officer, double kept, int tick) {}

  /** M5, M19: another has taken a seat. */
  default void takesSeat(int place, int seat, int week) {}

  /**
   * M5: a clock has rung, and there will be an attack.
   *
   * @param place the attacker's
   * @param bound r̄: the rate at which his clock rings, a week
   * @param accepted h/r̄: the probability that a ring was an attack
   * @param tick when the clock was set
   * @param ring which ring it was, from 0
   * @param others seats of those who join, in the officer's place
   */
  default void attacks(
      int place,
      int seat,
      int officer,
      double bound,
      double accepted,
      int tick,
      int ring,
      int[] others,
      int week) {}

  /** M6: a place hears of an attack, the {@code attack}-th of {@link Pending}. */
  default void hears(int place, int attack, int week) {}

  /**
   * M9: an officer has weighed staying against leaving, and is about to leave.
   *
   * @param gumbels one draw an option, by its ordinal; 0 for one that is not open
   */
  default void leaves(
      int officer,
      Leaving.Situation situation,
      double[] gumbels,
      Leaving.Option option,
      int week) {}

  /**
   * M10: a post of a higher rank is offered to an officer.
   *
   * @param post the post offered
   * @param appeal what speaks for it and against it
   * @param u his luck: he accepts if it is below the appeal's probability
   */
  default void isOffered(int officer, int post, Filling.Appeal appeal, double u, int week) {}

  /** A week is over. */
  default void weekLived(int week) {}
}
