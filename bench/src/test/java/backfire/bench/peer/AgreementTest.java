package backfire.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.bench.peer.mason.Rules;
import backfire.model.observe.Chronicle;
import backfire.model.parameter.Mechanism;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Peers live the same lives as the engine, in distribution; here few of them, see the deep test.
 */
class AgreementTest {
  private static final int SEEDS = 24;

  @ParameterizedTest
  @EnumSource(value = Maker.class, mode = EnumSource.Mode.EXCLUDE, names = "BACKFIRE")
  void peers_liveTheSameLives(Maker peer) {
    assertThat(Towns.compare(Towns.SETTING, peer, SEEDS).apart()).isEmpty();
  }

  @Test
  void aPeer_whoseKinHoldNothing_isToldApart() {
    Rules changed = new Rules(Towns.SETTING.withKnockOuts(Set.of(Mechanism.KIN_GRUDGES)));
    assertThat(Towns.compare(changed, SEEDS).apart())
        .extracting(Agreement.Row::gauge)
        .contains("kin_attacks", "grudge", "restraint");
  }

  /**
   * Gauges that stood still would agree whatever happened: so do attacks on those whom no sample
   * left out, and promotions to the lowest rank.
   */
  @Test
  void gauges_differFromWorldToWorld_butForWhatThereIsNot() {
    List<Gauge> gauges = Gauge.all();
    Worlds worlds =
        Worlds.of(8, gauges, seed -> Maker.BACKFIRE.live(Towns.SETTING, seed, week -> {}));
    assertThat(gauges)
        .filteredOn(gauge -> Arrays.stream(worlds.of(gauge)).distinct().count() < 3)
        .extracting(Gauge::name)
        .containsExactlyInAnyOrder("unseen", "offered by line", "accepted by line");
  }

  @ParameterizedTest
  @EnumSource(Maker.class)
  void aWorld_madeTwice_isTheSame(Maker maker) {
    assertThat(reading(maker, 5)).containsExactly(reading(maker, 5));
    assertThat(reading(maker, 5)).isNotEqualTo(reading(maker, 6));
  }

  private static double[] reading(Maker maker, long seed) {
    Chronicle chronicle = maker.live(Towns.SETTING, seed, week -> {});
    return Gauge.all().stream().mapToDouble(g -> g.of().applyAsDouble(chronicle)).toArray();
  }
}
