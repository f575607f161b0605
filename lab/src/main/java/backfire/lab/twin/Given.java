package backfire.lab.twin;

import backfire.casebook.Case;
import backfire.casebook.Claim;
import backfire.lab.ensemble.ClaimAnswer;
import backfire.lab.ensemble.StudyProblem;
import backfire.model.act.Nearest;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim that a world must agree with, or not, for its twin to be made.
 *
 * @param claim its id
 * @param holds whether it must hold
 */
public record Given(String claim, boolean holds) {
  private static final String NOT = "not:";

  /** As it is typed. */
  public String text() {
    return (holds ? "" : NOT) + claim;
  }

  /**
   * What was typed, such as {@code C9} or {@code not:C9}.
   *
   * @throws StudyProblem if the case has no such claim
   */
  public static List<Given> read(Case ofCase, List<String> typed) {
    List<String> ids = ofCase.claims().stream().map(Claim::id).toList();
    List<Given> given = new ArrayList<>();
    for (String one : typed) {
      boolean holds = !one.startsWith(NOT);
      String id = holds ? one : one.substring(NOT.length());
      if (!ids.contains(id)) {
        String meant =
            Nearest.to(id, ids)
                .map(near -> " Did you mean " + (holds ? "" : NOT) + near + "?")
                .orElse("");
        throw new StudyProblem(
            "In --given, no claim of %s is named %s.%s check %s says which there are."
                .formatted(ofCase.id(), id, meant, ofCase.id()));
      }
      given.add(new Given(id, holds));
    }
    return List.copyOf(given);
  }

  /** Whether a world that answers so is kept. One that could not be asked never is. */
  public boolean isMet(List<ClaimAnswer> answers) {
    return answers.stream()
        .filter(answer -> answer.claim().equals(claim))
        .anyMatch(answer -> !Double.isNaN(answer.m()) && answer.holds() == holds);
  }
}
