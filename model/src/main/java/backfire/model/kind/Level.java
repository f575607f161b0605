package backfire.model.kind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A level of Party officials, farthest from the leadership first. */
public enum Level {
  COUNTY,
  PROVINCE,
  CENTRE;

  /** The name used in commands and files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level of that name, if there is one. */
  public static Optional<Level> find(String id) {
    return Arrays.stream(values()).filter(l -> l.id().equals(id)).findFirst();
  }
}
