package backfire.casebook;

import backfire.casebook.Evidence.Anyway;
import java.util.Arrays;
import java.util.List;

/**
 * What letters, digits and words of a grade mean, by the NATO Admiralty scale: a letter for the
 * source, a digit for the information, a word for how likely such a thing is told anyway.
 */
public final class Grades {
  /** A to F, of a source. */
  public static final List<Grade> LETTERS =
      List.of(
          new Grade("A", "reliable"),
          new Grade("B", "mostly reliable"),
          new Grade("C", "fairly reliable"),
          new Grade("D", "seldom reliable"),
          new Grade("E", "not reliable"),
          new Grade("F", "cannot be judged"));

  /** 1 to 6, of what it tells. */
  public static final List<Grade> DIGITS =
      List.of(
          new Grade("1", "confirmed"),
          new Grade("2", "probable"),
          new Grade("3", "possible"),
          new Grade("4", "doubtful"),
          new Grade("5", "improbable"),
          new Grade("6", "cannot be judged"));

  /** How likely a report's like is told whether it is so or not. */
  public static final List<Grade> WORDS =
      Arrays.stream(Anyway.values()).map(word -> new Grade(word.id(), told(word))).toList();

  private Grades() {}

  /**
   * One of them.
   *
   * @param id as it is written
   */
  public record Grade(String id, String meaning) {}

  /** What a word says of a report. */
  static String told(Anyway word) {
    return switch (word) {
      case LIKELY -> "likely told whether it is so or not";
      case EVEN -> "as likely told as not if it is not so";
      case UNLIKELY -> "unlikely told if it is not so";
    };
  }
}
