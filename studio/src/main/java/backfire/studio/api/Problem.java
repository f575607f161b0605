package backfire.studio.api;

import backfire.casebook.CaseException;
import backfire.casebook.CaseProblem;
import backfire.studio.work.Reason;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why something was not done.
 *
 * @param says in a sentence
 * @param findings where it is a case's files that are wrong: as check has them
 */
public record Problem(String says, List<Finding> findings) {
  public Problem {
    findings = List.copyOf(findings);
  }

  static Problem of(String sentence) {
    return new Problem(sentence, List.of());
  }

  static Problem of(Exception e) {
    return new Problem(Reason.of(e), List.of());
  }

  static Problem of(CaseException e) {
    return new Problem(Reason.of(e), e.problems().stream().map(Finding::of).toList());
  }

  /**
   * Something that is wrong or doubtful in a case's file.
   *
   * @param weight wrong or doubtful
   * @param file within the case's folder
   * @param line from 1
   * @param column from 1
   * @param about what it is about
   * @param found what stands there
   * @param allowed what may stand there
   * @param nearest the nearest right thing, or null
   * @param says all of it in one line
   */
  public record Finding(
      String weight,
      String file,
      int line,
      int column,
      String about,
      String found,
      String allowed,
      @Nullable String nearest,
      String says) {
    static Finding of(CaseProblem problem) {
      return new Finding(
          problem.weight().name().toLowerCase(Locale.ROOT),
          problem.file(),
          problem.line(),
          problem.column(),
          problem.what(),
          problem.found(),
          problem.allowed(),
          problem.nearest(),
          problem.text());
    }
  }
}
