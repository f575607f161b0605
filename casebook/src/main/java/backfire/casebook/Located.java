package backfire.casebook;

import java.util.List;

/** A piece of a file, with where it stands. Lines and columns count from 1. */
sealed interface Located {
  int line();

  int column();

  /** What stands there, for messages. */
  String found();

  /**
   * One value, as it is written; empty where a key has none.
   *
   * @param start column of its first letter, behind a quote if there is one
   */
  record Scalar(String text, int line, int column, int start) implements Located {
    private static final int LONGEST = 60;

    Scalar(String text, int line, int column) {
      this(text, line, column, column);
    }

    @Override
    public String found() {
      if (text.isBlank()) {
        return "nothing";
      }
      return '"' + Plain.shortened(text.strip(), LONGEST).replace('\n', ' ') + '"';
    }
  }

  /** A list. */
  record Sequence(List<Located> items, int line, int column) implements Located {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String found() {
      return "a list";
    }
  }

  /** A value under its name. */
  record Entry(Scalar key, Located value) {}

  /** Values under names, in the file's order. */
  record Mapping(List<Entry> entries, int line, int column) implements Located {
    public Mapping {
      entries = List.copyOf(entries);
    }

    @Override
    public String found() {
      return entries.isEmpty() ? "nothing" : "names with values";
    }
  }
}
