package backfire.casebook.coding;

import java.util.regex.Pattern;

/** A value as YAML has it: as it is where nothing in it has a meaning, else between quotes. */
final class YamlWord {
  /** Letters, digits, and marks that mean nothing to YAML where they stand behind one of them. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .;,%()/'’“”–—+*=!?&-]*(?<! )");

  /** Words that some readers of YAML take for something else. */
  private static final Pattern TAKEN =
      Pattern.compile("null|true|false|yes|no|on|off|y|n", Pattern.CASE_INSENSITIVE);

  private YamlWord() {}

  /** On a line of its own. */
  static String alone(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  /** Between brackets or braces. */
  static String among(String text) {
    return isPlain(text) && !text.contains(",") ? text : quoted(text);
  }

  private static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches()
        && !TAKEN.matcher(text).matches()
        && text.codePoints().allMatch(YamlWord::isShown);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (isShown(c)) {
                quoted.appendCodePoint(c);
              } else {
                quoted.append((c > 0xffff ? "\\U%08x" : "\\u%04x").formatted(c));
              }
            });
    return quoted.append('"').toString();
  }

  private static boolean isShown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
