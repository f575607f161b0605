package backfire.lab.report;

import backfire.casebook.Case.Span;
import backfire.model.setting.Calendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Time from left to right over the observed weeks.
 *
 * @param left where the first day is
 * @param right where the last day ends
 */
record TimeAxis(Calendar calendar, double left, double right) {

  /** A year's beginning. */
  record Tick(double x, String label) {}

  /** Where an observed week, or a part of it, is. */
  double ofWeek(double observedWeek) {
    return left + (right - left) * observedWeek / calendar.weeks();
  }

  /** Where a day is, kept within the observed time. */
  double ofDay(LocalDate day) {
    double days = ChronoUnit.DAYS.between(calendar.first(), day);
    return ofWeek(Math.max(0, Math.min(calendar.weeks(), days / 7)));
  }

  /** Whether a day is observed. */
  boolean holds(LocalDate day) {
    return !day.isBefore(calendar.first()) && day.isBefore(end());
  }

  /** Whether any day of a span is observed. */
  boolean holds(Span span) {
    return !span.to().isBefore(calendar.first()) && span.from().isBefore(end());
  }

  private LocalDate end() {
    return calendar.first().plusWeeks(calendar.weeks());
  }

  /** Years, or every second, third … of them, at most six. */
  List<Tick> ticks() {
    int from = calendar.first().getYear() + (calendar.first().getDayOfYear() > 7 ? 1 : 0);
    int to = end().getYear();
    int step = Math.max(1, (to - from) / 6 + 1);
    List<Tick> ticks = new ArrayList<>();
    for (int year = from; year <= to; year += step) {
      LocalDate day = LocalDate.of(year, 1, 1);
      if (day.isBefore(end())) {
        ticks.add(new Tick(ofDay(day), Integer.toString(year)));
      }
    }
    return ticks;
  }
}
