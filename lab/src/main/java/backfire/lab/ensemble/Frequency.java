package backfire.lab.ensemble;

import backfire.lab.ensemble.Comparison.Verb;

/**
 * In how many worlds, or pairs of worlds, a number is more and in how many less, and what that
 * allows to be said.
 *
 * @param n how many have the number; in those that are left it is the same
 */
public record Frequency(int more, int less, int n) {
  private static final int WORLDS_TO_BE_SURE = 8;
  private static final double NORMAL_95 = 1.645;

  /**
   * The verb that it allows: in 19 of 20 worlds for rose, in 7 of 10 for probably, and in more than
   * a fair coin shows in one of twenty tries. Under eight worlds nothing is more than probable, and
   * under five nothing can be told.
   */
  public Verb verb() {
    if (n == 0) {
      return Verb.NOT_OBSERVED;
    }
    if (more == 0 && less == 0) {
      return Verb.UNCHANGED;
    }
    int most = Math.max(more, less);
    if (n >= WORLDS_TO_BE_SURE && isOften(most, 95)) {
      return more > less ? Verb.ROSE : Verb.FELL;
    }
    if (isMoreThanACoin(most) && isOften(most, 70)) {
      return more > less ? Verb.PROBABLY_ROSE : Verb.PROBABLY_FELL;
    }
    return Verb.CANNOT_BE_TOLD;
  }

  /** The one-sided sign test at 5%, normal with continuity correction: never laxer than exact. */
  private boolean isMoreThanACoin(int count) {
    return count - 0.5 >= (n + NORMAL_95 * Math.sqrt(n)) / 2;
  }

  private boolean isOften(int count, int percent) {
    return 100L * count >= (long) percent * n;
  }
}
