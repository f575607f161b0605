package backfire.lab.why;

import backfire.model.kind.Rank;
import java.util.List;

/**
 * An act of revenge as it was decided: every number that the rate was made of.
 *
 * @param place the attacker's, by row
 * @param there the officer's
 * @param own the grudge's own part, faded to that week
 * @param kin its kin part
 * @param portions what it is made of
 * @param kinTies how many ties of kin he has
 * @param expectation E there
 * @param effort the mean effort of posts there
 * @param effortUnrestrained what it would be if nobody held back
 * @param approval of attackers there
 * @param bound r̄, a week
 * @param accepted h/r̄
 * @param setIn the week in which the clock was set
 * @param luck the ring was an attack as this is below {@code accepted}
 */
record AttackMoment(
    int week,
    int place,
    int there,
    Rank rank,
    boolean hasLeft,
    double own,
    double kin,
    List<GrudgeBook.Portion> portions,
    double boldness,
    double riskAversion,
    int kinTies,
    double expectation,
    Hearsay.Idea idea,
    double effort,
    double effortUnrestrained,
    double approval,
    double bound,
    double accepted,
    int setIn,
    double luck,
    List<Joiner> joiners) {
  AttackMoment {
    portions = List.copyOf(portions);
    joiners = List.copyOf(joiners);
  }

  /** Somebody who held a grudge against the officer as well, and joined. */
  record Joiner(long key, double own, double kin, boolean atMarket, double probability) {}

  /** h: the rate, a week. */
  double rate() {
    return bound * accepted;
  }

  /** Does he serve in another place than that of the attacker? */
  boolean elsewhere() {
    return place != there;
  }
}
