package backfire.casebook;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a case's files.
 *
 * @param is the case, unless something is wrong
 * @param problems all that is wrong or doubtful, in the order of files and lines
 */
public record Checked(Optional<Case> is, List<CaseProblem> problems) {
  public Checked {
    problems = List.copyOf(problems);
  }
}
