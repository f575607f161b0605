package backfire.model.proof;

import static org.assertj.core.api.Assertions.assertThatCode;

import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Calendar;
import backfire.model.setting.Posts;
import backfire.model.setting.Setting;
import org.junit.jupiter.api.Test;

/** M5: what befalls one attacker may crowd out the grudge of another. */
class JoiningTest {
  /**
   * Two of a household against 40 line officers. Seat 1 attacks officer 0 and is caught; seat 0
   * joins, with eight grudges of which that against officer 0 is the smallest. The punishment of
   * seat 1 makes a ninth against an investigator, so that the smallest gives way before it could be
   * lessened.
   */
  @Test
  void joiner_whoseGrudgeGivesWayToHisCaughtKinsPunishment_keepsNothingOfIt() {
    Parameters parameters =
        Tiny.still()
            .with(Parameter.REVENGE_RATE, 1)
            .with(Parameter.JOINING, 1e9)
            .with(Parameter.CAUGHT, 1)
            .with(Parameter.KILLED_SHARE, 0);
    Setting setting =
        Tiny.setting(
            Tiny.places(1, 2, new Posts(40, 0, 0), Tiny.NONE, Tiny.NONE),
            1,
            parameters,
            Tiny.allBut(Mechanism.REVENGE, Mechanism.JOINING, Mechanism.KIN_GRUDGES));
    Setting household =
        new Setting(
            setting.places(),
            20,
            new Calendar(Tiny.monday(0), 1, 0),
            setting.cadres(),
            setting.acts(),
            setting.parameters(),
            setting.without(),
            1);
    for (long seed = 1; seed < 20; seed++) {
      long s = seed;
      assertThatCode(
              () ->
                  Life.of(
                      household,
                      s,
                      world -> {
                        world.grudgesOf(1).hold(1, 0, 100, 0, 0);
                        world.grudgesOf(0).hold(0, 0, 1.01, 0, 0);
                        for (int officer = 1; officer < 8; officer++) {
                          world.grudgesOf(0).hold(0, officer, 1.02, 0, 0);
                        }
                      },
                      (world, week) -> {}))
          .as("seed %d", seed)
          .doesNotThrowAnyException();
    }
  }
}
