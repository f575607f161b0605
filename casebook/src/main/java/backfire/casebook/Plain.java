package backfire.casebook;

/**
 * What a file says, made fit for a message: a file is anybody's, and a terminal obeys some letters
 * rather than showing them.
 */
final class Plain {
  private static final int LONGEST = 2_000;

  private Plain() {}

  /** The text, of bounded length, with letters that show nothing written as their code. */
  static String text(String said) {
    StringBuilder plain = new StringBuilder();
    String bounded = shortened(said, LONGEST);
    bounded
        .codePoints()
        .forEach(
            c -> {
              if (isShown(c)) {
                plain.appendCodePoint(c);
              } else {
                plain.append("\\u").append("%04x".formatted(c));
              }
            });
    return plain.toString();
  }

  /** The first letters of a text, with a sign if there are more; no letter is cut in two. */
  static String shortened(String said, int most) {
    if (said.length() <= most) {
      return said;
    }
    int end = Character.isHighSurrogate(said.charAt(most - 1)) ? most - 1 : most;
    return said.substring(0, end) + "…";
  }

  private static boolean isShown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
