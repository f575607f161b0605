package backfire.model.docking;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.Settings;
import backfire.model.kind.Agency;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.parameter.Mechanism;
import backfire.model.setting.Setting;
import backfire.model.twin.NaiveTwin;
import backfire.model.week.History;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine and the naive twin live the same events, and many of every kind. */
class TwinTest {
  private static final int SEEDS = 50;

  private static void dock(Setting setting, long seed) {
    Chronicle engine = History.simulate(setting, seed, week -> {});
    Chronicle twin = NaiveTwin.live(setting, seed).chronicle();
    assertThat(Difference.between(engine, twin)).as("seed %d", seed).isEmpty();
  }

  @Test
  void engineAndTwin_liveTheSameEvents_inFiftyWorlds() {
    for (int seed = 1; seed <= SEEDS; seed++) {
      dock(Settings.twoTowns(), seed);
    }
  }

  @Test
  void twoTowns_inFiftyWorlds_areBusyWithEverything() {
    double grudgeAttacks = 0;
    double hazard = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      Chronicle chronicle = History.simulate(Settings.twoTowns(), seed, week -> {});
      assertThat(
              List.of(
                  sum(chronicle, Count.BEATEN, Count.HURT, Count.KILLED),
                  sum(
                      chronicle,
                      Count.LEFT_FOR_MARKET,
                      Count.LEFT_FOR_COMPANY,
                      Count.RETIRED_EARLY),
                  sum(chronicle, Count.ACCEPTED),
                  sum(chronicle, Count.GROUP_ASSAULTS),
                  sum(chronicle, Count.BRAWLS),
                  sum(chronicle, Count.TRANSFERS)))
          .as("attacks, exits, promotions, group assaults, brawls, transfers of seed %d", seed)
          .allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(20));
      grudgeAttacks += sum(chronicle, Count.GRUDGE_ATTACKS);
      hazard += sum(chronicle, Count.HAZARD, Count.HAZARD_LEFT);
    }
    // Attacks less their summed hazard are a martingale of variance Σa(1−a) < Σa: |z| < 4.
    assertThat(Math.abs(grudgeAttacks - hazard)).isLessThan(4 * Math.sqrt(hazard));
  }

  private static double sum(Chronicle chronicle, Count... counts) {
    double sum = 0;
    for (Count count : counts) {
      for (int week = 0; week < chronicle.calendar().weeks(); week++) {
        for (int place = 0; place < chronicle.placeIds().size(); place++) {
          for (Agency agency : Agency.values()) {
            sum += chronicle.count(count, week, place, agency);
          }
        }
      }
    }
    return sum;
  }

  @ParameterizedTest
  @EnumSource(Mechanism.class)
  void engineAndTwin_liveTheSameEvents_withoutAMechanism(Mechanism mechanism) {
    Set<Mechanism> without = EnumSet.of(mechanism);
    dock(Settings.twoTowns().withKnockOuts(without), 1000 + mechanism.ordinal());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.7, 0.5, 0.25})
  void engineAndTwin_liveTheSameEvents_inASample(double scale) {
    for (int seed = 1; seed <= 3; seed++) {
      dock(Settings.twoTowns().withScale(scale), 2000 + seed);
    }
  }
}
