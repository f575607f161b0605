package backfire.casebook;

import backfire.casebook.Located.Entry;
import backfire.casebook.Located.Mapping;
import backfire.casebook.Located.Scalar;
import backfire.casebook.Located.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * YAML and JSON as a tree of located pieces. Scalars stay as they are written: what a value means
 * is decided by who asks for it, so that {@code no} is never false and {@code 1e3} never a word.
 *
 * <p>One document, no anchors or aliases (nothing can grow by referring to itself), names once, a
 * bounded depth.
 */
final class TreeText {
  private static final int DEEPEST = 40;

  /** A piece takes some hundred bytes of memory, and three letters can be two of them. */
  private static final int MOST_PIECES = 1_000_000;

  private static final TokenStreamFactory YAML = new YAMLFactory();
  private static final TokenStreamFactory JSON = new JsonFactory();

  private final String text;
  private final JsonParser parser;
  private final Problems.In problems;
  private int pieces;

  private TreeText(String text, JsonParser parser, Problems.In problems) {
    this.text = text;
    this.parser = parser;
    this.problems = problems;
  }

  static Optional<Located> yaml(String text, Problems.In problems) {
    return tree(YAML, text, problems);
  }

  static Optional<Located> json(String text, Problems.In problems) {
    return tree(JSON, text, problems);
  }

  private static Optional<Located> tree(
      TokenStreamFactory format, String text, Problems.In problems) {
    try (JsonParser parser = format.createParser(ObjectReadContext.empty(), text)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        problems.wrong(1, 1, "file", "nothing", "names with values", null);
        return Optional.empty();
      }
      Located root = new TreeText(text, parser, problems).value(0);
      if (parser.nextToken() != null) {
        TokenStreamLocation at = parser.currentTokenLocation();
        problems.wrong(
            at.getLineNr(), at.getColumnNr(), "file", "a second document", "one document", null);
        return Optional.empty();
      }
      return Optional.of(root);
    } catch (Refused e) {
      return Optional.empty();
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      int line = at == null ? 1 : Math.max(1, at.getLineNr());
      int column = at == null ? 1 : Math.max(1, at.getColumnNr());
      problems.wrong(line, column, "syntax", said(e), name(format) + " that can be read", null);
      return Optional.empty();
    }
  }

  /* The line of a parser's message that says what it met, rather than what it was doing. */
  private static String said(JacksonException e) {
    List<String> lines = String.valueOf(e.getOriginalMessage()).lines().map(String::strip).toList();
    if (lines.stream().anyMatch(l -> l.startsWith("Expected a property name"))) {
      return "a name that is no word";
    }
    return lines.stream()
        .filter(l -> l.contains("found") || l.contains("expected"))
        .findFirst()
        .or(() -> lines.stream().filter(l -> !l.isBlank()).findFirst())
        .orElse("what cannot be read");
  }

  private static String name(TokenStreamFactory format) {
    return format.getFormatName().toUpperCase(Locale.ROOT);
  }

  private Located value(int depth) {
    TokenStreamLocation at = parser.currentTokenLocation();
    int line = at.getLineNr();
    int column = at.getColumnNr();
    refuse(depth > DEEPEST, line, column, "depth", "more than 40 levels", "at most 40 levels");
    String most = MOST_PIECES + " values";
    refuse(++pieces > MOST_PIECES, line, column, "file", "more than " + most, "at most " + most);
    if (parser instanceof YAMLParser yaml) {
      boolean reference = yaml.isCurrentAlias() || yaml.getObjectId() != null;
      refuse(reference, line, column, "value", "an anchor or alias", "the value written out");
      boolean tag = yaml.getTypeId() != null;
      refuse(tag, line, column, "value", "a tag", "the value alone, without a tag");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(line, column, depth);
      case START_ARRAY -> sequence(line, column, depth);
      case VALUE_NULL -> new Scalar("", line, column);
      default -> new Scalar(parser.getString(), line, column, quoted(at) ? column + 1 : column);
    };
  }

  private boolean quoted(TokenStreamLocation at) {
    int offset = (int) at.getCharOffset();
    return offset >= 0 && offset < text.length() && "\"'".indexOf(text.charAt(offset)) >= 0;
  }

  private Mapping mapping(int line, int column, int depth) {
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      TokenStreamLocation at = parser.currentTokenLocation();
      String name = parser.currentName();
      refuse(
          name == null, at.getLineNr(), at.getColumnNr(), "name", "one that is no word", "a word");
      Scalar key =
          new Scalar(Objects.requireNonNullElse(name, ""), at.getLineNr(), at.getColumnNr());
      parser.nextToken();
      Located value = value(depth + 1);
      if (seen.add(key.text())) {
        entries.add(new Entry(key, value));
      } else {
        problems.wrong(key, "name that is there already", "each name once");
      }
    }
    return new Mapping(entries, line, column);
  }

  private Sequence sequence(int line, int column, int depth) {
    List<Located> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(depth + 1));
    }
    return new Sequence(items, line, column);
  }

  private void refuse(
      boolean wrong, int line, int column, String what, String found, String allowed) {
    if (wrong) {
      problems.wrong(line, column, what, found, allowed, null);
      throw new Refused();
    }
  }

  /** What stands here is not read any further; it has been noted. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
