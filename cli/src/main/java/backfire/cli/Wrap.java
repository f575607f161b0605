package backfire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text broken between words. */
final class Wrap {
  private static final Pattern SPACE = Pattern.compile(" ");

  private Wrap() {}

  /** The lines of a text, none wider than asked but for words that are. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACE.splitAsStream(text).toList()) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** A text with its first line set at the margin and the others indented. */
  static String hanging(String text, int width, String indent) {
    return String.join(System.lineSeparator() + indent, lines(text, width - indent.length()));
  }
}
