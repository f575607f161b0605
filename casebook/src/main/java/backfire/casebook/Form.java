package backfire.casebook;

import backfire.casebook.Located.Entry;
import backfire.casebook.Located.Mapping;
import backfire.casebook.Located.Scalar;
import backfire.casebook.Located.Sequence;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Names with values, read name by name. What is missing, misspelt or out of range is noted and its
 * place taken by something harmless, so that one reading finds everything; what was read is used
 * only if nothing was wrong.
 */
final class Form {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int LONGEST_TEXT = 20_000;

  private final Problems.In problems;
  private final Mapping mapping;

  private Form(Problems.In problems, Mapping mapping) {
    this.problems = problems;
    this.mapping = mapping;
  }

  /** Reads a mapping that may have these names and no others. */
  static Form of(Located located, Problems.In problems, String what, Collection<String> names) {
    if (!(located instanceof Mapping mapping)) {
      problems.wrong(located, what, "these names with values: " + Problems.list(names));
      return new Form(problems, new Mapping(List.of(), located.line(), located.column()));
    }
    for (Entry entry : mapping.entries()) {
      if (!names.contains(entry.key().text())) {
        problems.unknown(entry.key(), "name in " + what, names);
      }
    }
    return new Form(problems, mapping);
  }

  /** Of something that is left out: it has nothing. */
  static Form empty(Problems.In problems) {
    return new Form(problems, new Mapping(List.of(), 1, 1));
  }

  /**
   * The entries of a mapping whose names are the author's.
   *
   * @param most entries there may be; those beyond are not read
   */
  static List<Entry> entries(Located located, Problems.In problems, String what, int most) {
    if (located instanceof Mapping mapping) {
      return bounded(mapping.entries(), located, problems, what, most);
    }
    problems.wrong(located, what, "names with values");
    return List.of();
  }

  /**
   * The items of a list.
   *
   * @param most items there may be; those beyond are not read
   */
  static List<Located> items(Located located, Problems.In problems, String what, int most) {
    if (located instanceof Sequence sequence) {
      return bounded(sequence.items(), located, problems, what, most);
    }
    problems.wrong(located, what, "a list");
    return List.of();
  }

  private static <T> List<T> bounded(
      List<T> all, Located at, Problems.In problems, String what, int most) {
    if (all.size() <= most) {
      return all;
    }
    problems.wrong(at.line(), at.column(), what, all.size() + " of them", "at most " + most, null);
    return all.subList(0, most);
  }

  Optional<Located> find(String name) {
    return mapping.entries().stream()
        .filter(e -> e.key().text().equals(name))
        .map(Entry::value)
        .findFirst();
  }

  boolean has(String name) {
    return find(name).isPresent();
  }

  /** The value of a name that must be there. */
  Optional<Located> need(String name) {
    Optional<Located> value = find(name);
    if (value.isEmpty()) {
      problems.wrong(
          mapping.line(),
          mapping.column(),
          "value of " + name,
          "nothing",
          "a value for " + name,
          null);
    }
    return value;
  }

  /** Words, which must be there. */
  String text(String name) {
    return need(name).map(v -> scalar(v, problems, name).text().strip()).orElse("");
  }

  /** Words, or empty. */
  String textOr(String name) {
    return find(name).map(v -> scalar(v, problems, name).text().strip()).orElse("");
  }

  double number(String name, double low, double high) {
    return need(name).map(v -> number(v, problems, name, low, high)).orElse(low);
  }

  double numberOr(String name, double low, double high, double otherwise) {
    return find(name).map(v -> number(v, problems, name, low, high)).orElse(otherwise);
  }

  int whole(String name, int low, int high) {
    return need(name).map(v -> whole(v, problems, name, low, high)).orElse(low);
  }

  int wholeOr(String name, int low, int high, int otherwise) {
    return find(name).map(v -> whole(v, problems, name, low, high)).orElse(otherwise);
  }

  Optional<LocalDate> date(String name) {
    return need(name).flatMap(v -> date(v, problems, name));
  }

  /** A word out of a few, which must be there. */
  <T> Optional<T> word(
      String name, Collection<String> allowed, Function<String, Optional<T>> meaning) {
    return need(name).flatMap(v -> word(v, problems, name, allowed, meaning));
  }

  /** A list of words, one word standing for a list of one; empty if it is not there. */
  List<Scalar> words(String name) {
    Optional<Located> value = find(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof Sequence sequence) {
      List<Scalar> words = new ArrayList<>();
      sequence.items().forEach(item -> words.add(scalar(item, problems, name)));
      return words;
    }
    return List.of(scalar(value.get(), problems, name));
  }

  /** The words that have a meaning; the others are noted. */
  <T> List<T> words(
      String name, Collection<String> allowed, Function<String, Optional<T>> meaning) {
    List<T> meanings = new ArrayList<>();
    for (Scalar word : words(name)) {
      word(word, problems, name, allowed, meaning).ifPresent(meanings::add);
    }
    return meanings;
  }

  static Scalar scalar(Located located, Problems.In problems, String what) {
    if (!(located instanceof Scalar scalar)) {
      problems.wrong(located, what, "one value");
      return new Scalar("", located.line(), located.column());
    }
    if (scalar.text().isBlank()) {
      problems.wrong(scalar, what, "a value");
    } else if (scalar.text().length() > LONGEST_TEXT) {
      problems.wrong(scalar, what, "at most " + LONGEST_TEXT + " letters");
    }
    return scalar;
  }

  static double number(
      Located located, Problems.In problems, String what, double low, double high) {
    String allowed = "a number from " + plain(low) + " to " + plain(high);
    if (located instanceof Scalar scalar && NUMBER.matcher(scalar.text()).matches()) {
      double value = Double.parseDouble(scalar.text());
      if (value >= low && value <= high) {
        return value;
      }
    }
    problems.wrong(located, what, allowed);
    return low;
  }

  static int whole(Located located, Problems.In problems, String what, int low, int high) {
    if (located instanceof Scalar scalar && WHOLE.matcher(scalar.text()).matches()) {
      long value = Long.parseLong(scalar.text());
      if (value >= low && value <= high) {
        return (int) value;
      }
    }
    problems.wrong(located, what, "a whole number from " + low + " to " + high);
    return low;
  }

  static Optional<LocalDate> date(Located located, Problems.In problems, String what) {
    Scalar scalar = scalar(located, problems, what);
    Optional<LocalDate> date = day(scalar.text());
    if (date.isEmpty() && !scalar.text().isBlank()) {
      problems.wrong(scalar, what, "a date such as 2011-12-17");
    }
    return date;
  }

  /** The day that a text says, in a year of four digits. */
  static Optional<LocalDate> day(String text) {
    if (!DAY.matcher(text).matches()) {
      return Optional.empty(); // years of nine digits are beyond what weeks can be counted in
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static <T> Optional<T> word(
      Located located,
      Problems.In problems,
      String what,
      Collection<String> allowed,
      Function<String, Optional<T>> meaning) {
    Scalar scalar = scalar(located, problems, what);
    Optional<T> found = meaning.apply(scalar.text());
    if (found.isEmpty() && !scalar.text().isBlank()) {
      problems.unknown(scalar, what, allowed);
    }
    return found;
  }

  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
