package backfire.model.act;

import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Level;
import backfire.model.kind.Rank;
import backfire.model.parameter.Parameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The grammar of acts: one line of text for one act, with or without a date before it.
 *
 * <pre>
 *   [DATE] orders AGENCIES SIZE [over Nw]       [DATE] attack PLACE AGENCY RANK GRAVITY
 *   [DATE] purge LEVEL SIZE                     [DATE] forbid ATTACK
 *   [DATE] pay AGENCIES xSIZE                   [DATE] silence ATTACK
 *   [DATE] censorship SIZE                      [DATE] remove OFFICER
 *   [DATE] strength AGENCIES SIZE               [DATE] move OFFICER PLACE
 *   [DATE] room markets|companies xSIZE
 *   [DATE] close market PLACE Nw                AGENCIES: all, or safety,security,customs
 *   [DATE] ease AGENCIES SIZE Nw                SIZE: 1.6, +10%, or the name of a parameter
 * </pre>
 *
 * For every act, reading {@link #written} gives the same act again.
 */
public final class ActText {
  /** The words that an act begins with. */
  public static final List<String> VERBS =
      List.of(
          "orders",
          "purge",
          "pay",
          "censorship",
          "strength",
          "room",
          "close",
          "ease",
          "attack",
          "forbid",
          "silence",
          "remove",
          "move");

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DATE_LIKE = Pattern.compile("\\d+[-./]\\d+([-./]\\d+)?");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
  private static final Pattern WEEKS = Pattern.compile("\\d{1,5}w");
  private static final int MOST_WEEKS = 16_000;

  private final LocalDate first;
  private final Set<String> places;
  private final Parameters values;
  private final Set<String> parameters;

  /**
   * Reads acts of one case.
   *
   * @param first the date of an act that gives none
   * @param places the ids of places that acts may name
   * @param parameters the parameters that may stand for sizes
   */
  public ActText(LocalDate first, Collection<String> places, Parameters parameters) {
    this.first = first;
    this.places = new TreeSet<>(places);
    this.values = parameters;
    this.parameters = new TreeSet<>(parameters.all().keySet());
  }

  /** The act as it is written in a case, date first. */
  public static String written(Act act) {
    return act.date() + " " + act.text();
  }

  /**
   * The act that a text says.
   *
   * @throws ActProblem if it says none
   */
  public Act parse(String text) {
    ActWords words = new ActWords(text);
    LocalDate date = date(words);
    Act act =
        switch (words.take(VERBS)) {
          case "orders" -> new Act.Orders(date, agencies(words), size(words, 0, 20), over(words));
          case "purge" -> new Act.Purge(date, level(words), size(words, 0, 20));
          case "pay" -> new Act.Pay(date, agencies(words), times(words));
          case "censorship" -> new Act.Censorship(date, size(words, 0, 1));
          case "strength" -> new Act.Strength(date, agencies(words), size(words, -1, 10));
          case "room" -> new Act.MakeRoom(date, room(words), times(words));
          case "close" -> close(date, words);
          case "ease" -> new Act.Ease(date, agencies(words), size(words, 0, 1), weeks(words));
          case "attack" ->
              new Act.ImposedAttack(date, place(words), agency(words), rank(words), gravity(words));
          case "forbid" -> new Act.Forbid(date, TargetText.attack(words));
          case "silence" -> new Act.Silence(date, TargetText.attack(words));
          case "remove" -> new Act.Remove(date, TargetText.officer(words));
          case "move" -> new Act.Move(date, TargetText.officer(words), place(words));
          default -> throw new AssertionError("a verb without a reading");
        };
    words.finish();
    return act;
  }

  private LocalDate date(ActWords words) {
    String word = words.peek();
    if (word == null || !DATE_LIKE.matcher(word).matches()) {
      return first;
    }
    String allowed = "a date such as 2011-12-17";
    words.take(allowed);
    if (!DATE.matcher(word).matches()) {
      throw words.last(allowed, null);
    }
    try {
      return LocalDate.parse(word);
    } catch (DateTimeException e) {
      throw words.last("a date that is in the calendar, such as 2011-12-17", null);
    }
  }

  private static Set<Agency> agencies(ActWords words) {
    List<String> names = new ArrayList<>(ids(Agency.values(), Agency::id));
    names.add("all");
    String allowed = String.join(", ", names) + ", or several with commas";
    String word = words.take(allowed);
    if (word.equals("all")) {
      return EnumSet.allOf(Agency.class);
    }
    Set<Agency> agencies = EnumSet.noneOf(Agency.class);
    int offset = 0;
    for (String part : word.split(",", -1)) {
      int column = offset;
      agencies.add(
          Agency.find(part)
              .orElseThrow(
                  () -> words.within(column, part, allowed, Nearest.to(part, names).orElse(null))));
      offset += part.length() + 1;
    }
    return agencies;
  }

  private static Agency agency(ActWords words) {
    return Agency.find(words.take(ids(Agency.values(), Agency::id))).orElseThrow();
  }

  private static Level level(ActWords words) {
    return Level.find(words.take(ids(Level.values(), Level::id))).orElseThrow();
  }

  private static Rank rank(ActWords words) {
    return Rank.find(words.take(ids(Rank.values(), Rank::id))).orElseThrow();
  }

  private static Gravity gravity(ActWords words) {
    return Gravity.find(words.take(ids(Gravity.values(), Gravity::id))).orElseThrow();
  }

  private static <T> List<String> ids(T[] values, Function<T, String> id) {
    return Arrays.stream(values).map(id).toList();
  }

  private static Act.Room room(ActWords words) {
    return words.take(List.of("markets", "companies")).equals("markets")
        ? Act.Room.MARKETS
        : Act.Room.COMPANIES;
  }

  private Act close(LocalDate date, ActWords words) {
    words.take(List.of("market"));
    return new Act.CloseMarket(date, place(words), weeks(words));
  }

  private String place(ActWords words) {
    return words.take(places);
  }

  private static int over(ActWords words) {
    if (words.peek() == null) {
      return 0;
    }
    words.take(List.of("over"));
    return weeks(words);
  }

  private static int weeks(ActWords words) {
    String allowed = "weeks from 1w to " + MOST_WEEKS + "w, such as 26w";
    String word = words.take(allowed);
    int weeks =
        WEEKS.matcher(word).matches() ? Integer.parseInt(word.substring(0, word.length() - 1)) : 0;
    if (weeks < 1 || weeks > MOST_WEEKS) {
      String meant = word.matches("[1-9]\\d{0,3}") ? word + "w" : null;
      throw words.last(allowed, meant);
    }
    return weeks;
  }

  private Size times(ActWords words) {
    String allowed = "a factor above 0 and at most 100, such as x2 or xact.NAME";
    String word = words.take(allowed);
    if (!word.startsWith("x")) {
      boolean bare = NUMBER.matcher(word).matches() || parameters.contains(word);
      throw words.last(allowed, bare ? "x" + word : null);
    }
    Size size = size(words, word.substring(1), 1, allowed, 0, 100);
    if (size.in(values) == 0) {
      String andIs = size.parameter() == null ? "" : ", and it is 0";
      throw words.within(1, word.substring(1), allowed + andIs, null);
    }
    return size;
  }

  private Size size(ActWords words, double low, double high) {
    String allowed =
        "a number from "
            + Size.of(low).text()
            + " to "
            + Size.of(high).text()
            + ", or the name of a parameter in that range";
    return size(words, words.take(allowed), 0, allowed, low, high);
  }

  private Size size(
      ActWords words, String text, int offset, String allowed, double low, double high) {
    boolean percent = text.endsWith("%");
    String number = percent ? text.substring(0, text.length() - 1) : text;
    if (NUMBER.matcher(number).matches()) {
      // Adding 0 turns −0 into 0.
      double value = Double.parseDouble(number) / (percent ? 100 : 1) + 0.0;
      if (!(value >= low && value <= high)) {
        throw words.within(offset, text, allowed, null);
      }
      return Size.of(value);
    }
    if (!parameters.contains(text)) {
      throw words.within(offset, text, allowed, Nearest.to(text, parameters).orElse(null));
    }
    double value = values.getNamed(text);
    if (!(value >= low && value <= high)) {
      throw words.within(offset, text, allowed + ", and it is " + value, null);
    }
    return Size.named(text);
  }
}
