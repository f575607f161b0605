package backfire.model.docking;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.Settings;
import backfire.model.observe.Chronicle;
import backfire.model.parameter.Mechanism;
import backfire.model.setting.Setting;
import backfire.model.twin.NaiveTwin;
import backfire.model.week.History;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine and the naive twin live the same events. */
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
