package backfire.model.docking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backfire.model.Settings;
import backfire.model.observe.Chronicle;
import backfire.model.setting.Setting;
import backfire.model.twin.NaiveTwin;
import backfire.model.week.History;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The twin would have noticed small mistakes in the engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutantTest {
  private static final Setting TOWNS = Settings.twoTowns();
  private static final int SEEDS = 5;

  private final Chronicle engine = History.simulate(TOWNS, 1, week -> {});
  private final Map<Integer, Chronicle> twins = new HashMap<>();

  private Chronicle twin(int seed) {
    return twins.computeIfAbsent(seed, s -> NaiveTwin.live(TOWNS, s).chronicle());
  }

  @ParameterizedTest
  @EnumSource
  void twin_tellsTheMutant_fromTheEngine(Mutation mutation) {
    Mutant mutant = mutation.mutant();
    Optional<String> told = Optional.empty();
    for (int seed = 1; seed <= SEEDS && told.isEmpty(); seed++) {
      told = Difference.between(mutant.simulate(TOWNS, seed), twin(seed));
    }
    assertThat(told).as("in %d worlds nobody notices that %s", SEEDS, mutation).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void mutant_differsFromTheEngine_inOneInstruction(Mutation mutation) {
    assertThat(mutation.mutant().exchanged().gone()).as(mutation.toString()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void mutant_thatIsPutTogetherUnchanged_livesTheSameEvents(Mutation mutation) {
    Mutant same = Mutant.of(mutation.spot(), Change.nothing());
    assertThat(same.exchanged()).isEqualTo(new Mutant.Exchanged(0, 0));
    assertThat(Difference.between(same.simulate(TOWNS, 1), engine)).isEmpty();
  }

  @Test
  void aSpot_thatTheEngineNoLongerHas_isSaidAloud() {
    assertThatThrownBy(
            () ->
                Mutant.of(
                    new Spot("week.Watch", "in", "invokevirtual Word.deliver", 1, 3),
                    Change.leftOut()))
        .hasMessageContaining(
            "week.Watch.in: 'invokevirtual Word.deliver' stands there 1 times, not 3");
    assertThatThrownBy(
            () -> Mutant.of(new Spot("week.Watch", "out", "dmul", 1, 1), Change.nothing()))
        .hasMessageContaining("week.Watch.out: there is no such method");
    assertThatThrownBy(() -> Mutant.of(new Spot("week.Wait", "in", "dmul", 1, 1), Change.nothing()))
        .hasMessageContaining("week.Wait is no class of the engine");
  }
}
