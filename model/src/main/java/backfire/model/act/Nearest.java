package backfire.model.act;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The word, among those allowed, that was most likely meant. */
public final class Nearest {
  /** Longer ones were hardly meant to be a name. */
  private static final int LONGEST = 100;

  private Nearest() {}

  private static final int LETTERS_OF_A_PART = 3;

  /**
   * The allowed word with the fewest letters added, dropped, changed or swapped; if even that is a
   * different word, more than one letter and more than a third of them, then the shortest that has
   * what was found as one of its parts, as {@code fear-exit} has fear; else none.
   */
  public static Optional<String> to(String found, Collection<String> allowed) {
    return near(found, allowed).or(() -> withPart(found, allowed));
  }

  private static Optional<String> withPart(String found, Collection<String> allowed) {
    String part = found.toLowerCase(Locale.ROOT);
    return allowed.stream()
        .filter(word -> part.length() >= LETTERS_OF_A_PART)
        .filter(word -> List.of(word.split("[-.]")).contains(part))
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  private static Optional<String> near(String found, Collection<String> allowed) {
    return first(1, found, allowed).stream()
        .filter(
            word -> {
              int distance = distance(found, word);
              return distance <= Math.max(1, word.length() / 3) && distance < word.length();
            })
        .findFirst();
  }

  /** The allowed words in the order of their nearness, at most so many. */
  public static List<String> first(int most, String found, Collection<String> allowed) {
    return allowed.stream()
        .map(word -> new Near(word, distance(found, word)))
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
        .limit(most)
        .map(Near::word)
        .toList();
  }

  private record Near(String word, int distance) {}

  /* Optimal string alignment: Levenshtein's distance with swaps of neighbours. It takes the product
   * of both lengths in time and memory, and what was found may be as long as a file. */
  private static int distance(String found, String word) {
    if (found.length() > LONGEST || word.length() > LONGEST) {
      return Integer.MAX_VALUE;
    }
    String a = found.toLowerCase(Locale.ROOT);
    String b = word.toLowerCase(Locale.ROOT);
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + changed);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
