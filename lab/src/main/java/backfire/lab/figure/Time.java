package backfire.lab.figure;

import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.model.setting.Calendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The observed time.
 *
 * @param first its first day
 * @param weeks its length
 * @param before from and to, in observed weeks
 * @param now likewise
 */
public record Time(
    String first, int weeks, List<Double> before, List<Double> now, List<Flag> flags) {
  public Time {
    before = List.copyOf(before);
    now = List.copyOf(now);
    flags = List.copyOf(flags);
  }

  static Time of(Case ofCase, List<Flags.Day> days) {
    Calendar calendar = ofCase.setting().calendar();
    return new Time(
        calendar.first().toString(),
        calendar.weeks(),
        weeks(calendar, ofCase.windows().before()),
        weeks(calendar, ofCase.windows().now()),
        days.stream()
            .map(day -> new Flag(day.letter(), week(calendar, day.date()), day.words()))
            .toList());
  }

  private static List<Double> weeks(Calendar calendar, Span span) {
    return List.of(week(calendar, span.from()), week(calendar, span.to().plusDays(1)));
  }

  private static double week(Calendar calendar, LocalDate day) {
    double weeks = ChronoUnit.DAYS.between(calendar.first(), day) / 7.0;
    return Math.max(0, Math.min(calendar.weeks(), weeks));
  }
}
