package backfire.casebook.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The text of an evidence file, to whose parts entries are added as a hand would: at the end of the
 * part, by its indentation, with empty lines between if it has them. All else stays as it is,
 * comments too.
 *
 * <p>YAML can be written in more ways than are understood here. So the text is read again: if
 * anything but the new entries has changed, nothing is said to have been added.
 */
final class EvidenceText {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Pattern ITEM = Pattern.compile("( *)- .*");
  private static final String USUAL_INDENT = "  ";

  private final List<String> lines;
  private final String end;

  private EvidenceText(String text) {
    this.end = text.contains("\r\n") ? "\r\n" : "\n";
    this.lines = text.lines().collect(Collectors.toCollection(ArrayList::new));
  }

  /**
   * A text with an entry more.
   *
   * @param text of the file
   * @param first line of the entry, from 1
   * @param last line of the entry
   */
  record Added(String text, int first, int last) {}

  /** Whether a text has a part to which entries can be added. */
  static boolean has(String text, String part) {
    return new EvidenceText(text).head(part) >= 0;
  }

  /**
   * The text with an entry at the end of a part, which is made if it is not there.
   *
   * @param entry its lines, the first with a hyphen
   */
  static Optional<Added> with(String text, String part, List<String> entry) {
    try {
      Added added = new EvidenceText(text).added(part, entry);
      return isOnlyMore(text, added.text(), part, entry) ? Optional.of(added) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static boolean isOnlyMore(String text, String more, String part, List<String> entry) {
    JsonNode before = YAML.readTree(text);
    ObjectNode expected = YAML.createObjectNode();
    if (before instanceof ObjectNode parts) {
      expected.setAll(parts);
    }
    JsonNode list = expected.path(part);
    if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
      return false;
    }
    ArrayNode all = YAML.createArrayNode();
    list.forEach(all::add);
    all.add(YAML.readTree(String.join("\n", entry)).path(0));
    expected.set(part, all);
    return expected.equals(YAML.readTree(more));
  }

  private Added added(String part, List<String> entry) {
    int head = head(part);
    if (head < 0) {
      return appended(part, entry);
    }
    int until = until(head);
    List<Integer> items = items(head, until);
    String indent = items.isEmpty() ? USUAL_INDENT : indent(items.getFirst());
    List<String> block = new ArrayList<>();
    if (isSpaced(items)) {
      block.add("");
    }
    entry.forEach(line -> block.add(indent + line));
    lines.addAll(until, block);
    int last = until + block.size();
    return new Added(text(), last - entry.size() + 1, last);
  }

  private Added appended(String part, List<String> entry) {
    if (!lines.isEmpty() && !lines.getLast().isBlank()) {
      lines.add("");
    }
    lines.add(part + ":");
    entry.forEach(line -> lines.add(USUAL_INDENT + line));
    return new Added(text(), lines.size() - entry.size() + 1, lines.size());
  }

  private String text() {
    return String.join(end, lines) + end;
  }

  /** The line that a part begins with, or less than 0. */
  private int head(String part) {
    Pattern head = Pattern.compile(Pattern.quote(part) + ":\\s*(#.*)?");
    for (int i = 0; i < lines.size(); i++) {
      if (head.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** The line behind a part: what is said before the next part belongs to that. */
  private int until(int head) {
    int next = head + 1;
    while (next < lines.size() && belongs(lines.get(next))) {
      next++;
    }
    while (next > head + 1 && isBetween(lines.get(next - 1))) {
      next--;
    }
    return next;
  }

  private static boolean belongs(String line) {
    return line.isBlank()
        || line.startsWith(" ")
        || line.startsWith("#")
        || line.startsWith("- ")
        || line.equals("-");
  }

  private static boolean isBetween(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  private List<Integer> items(int head, int until) {
    List<Integer> items = new ArrayList<>();
    for (int i = head + 1; i < until; i++) {
      Matcher item = ITEM.matcher(lines.get(i));
      if (item.matches() && (items.isEmpty() || item.group(1).equals(indent(items.getFirst())))) {
        items.add(i);
      }
    }
    return items;
  }

  private String indent(int line) {
    Matcher item = ITEM.matcher(lines.get(line));
    return item.matches() ? item.group(1) : USUAL_INDENT;
  }

  /** Are most entries after an empty line? */
  private boolean isSpaced(List<Integer> items) {
    long spaced = items.stream().skip(1).filter(i -> lines.get(i - 1).isBlank()).count();
    return spaced > 0 && 2 * spaced >= items.size() - 1;
  }
}
