package backfire.lab.why;

import backfire.lab.ensemble.StudyProblem;
import backfire.model.act.Nearest;
import backfire.model.observe.Event;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is asked after, as a run names it: {@code attack:1/17}, the 17th attack of world 1, or
 * {@code officer:1/90c2fe41ab03d7e5}, a person by key.
 *
 * @param number of an event, from 1; 0 for a person
 * @param key of a person; 0 for an event
 */
public record Reference(Kind kind, int world, long number, long key) {
  private static final Pattern TEXT = Pattern.compile("([A-Za-z]+):(\\d{1,9})/(\\w+)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
  private static final Pattern KEY = Pattern.compile("[0-9a-f]{16}");
  private static final String ALLOWED =
      "allowed is attack:1/17, exit:1/17 or promotion:1/17 (an event, by its number in world 1),"
          + " officer:1/90c2fe41ab03d7e5 or resident:1/90c2fe41ab03d7e5 (a person, by his key)";

  /** What can be asked after. */
  public enum Kind {
    ATTACK,
    EXIT,
    PROMOTION,
    OFFICER,
    RESIDENT;

    /** The kind by which an event is asked after; nothing of what cannot be. */
    public static Optional<Kind> of(Event event) {
      return switch (event) {
        case Event.Attack _ -> Optional.of(ATTACK);
        case Event.Exit _ -> Optional.of(EXIT);
        case Event.Promotion _ -> Optional.of(PROMOTION);
        case Event.Entry _, Event.Departure _, Event.Transfer _, Event.Easing _, Event.Acted _ ->
            Optional.empty();
      };
    }

    /** As it is written. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Is it a person rather than something that happened? */
    public boolean isPerson() {
      return this == OFFICER || this == RESIDENT;
    }
  }

  /** An event of a world. */
  public static Reference event(Kind kind, int world, long number) {
    return new Reference(kind, world, number, 0);
  }

  /**
   * What was typed.
   *
   * @throws StudyProblem if it names nothing, with the nearest right thing
   */
  public static Reference parse(String typed) {
    Matcher text = TEXT.matcher(typed);
    if (!text.matches()) {
      throw new StudyProblem("'%s' names nothing; %s.".formatted(typed, ALLOWED));
    }
    Kind kind = kind(text.group(1), typed);
    int world = Integer.parseInt(text.group(2));
    String which = text.group(3);
    if (kind.isPerson()) {
      if (!KEY.matcher(which).matches()) {
        throw new StudyProblem(
            "In '%s', %s is no key: a person's key has sixteen hexadecimal digits; the columns who and whom of the table of events have them."
                .formatted(typed, which));
      }
      return new Reference(kind, world, 0, Long.parseUnsignedLong(which, 16));
    }
    if (!NUMBER.matcher(which).matches()) {
      throw new StudyProblem(
          "In '%s', %s is no number: events of a kind are numbered from 1."
              .formatted(typed, which));
    }
    return event(kind, world, Long.parseLong(which));
  }

  private static Kind kind(String word, String typed) {
    List<String> ids = Arrays.stream(Kind.values()).map(Kind::id).toList();
    for (Kind kind : Kind.values()) {
      if (kind.id().equals(word)) {
        return kind;
      }
    }
    throw new StudyProblem(
        "In '%s', %s is nothing that can be asked after%s; %s."
            .formatted(
                typed,
                word,
                Nearest.to(word, ids).map(near -> ": did you mean " + near + "?").orElse(""),
                ALLOWED));
  }

  /** As it is typed. */
  public String text() {
    String which = kind.isPerson() ? HexFormat.of().toHexDigits(key) : Long.toString(number);
    return kind.id() + ":" + world + "/" + which;
  }
}
