package backfire.lab.store;

import backfire.model.setting.Calendar;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/**
 * A quarter of an ISO year: thirteen weeks, the fourth of a long year fourteen. So four of them are
 * the year of the yearly rows. Only the observed weeks count, so the first and the last may be
 * shorter.
 *
 * @param year the ISO year
 * @param number from 1 to 4
 * @param from the first of its observed weeks
 * @param until the observed week after its last
 */
record Quarter(int year, int number, int from, int until) {
  private static final int WEEKS = 13;

  /** How many of its weeks were observed. */
  int weeks() {
    return until - from;
  }

  /** Those of the observed time, in order; each observed week is in one. */
  static List<Quarter> of(Calendar calendar) {
    List<Quarter> quarters = new ArrayList<>();
    for (int week = 0; week < calendar.weeks(); week++) {
      int year = calendar.yearOf(calendar.burnIn() + week);
      int number = number(calendar, week);
      Quarter last = quarters.isEmpty() ? null : quarters.getLast();
      if (last != null && last.year == year && last.number == number) {
        quarters.set(quarters.size() - 1, new Quarter(year, number, last.from, week + 1));
      } else {
        quarters.add(new Quarter(year, number, week, week + 1));
      }
    }
    return quarters;
  }

  private static int number(Calendar calendar, int week) {
    int ofYear = calendar.monday(calendar.burnIn() + week).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return Math.min(4, 1 + (ofYear - 1) / WEEKS);
  }
}
