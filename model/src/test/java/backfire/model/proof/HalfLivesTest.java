package backfire.model.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backfire.model.act.Act;
import backfire.model.act.Size;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Level;
import backfire.model.kind.Rank;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.rule.Logit;
import backfire.model.setting.Posts;
import backfire.model.setting.Setting;
import backfire.model.world.Officers;
import backfire.model.world.World;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Everything that fades has half of an impulse left after its half-life, in a lived world.
 *
 * <pre>
 *   one place of 50,000 residents, three line officers who stop nobody; an impulse in week 0
 * </pre>
 */
class HalfLivesTest {
  private static Setting still(int weeks, Act... acts) {
    return Tiny.setting(
        Tiny.places(1, 50_000, new Posts(3, 0, 0), Tiny.NONE, Tiny.NONE),
        weeks,
        Tiny.still().with(Parameter.EXPECTATION_VACANCIES, 0),
        Tiny.allBut(Mechanism.NEWS, Mechanism.THREAT, Mechanism.TURMOIL, Mechanism.EXPECTATION),
        acts);
  }

  private static Act attack(Gravity gravity) {
    return new Act.ImposedAttack(Tiny.monday(0), "p000", Agency.SAFETY, Rank.LINE, gravity);
  }

  private static void halves(
      Setting setting, int halfLife, Consumer<World> impulse, ToDoubleFunction<World> left) {
    double[] seen = new double[2];
    Life.of(
        setting,
        61,
        impulse,
        (world, week) -> {
          if (week == 0) {
            seen[0] = left.applyAsDouble(world);
          }
          if (week == halfLife) {
            seen[1] = left.applyAsDouble(world);
          }
        });
    assertThat(seen[0]).isPositive();
    assertThat(seen[1]).isCloseTo(seen[0] / 2, within(1e-9 * seen[0]));
  }

  private static void halves(int halfLife, Consumer<World> impulse, ToDoubleFunction<World> left) {
    halves(still(halfLife + 1), halfLife, impulse, left);
  }

  @Test
  void grudge_fadesByHalf_inFourYears() {
    double[] sizes = new double[2];
    Life.of(
        still(209),
        62,
        world -> world.grudgesOf(7).hold(7, 1, 0.75, 0.25, 0),
        (world, week) -> {
          sizes[0] = week == 0 ? world.grudgesOf(7).size(7, 0, week) : sizes[0];
          sizes[1] = world.grudgesOf(7).size(7, 0, week);
        });
    assertThat(sizes[0]).isEqualTo(1);
    assertThat(sizes[1]).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void harmDone_fadesByHalf_inFourYears_forOfficerPlaceAndOfficial() {
    halves(208, w -> w.service.duty().harm[1] = 6, w -> w.service.duty().harm[1]);
    halves(208, world -> world.moods.laid[0] = 6, world -> world.moods.laid[0]);
    halves(208, w -> w.moods.laidOnOfficial[0] = 6, w -> w.moods.laidOnOfficial[0]);
  }

  @Test
  void news_fadesByHalf_inTwoYears_ofKillingsInFour() {
    for (Gravity gravity : Gravity.values()) {
      int halfLife = gravity == Gravity.KILLED ? 208 : 104;
      Setting setting = still(halfLife + 1, attack(gravity));
      int g = gravity.ordinal();
      halves(setting, halfLife, world -> {}, world -> world.moods.heard[0][g]);
      Setting quiet = still(halfLife + 1);
      halves(
          quiet,
          halfLife,
          world -> {
            for (int officer = 0; officer < 3; officer++) {
              world.service.leave(officer, Officers.Standing.LEFT, 0);
            }
            world.moods.exposure[0][g] = 100;
          },
          world -> world.moods.exposure[0][g]);
    }
  }

  @Test
  void ownExperience_fadesByHalf_inTwoYears() {
    halves(
        still(105, attack(Gravity.HURT)),
        104,
        world -> {},
        world -> Arrays.stream(world.service.duty().experience).sum());
  }

  @Test
  void stir_fadesByHalf_inEightWeeks() {
    halves(still(9, attack(Gravity.KILLED)), 8, world -> {}, world -> world.moods.stir[0]);
  }

  /**
   * 100,000/50,000 a killing, 0.3 of that a serious injury, nothing a beating; T = 2(1−e^(−x/2)).
   */
  @Test
  void stir_ofAnAttack_goesByGravityAndByResidents() {
    double[] added = {0, 0.6, 2};
    for (Gravity gravity : Gravity.values()) {
      World world = Life.of(still(1, attack(gravity)), 63);
      double x = added[gravity.ordinal()];
      assertThat(world.moods.stir[0]).isCloseTo(x, within(1e-12));
      double turmoil = 2 * (1 - Math.exp(-x / 2));
      assertThat(world.moods.turmoil[0]).isCloseTo(turmoil, within(1e-12));
    }
  }

  @Test
  void salienceOfAPurge_fadesByHalf_inTwoYears() {
    Act purge = new Act.Purge(Tiny.monday(0), Level.CENTRE, Size.of(1.5));
    halves(still(105, purge), 104, world -> {}, world -> world.leadership.salience);
  }

  /** News out, so that what is known is at rest and nothing else pulls. */
  @Test
  void expectation_afterAPurge_isHalfWayBack_inTwoYears_onTheLogitScale() {
    Act purge = new Act.Purge(Tiny.monday(0), Level.CENTRE, Size.of(1));
    Setting setting = still(105, purge).withKnockOuts(Tiny.allBut(Mechanism.EXPECTATION));
    double rest = Logit.of(0.02);
    halves(setting, 104, world -> {}, world -> world.moods.expectation[0] - rest);
  }

  @Test
  void leavers_fadeByHalf_inFiveYears() {
    halves(260, world -> world.moods.leavers[0] = 10, world -> world.moods.leavers[0]);
  }

  @Test
  void meanOfBribes_fadesByHalf_inHalfAYear() {
    halves(26, w -> w.service.duty().bribes[2] = 5, w -> w.service.duty().bribes[2]);
  }
}
