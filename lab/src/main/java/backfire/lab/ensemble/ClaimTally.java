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
 * @param m in each world, in the order of worlds
 * @param mean of m
 * @param holding worlds in which m is above one half
 * @param remarks what has to be said of answers, with the number of worlds
 */
public record ClaimTally(
    Claim claim, List<Double> m, double mean, int holding, Map<String, Integer> remarks) {
  public ClaimTally {
    m = List.copyOf(m);
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
    int holding = 0;
    for (WorldResult world : worlds) {
      for (ClaimAnswer answer : world.claims()) {
        if (answer.claim().equals(claim.id())) {
          m.add(answer.m());
          holding += answer.holds() ? 1 : 0;
          if (!answer.remark().isEmpty()) {
            remarks.merge(answer.remark(), 1, Integer::sum);
          }
        }
      }
    }
    return new ClaimTally(claim, m, Spread.mean(m), holding, remarks);
  }
}
