package backfire.model.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backfire.model.chance.Keys;
import backfire.model.kind.Agency;
import backfire.model.setting.Calendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three places, ten weeks, numbers with all their bits in use. */
class StretchTest {
  private static final List<Agency> ALL = List.of(Agency.values());
  private static final List<Double> RESIDENTS = List.of(900.0, 20.0);
  private static final Chronicle WORLD = world();

  private static Chronicle world() {
    Calendar calendar = new Calendar(LocalDate.of(2009, 1, 5), 10, 4);
    Chronicle world = new Chronicle(calendar, List.of("a", "b", "c"));
    long draw = 0;
    for (int week = 0; week < 10; week++) {
      for (int place = 0; place < 3; place++) {
        for (Agency agency : Agency.values()) {
          for (Count count : Count.values()) {
            world.add(count, week, place, agency, uniform(draw++));
          }
        }
        for (Mood mood : Mood.values()) {
          world.set(mood, week, place, uniform(draw++));
        }
      }
    }
    return world;
  }

  private static double uniform(long draw) {
    return ((Keys.child(7, draw) >>> 11) + 0.5) * 0x1p-53;
  }

  private static Stretch stretch(List<Agency> agencies) {
    return new Stretch(WORLD, 2, 9, List.of(0, 2), RESIDENTS, agencies);
  }

  @Test
  void sums_runOverWeeksThenPlacesThenAgencies_toTheBit() {
    for (Count count : Count.values()) {
      double sum = 0;
      for (int week = 2; week < 9; week++) {
        for (int place : List.of(0, 2)) {
          for (Agency agency : Agency.values()) {
            sum += WORLD.count(count, week, place, agency);
          }
        }
      }
      assertThat(stretch(ALL).sum(count)).isEqualTo(sum);
    }
  }

  @Test
  void moods_areMeansByResidents() {
    double sum = 0;
    for (int week = 2; week < 9; week++) {
      sum += 900 * WORLD.mood(Mood.RISK, week, 0) + 20 * WORLD.mood(Mood.RISK, week, 2);
    }
    assertThat(stretch(ALL).mean(Mood.RISK)).isCloseTo(sum / (7 * 920), within(1e-15));
  }

  @Test
  void observables_askedOfOneStretch_areThoseAskedEachOfItsOwn() {
    Stretch shared = stretch(ALL);
    for (Agency agency : Agency.values()) {
      Stretch ofAgency = shared.withAgencies(List.of(agency));
      for (Observable observable : Observable.values()) {
        assertThat(observable.of(shared)).isEqualTo(observable.of(stretch(ALL)));
        assertThat(observable.of(ofAgency)).isEqualTo(observable.of(stretch(List.of(agency))));
      }
    }
    assertThat(Observable.EXITS.of(shared.withAgencies(List.of(Agency.SAFETY))))
        .isNotEqualTo(Observable.EXITS.of(shared));
  }

  @Test
  void weeks_thatWereNotObserved_areRefused() {
    for (int[] weeks : new int[][] {{-1, 3}, {3, 3}, {3, 11}}) {
      assertThatThrownBy(
              () -> new Stretch(WORLD, weeks[0], weeks[1], List.of(0), List.of(1.0), ALL))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no observed weeks from " + weeks[0]);
    }
  }
}
