package backfire.model.setting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * The weeks of a world: week 0 begins the burn-in, week {@code burnIn} the observed time.
 *
 * @param first the Monday on which the observed time begins
 * @param weeks observed weeks
 * @param burnIn weeks before them, under the orders of the first date
 */
public record Calendar(LocalDate first, int weeks, int burnIn) {
  /** Weeks in a model year: perYear = perWeek × 52. */
  public static final int WEEKS_A_YEAR = 52;

  public Calendar {
    if (first.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("a week begins on a Monday, and " + first + " is none");
    }
    if (weeks < 1 || burnIn < 0 || weeks + burnIn > 16_000) {
      throw new IllegalArgumentException("a world lasts from 1 to 16,000 weeks, burn-in included");
    }
  }

  /** The weeks from the one that holds {@code from} to the one that holds {@code to}. */
  public static Calendar between(LocalDate from, LocalDate to, int burnIn) {
    LocalDate first = monday(from);
    return new Calendar(first, (int) ChronoUnit.WEEKS.between(first, monday(to)) + 1, burnIn);
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Weeks from the beginning of the burn-in to the end of the world. */
  public int total() {
    return burnIn + weeks;
  }

  /** The week of a date; it may lie before 0 or after the end. */
  public int weekOf(LocalDate date) {
    return burnIn + (int) ChronoUnit.WEEKS.between(first, monday(date));
  }

  /** The Monday of a week. */
  public LocalDate monday(int week) {
    return first.plusWeeks((long) week - burnIn);
  }

  /** The ISO year that a week belongs to. */
  public int yearOf(int week) {
    return monday(week).get(IsoFields.WEEK_BASED_YEAR);
  }
}
