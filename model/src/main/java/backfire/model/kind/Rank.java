package backfire.model.kind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A rank in an agency, lowest first. */
public enum Rank {
  LINE,
  CHIEF,
  HEAD;

  /** The name used in commands and files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The rank of that name, if there is one. */
  public static Optional<Rank> find(String id) {
    return Arrays.stream(values()).filter(r -> r.id().equals(id)).findFirst();
  }
}
