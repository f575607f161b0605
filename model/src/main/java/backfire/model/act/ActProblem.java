package backfire.model.act;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of an act that cannot be read: where, what was found, what is allowed. */
public final class ActProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int column;
  private final String found;
  private final String allowed;
  private final @Nullable String nearest;

  ActProblem(int column, String found, String allowed, @Nullable String nearest) {
    super(
        "column "
            + column
            + ": found "
            + found
            + "; allowed: "
            + allowed
            + "."
            + (nearest == null ? "" : " Did you mean " + nearest + "?"));
    this.column = column;
    this.found = found;
    this.allowed = allowed;
    this.nearest = nearest;
  }

  /** Where in the text, from 1. */
  public int column() {
    return column;
  }

  /** What stands there, in quotation marks, or {@code nothing}. */
  public String found() {
    return found;
  }

  /** What may stand there. */
  public String allowed() {
    return allowed;
  }

  /** The nearest right word, if one is near. */
  public Optional<String> nearest() {
    return Optional.ofNullable(nearest);
  }
}
