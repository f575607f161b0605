package backfire.casebook.coding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids that are not taken among those of a part of the evidence. */
final class FreeIds {
  private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{1,8})(\\d{1,6})");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int MOST_WORDS = 4;
  private static final int LONGEST = 40;

  private final Set<String> taken;

  /** With these taken. */
  FreeIds(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** Takes an id that somebody chose. */
  void take(String id) {
    taken.add(id);
  }

  /**
   * The next in the row that others are in, which is taken.
   *
   * @param others R01, R02, …; the letters that most of them have
   * @param usual letters where there is no row
   */
  String next(Collection<String> others, String usual) {
    Map<String, Integer> rows = new HashMap<>();
    others.stream()
        .map(NUMBERED::matcher)
        .filter(Matcher::matches)
        .forEach(m -> rows.merge(m.group(1), 1, Integer::sum));
    String letters =
        rows.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse(usual);
    List<Matcher> row =
        taken.stream()
            .map(NUMBERED::matcher)
            .filter(m -> m.matches() && m.group(1).equals(letters))
            .toList();
    int last = row.stream().mapToInt(m -> Integer.parseInt(m.group(2))).max().orElse(0);
    Optional<Integer> digits =
        row.stream()
            .map(m -> m.group(2))
            .filter(d -> d.startsWith("0"))
            .map(String::length)
            .findFirst();
    String id = letters + ("%0" + digits.orElse(1) + "d").formatted(last + 1);
    taken.add(id);
    return id;
  }

  /**
   * A word made of the first of a text, which is taken.
   *
   * @param otherwise where the text has none
   */
  String of(String text, String otherwise) {
    StringBuilder words = new StringBuilder();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT).replaceAll("['’]", ""));
    for (int i = 0; i < MOST_WORDS && word.find(); i++) {
      if (words.length() + word.group().length() < LONGEST) {
        words.append(i == 0 ? "" : "-").append(word.group());
      }
    }
    String name = words.isEmpty() ? otherwise : words.toString();
    String id = name;
    for (int i = 2; taken.contains(id); i++) {
      id = name + "-" + i;
    }
    taken.add(id);
    return id;
  }
}
