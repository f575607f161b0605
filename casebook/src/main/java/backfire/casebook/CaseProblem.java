package backfire.casebook;

import org.jspecify.annotations.Nullable;

/**
 * Something in a case's files that is wrong or doubtful.
 *
 * @param weight whether a case with it can be read
 * @param file path within the case's folder
 * @param line from 1
 * @param column from 1
 * @param what what it is about, in a few words
 * @param found what the file says
 * @param allowed what it may say
 * @param nearest the nearest right thing, or null
 */
public record CaseProblem(
    Weight weight,
    String file,
    int line,
    int column,
    String what,
    String found,
    String allowed,
    @Nullable String nearest) {
  public CaseProblem {
    file = Plain.text(file);
    what = Plain.text(what);
    found = Plain.text(found);
    allowed = Plain.text(allowed);
    nearest = nearest == null ? null : Plain.text(nearest);
  }

  /** How grave a problem is. */
  public enum Weight {
    /** The case cannot be read. */
    WRONG,
    /** The case can be read and may not be meant so. */
    DOUBTFUL
  }

  /** One line: where, what, found, allowed, and what was perhaps meant. */
  public String text() {
    String meant = nearest == null ? "" : " Did you mean " + nearest + "?";
    return file
        + ":"
        + line
        + ":"
        + column
        + ": "
        + what
        + ": found "
        + found
        + "; allowed: "
        + allowed
        + "."
        + meant;
  }
}
