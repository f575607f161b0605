package backfire.casebook;

import static backfire.casebook.Question.Kind.AGENCY;
import static backfire.casebook.Question.Kind.GRAVITIES;
import static backfire.casebook.Question.Kind.NUMBER;
import static backfire.casebook.Question.Kind.OBSERVABLE;
import static backfire.casebook.Question.Kind.OTHERS;
import static backfire.casebook.Question.Kind.PLACES;
import static backfire.casebook.Question.Kind.RANKS;
import static backfire.casebook.Question.Kind.SPAN;
import static backfire.casebook.Question.Kind.VALUES;
import static backfire.casebook.Question.Kind.WHOLE;
import static backfire.casebook.Question.Kind.WINDOW;
import static backfire.casebook.Question.Kind.WINDOWS;
import static backfire.casebook.Question.Kind.YES;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The forms that a question to a world has in a file, each with the names that stand in it. What
 * values they may have is said by who reads them ({@link AskSection}).
 */
public enum Question {
  RISE(
      "rise",
      "did it rise by the factor?",
      need("of", OBSERVABLE),
      may("agency", AGENCY),
      may("places", PLACES),
      need("by", NUMBER),
      need("now", WINDOW),
      need("then", WINDOW)),
  FALL(
      "fall",
      "did it fall by the factor?",
      need("of", OBSERVABLE),
      may("agency", AGENCY),
      may("places", PLACES),
      need("by", NUMBER),
      need("now", WINDOW),
      need("then", WINDOW)),
  WITHIN(
      "within",
      "is it in the range?",
      need("of", OBSERVABLE),
      may("agency", AGENCY),
      may("places", PLACES),
      need("from", NUMBER),
      need("to", NUMBER),
      may("softness", NUMBER),
      need("window", WINDOW)),
  COMPARE(
      "compare",
      "is it more among some than among others?",
      need("of", OBSERVABLE),
      may("agency", AGENCY),
      may("places", PLACES),
      need("more-than", OTHERS),
      need("by", NUMBER),
      need("window", WINDOW)),
  ORDER(
      "order",
      "did it grow from window to window?",
      need("of", OBSERVABLE),
      may("agency", AGENCY),
      need("windows", WINDOWS)),
  SERIES(
      "series",
      "did it take this course from year to year?",
      need("of", OBSERVABLE),
      may("agency", AGENCY),
      may("places", PLACES),
      need("error", NUMBER),
      may("relative", YES),
      need("values", VALUES)),
  HAPPENED(
      "happened",
      "did such an attack happen?",
      may("places", PLACES),
      need("agency", AGENCY),
      may("rank", RANKS),
      may("gravity", GRAVITIES),
      may("group", YES),
      need("when", SPAN)),
  COUNT(
      "count",
      "did so many such attacks happen?",
      may("places", PLACES),
      need("agency", AGENCY),
      may("rank", RANKS),
      may("gravity", GRAVITIES),
      may("group", YES),
      need("when", SPAN),
      need("from", WHOLE),
      may("to", WHOLE),
      may("spread", NUMBER)),
  STIRRED(
      "stirred",
      "did an officer's stops rise after killings?",
      need("by", NUMBER),
      need("weeks", WHOLE),
      may("places", PLACES),
      need("window", WINDOW)),
  EASED(
      "eased",
      "did an officer's stops fall after open resistance?",
      need("by", NUMBER),
      need("weeks", WHOLE),
      may("places", PLACES),
      need("window", WINDOW)),
  GRADIENT(
      "gradient",
      "have leavers served longer?",
      need("agency", AGENCY),
      need("now", WINDOW),
      need("then", WINDOW)),
  NEARER_FALLS_MORE(
      "nearer-falls-more",
      "did officials' wish to rise fall more near the leadership?",
      need("now", WINDOW),
      need("then", WINDOW)),
  WORSE_THAN_PEERS(
      "worse-than-peers",
      "had targets done more harm than peers?",
      need("agency", AGENCY),
      may("group", YES),
      need("when", SPAN)),
  ALL("all", "all of these");

  private final String id;
  private final String meaning;
  private final List<Field> fields;

  Question(String id, String meaning, Field... fields) {
    this.id = id;
    this.meaning = meaning;
    this.fields = List.of(fields);
  }

  /** What a value is. */
  public enum Kind {
    /** The name of an observable. */
    OBSERVABLE,
    /** The name of an agency. */
    AGENCY,
    /** Ids of places. */
    PLACES,
    /** Ranks, any of them. */
    RANKS,
    /** Gravities, any of them. */
    GRAVITIES,
    /** The name of a window. */
    WINDOW,
    /** Names of windows, in a row. */
    WINDOWS,
    /** Two days, such as 2008-01-01 to 2009-12-31. */
    SPAN,
    /** A number. */
    NUMBER,
    /** A whole number. */
    WHOLE,
    /** Yes or no. */
    YES,
    /** Another agency, other places, or both. */
    OTHERS,
    /** A number for each of some years. */
    VALUES
  }

  /**
   * A name that may stand in a question.
   *
   * @param needed whether it must
   */
  public record Field(String name, Kind kind, boolean needed) {}

  private static Field need(String name, Kind kind) {
    return new Field(name, kind, true);
  }

  private static Field may(String name, Kind kind) {
    return new Field(name, kind, false);
  }

  /** The name used in files. */
  public String id() {
    return id;
  }

  /** What it asks, as a question. */
  public String meaning() {
    return meaning;
  }

  /** The names that may stand in it, in the order in which they are written; none for several. */
  public List<Field> fields() {
    return fields;
  }

  /** The form of that name, if there is one. */
  public static Optional<Question> find(String id) {
    return Arrays.stream(values()).filter(q -> q.id.equals(id)).findFirst();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Question::id).toList();
  }

  List<String> names() {
    return fields.stream().map(Field::name).toList();
  }
}
