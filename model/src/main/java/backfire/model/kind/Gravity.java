package backfire.model.kind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an attack did to its target. */
public enum Gravity {
  BEATEN,
  HURT,
  KILLED;

  /** The name used in commands and files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The gravity of that name, if there is one. */
  public static Optional<Gravity> find(String id) {
    return Arrays.stream(values()).filter(g -> g.id().equals(id)).findFirst();
  }
}
