package backfire.lab.store;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.setting.Calendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuarterTest {
  private static List<Quarter> between(LocalDate from, LocalDate to) {
    return Quarter.of(Calendar.between(from, to, 26));
  }

  @Test
  void years_haveFourQuarters_theLastOfALongYearAWeekLonger() {
    // ISO 2009 has 53 weeks, ISO 2010 has 52.
    List<Quarter> quarters = between(LocalDate.of(2008, 12, 29), LocalDate.of(2011, 1, 2));
    assertThat(quarters)
        .extracting(Quarter::year)
        .containsExactly(2009, 2009, 2009, 2009, 2010, 2010, 2010, 2010);
    assertThat(quarters).extracting(Quarter::number).containsExactly(1, 2, 3, 4, 1, 2, 3, 4);
    assertThat(quarters).extracting(Quarter::weeks).containsExactly(13, 13, 13, 14, 13, 13, 13, 13);
  }

  @Test
  void observedWeeks_areEachInOneQuarter_howeverTimeBeginsAndEnds() {
    for (int day = 1; day < 380; day += 5) {
      LocalDate from = LocalDate.of(2008, 3, 2).plusDays(day);
      List<Quarter> quarters = between(from, from.plusDays(3L * day));
      int next = 0;
      for (Quarter quarter : quarters) {
        assertThat(quarter.from()).isEqualTo(next);
        assertThat(quarter.weeks()).isBetween(1, 14);
        next = quarter.until();
      }
      assertThat(next).isEqualTo(Calendar.between(from, from.plusDays(3L * day), 26).weeks());
    }
  }

  @Test
  void timeThatBeginsWithinAQuarter_hasAShorterOne() {
    Quarter first = between(LocalDate.of(2015, 3, 16), LocalDate.of(2015, 8, 31)).getFirst();
    assertThat(first).isEqualTo(new Quarter(2015, 1, 0, 2));
  }
}
