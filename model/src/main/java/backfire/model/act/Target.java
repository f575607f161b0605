package backfire.model.act;

import java.util.HexFormat;

/**
 * An attack or a person that an act names.
 *
 * <p>{@code attack:1/17} is a number in a finished world. A number means nothing in a twin, so it
 * is replaced by an identity before a world is made. People have keys alone, the same in every
 * twin.
 */
public sealed interface Target {
  /** As it is written. */
  String text();

  /** The {@code number}-th attack of world {@code world}, as a run prints it. */
  record Numbered(int world, long number) implements Target {
    @Override
    public String text() {
      return "attack:" + world + "/" + number;
    }
  }

  /** Who did it, to whom, in which week: the same in every twin. */
  record Identity(int world, long who, long whom, int week) implements Target {
    @Override
    public String text() {
      return "attack:"
          + world
          + "/"
          + Long.toHexString(who)
          + "-"
          + Long.toHexString(whom)
          + "-"
          + week;
    }
  }

  /** A person by key. */
  record Person(int world, long key) implements Target {
    @Override
    public String text() {
      return "officer:" + world + "/" + HexFormat.of().toHexDigits(key);
    }
  }
}
