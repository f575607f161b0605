package backfire.model.proof;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.Settings;
import backfire.model.setting.Calendar;
import backfire.model.setting.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two busy towns: heads, posts and harm are conserved, and causes come before effects. */
class ConservationTest {
  private static final Setting TOWNS = Settings.twoTowns();

  /** From the first week on, so that the witness sees all. */
  private static Setting fromTheFirstWeek() {
    return TOWNS.withCalendar(new Calendar(TOWNS.calendar().first(), 208, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void attacks_andGrudges_haveTheirCauses(long seed) {
    assertThat(Witness.of(fromTheFirstWeek(), seed)).isGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void attacks_andGrudges_haveTheirCauses_inASample(long seed) {
    assertThat(Witness.of(fromTheFirstWeek().withScale(0.5), seed)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9, 10})
  void headsPostsAndHarm_afterABurnIn_areConserved(long seed) {
    assertThat(Life.of(TOWNS, seed).chronicle.events()).isNotEmpty();
  }
}
