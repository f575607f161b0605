package backfire.model.kind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An agency whose officers stop people. */
public enum Agency {
  /** The police. */
  SAFETY,
  /** The political police. */
  SECURITY,
  /** Customs at border crossings and ports: stops traders alone. */
  CUSTOMS;

  /** The name used in commands and files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The agency of that name, if there is one. */
  public static Optional<Agency> find(String id) {
    return Arrays.stream(values()).filter(a -> a.id().equals(id)).findFirst();
  }
}
