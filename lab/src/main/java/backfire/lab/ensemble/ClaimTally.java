package backfire.lab.ensemble;

import backfire.casebook.Case;
import backfire.casebook.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often a claim holds.
 *
 * @param m in each world, in the order of worlds; NaN where the world could not be asked
 * @param mean of m over the worlds that could be asked
 * @param asked worlds that could be asked
 * @param holding worlds of them in which it holds, m above one half; for what may have happened,
 *     the number of worlds in which that is to be expected, the sum of m
 * @param remarks what has to be said of answers, with the number of worlds
 */
public record ClaimTally(
    Claim claim,
    List<Double> m,
    double mean,
    int asked,
    double holding,
    Map<String, Integer> remarks) {
  public ClaimTally {
    m = List.copyOf(m);
  }

  /** Is it expected rather than counted in how many worlds it holds? */
  public boolean isExpected() {
    return claim.ask().isChance();
  }

  /** The claims of a case, in its order. */
  public static List<ClaimTally> of(Case ofCase, List<WorldResult> worlds) {
    List<ClaimTally> tallies = new ArrayList<>();
    for (Claim claim : ofCase.claims()) {
      tallies.add(of(claim, worlds));
    }
    return tallies;
  }

  private static ClaimTally of(Claim claim, List<WorldResult> worlds) {
    List<Double> m = new ArrayList<>();
    Map<String, Integer> remarks = new TreeMap<>();
    double holding = 0;
    int asked = 0;
    for (WorldResult world : worlds) {
      for (ClaimAnswer answer : world.claims()) {
        if (answer.claim().equals(claim.id())) {
          m.add(answer.m());
          if (!Double.isNaN(answer.m())) {
            asked++;
            holding += claim.ask().isChance() ? answer.m() : answer.holds() ? 1 : 0;
          }
          if (!answer.remark().isEmpty()) {
            remarks.merge(answer.remark(), 1, Integer::sum);
          }
        }
      }
    }
    return new ClaimTally(claim, m, Spread.mean(m), asked, holding, remarks);
  }
}
