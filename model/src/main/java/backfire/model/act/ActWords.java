package backfire.model.act;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of an act's text, taken one after another, each with its column. */
final class ActWords {
  private record Word(String text, int column) {}

  private static final int MOST_NAMED = 30;
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final List<Word> words = new ArrayList<>();
  private final int end;
  private int next;

  ActWords(String text) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group(), matcher.start() + 1));
    }
    end = words.isEmpty() ? 1 : text.stripTrailing().length() + 2;
  }

  /** The next word without taking it, or null at the end. */
  @Nullable String peek() {
    return next < words.size() ? words.get(next).text() : null;
  }

  /** Takes the next word. */
  String take(String allowed) {
    if (next == words.size()) {
      throw new ActProblem(end, "nothing", allowed, null);
    }
    return words.get(next++).text();
  }

  /** Takes the next word, which is one of these. */
  String take(Collection<String> allowed) {
    String word = next < words.size() ? words.get(next).text() : "";
    String list = list(word, allowed);
    take(list);
    if (!allowed.contains(word)) {
      throw last(list, Nearest.to(word, allowed).orElse(null));
    }
    return word;
  }

  /** Nothing may follow. */
  void finish() {
    if (next < words.size()) {
      next++;
      throw last("nothing more", null);
    }
  }

  /** The word taken last is wrong. */
  ActProblem last(String allowed, @Nullable String nearest) {
    Word word = words.get(next - 1);
    return new ActProblem(word.column(), quoted(word.text()), allowed, nearest);
  }

  /** A part of the word taken last is wrong. */
  ActProblem within(int offset, String part, String allowed, @Nullable String nearest) {
    int column = words.get(next - 1).column() + offset;
    return new ActProblem(column, part.isEmpty() ? "nothing" : quoted(part), allowed, nearest);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  /** The words that are allowed, in a row; of many, those nearest to what was found. */
  private static String list(String found, Collection<String> allowed) {
    return allowed.size() <= MOST_NAMED
        ? String.join(", ", new TreeSet<>(allowed))
        : "one of "
            + allowed.size()
            + " names, such as "
            + String.join(", ", Nearest.first(5, found, allowed));
  }
}
