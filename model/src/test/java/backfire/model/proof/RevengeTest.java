package backfire.model.proof;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.Settings;
import backfire.model.kind.Agency;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Posts;
import backfire.model.setting.Setting;
import backfire.model.world.World;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** M5: the clock of a pair rings an exponential time, and the ring-sum is the hazard. */
class RevengeTest {
  private static final int RESIDENTS = 3_000;
  private static final int OFFICERS = 60;
  private static final int WEEKS = 260;
  private static final double RATE = 0.03;

  /**
   * One place of 3,000 residents, all as bold; each holds a grudge of 2 that does not fade against
   * one of 60 officers; no contagion, hope, deterrence or joining; nobody is killed. So each
   * attacks for the first time at a constant rate η·(2−1)^1.5 = 0.03 a week.
   */
  private static World constantHazard(long seed, int weeks) {
    Parameters parameters =
        Tiny.still()
            .with(Parameter.REVENGE_RATE, RATE)
            .with(Parameter.GRUDGE_HALF_LIFE, 1e15)
            .with(Parameter.BOLDNESS_SPREAD, 0)
            .with(Parameter.CONTAGION, 0)
            .with(Parameter.HOPE, 0)
            .with(Parameter.KILLED_SHARE, 0);
    Setting setting =
        Tiny.setting(
            Tiny.places(1, RESIDENTS, new Posts(OFFICERS, 0, 0), Tiny.NONE, Tiny.NONE),
            weeks,
            parameters,
            Tiny.allBut(Mechanism.REVENGE));
    return Life.of(
        setting,
        seed,
        world -> {
          for (int seat = 0; seat < RESIDENTS; seat++) {
            world.grudgesOf(seat).hold(seat, seat % OFFICERS, 2, 0, 0);
          }
        },
        (world, week) -> {});
  }

  private static Map<Long, Integer> firstAttacks(World world) {
    Map<Long, Integer> first = new HashMap<>();
    for (Event event : world.chronicle.events()) {
      if (event instanceof Event.Attack attack) {
        first.putIfAbsent(attack.who(), attack.week());
      }
    }
    return first;
  }

  @Test
  void firstAttack_underAConstantHazard_comesAfterAGeometricTime() {
    World world = constantHazard(31, WEEKS);
    Map<Long, Integer> first = firstAttacks(world);
    long[] seen = new long[WEEKS + 1];
    first.values().forEach(week -> seen[week]++);
    seen[WEEKS] = (long) RESIDENTS - first.size();
    double stays = StrictMath.exp(-RATE);
    assertThat(Fit.z(seen, week -> Math.pow(stays, week) * (1 - stays))).isBetween(-Fit.Z, Fit.Z);
    // Weeks before the first attack: mean q/(1−q), variance q/(1−q)², but for the 1.2 of 3,000 who
    // have not attacked by the end.
    double mean = stays / (1 - stays);
    double error = Math.sqrt(stays) / (1 - stays) / Math.sqrt(RESIDENTS);
    double total = first.values().stream().mapToDouble(week -> week).sum();
    total += (RESIDENTS - first.size()) * (WEEKS + mean);
    assertThat((total / RESIDENTS - mean) / error).isBetween(-Fit.Z, Fit.Z);
  }

  /** Attacks less their hazard are a martingale whose variance is Σa(1−a), at most the hazard. */
  @Test
  void ringSum_overTwoTowns_isUnbiased() {
    double attacks = 0;
    double hazard = 0;
    for (long seed = 1; seed <= 60; seed++) {
      World world = Life.of(Settings.twoTowns(), seed);
      attacks += Invariants.sum(world, Count.GRUDGE_ATTACKS);
      hazard += Invariants.sum(world, Count.HAZARD) + Invariants.sum(world, Count.HAZARD_LEFT);
    }
    assertThat(attacks).isGreaterThan(2_000);
    assertThat((attacks - hazard) / Math.sqrt(hazard)).isBetween(-Fit.Z, Fit.Z);
  }

  /**
   * 200 worlds of one week. Rings are Poisson with r̄ = 15h a pair, for a serving line officer has
   * a third of the highest V and no rise of B, a fifth of its cap: a = h/r̄ = 1/15. Attacks have
   * variance n·h = 90, the ring-sum n·15h·a² = 6, but for the 3 in 100 who attack and then ring no
   * more.
   */
  @Test
  void ringSum_hasAFifteenthOfTheVarianceOfTheCount() {
    Sample counts = new Sample();
    Sample sums = new Sample();
    for (long seed = 1; seed <= 200; seed++) {
      World world = constantHazard(seed, 1);
      counts.add(world.chronicle.count(Count.GRUDGE_ATTACKS, 0, 0, Agency.SAFETY));
      sums.add(world.chronicle.count(Count.HAZARD, 0, 0, Agency.SAFETY));
    }
    double expected = RESIDENTS * RATE;
    double relativeError = Math.sqrt(2.0 / 199);
    assertThat(counts.variance() / expected)
        .isBetween(1 - 4 * relativeError, 1 + 4 * relativeError);
    double fifteenth = sums.variance() / (expected / 15);
    assertThat(fifteenth).isBetween(1 - 4 * relativeError, 1 + 4 * relativeError);
    assertThat((counts.mean() - sums.mean()) / counts.error()).isBetween(-Fit.Z, Fit.Z);
  }
}
