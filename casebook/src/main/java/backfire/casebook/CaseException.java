package backfire.casebook;

import java.util.List;
import java.util.stream.Collectors;

/** A case could not be read: everything that is wrong in its files. */
public final class CaseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<CaseProblem> problems;

  /** With all that is wrong. */
  public CaseException(List<CaseProblem> problems) {
    super(problems.stream().map(CaseProblem::text).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, in the order of files and lines. */
  public List<CaseProblem> problems() {
    return problems;
  }
}
