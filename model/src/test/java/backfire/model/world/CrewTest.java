package backfire.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrewTest {
  private static final int PLACES = 50;
  private static final int[] ALL = IntStream.range(0, PLACES).toArray();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void crew_livesEveryPlaceOnceARound_andReturnsWhenAllAreDone(int hands) {
    try (Crew crew = Crew.of(hands)) {
      AtomicIntegerArray lived = new AtomicIntegerArray(PLACES);
      for (int round = 1; round <= 1000; round++) {
        crew.live(ALL, (hand, place) -> lived.incrementAndGet(place));
        for (int place : ALL) {
          assertThat(lived.get(place)).isEqualTo(round);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void crew_whoseHandFails_saysSo_andGoesOn(int hands) {
    try (Crew crew = Crew.of(hands)) {
      for (int round = 0; round < 100; round++) {
        assertThatThrownBy(
                () ->
                    crew.live(
                        ALL,
                        (hand, place) -> {
                          if (place == 30) {
                            throw new IllegalStateException("place 30");
                          }
                        }))
            .hasMessage("place 30");
        crew.live(ALL, (hand, place) -> {});
      }
    }
  }

  @Test
  void crew_thatHasSlept_wakes() {
    try (Crew crew = Crew.of(2)) {
      AtomicIntegerArray lived = new AtomicIntegerArray(PLACES);
      for (int round = 1; round <= 3; round++) {
        crew.live(ALL, (hand, place) -> lived.incrementAndGet(place));
        awaitSleep();
      }
      assertThat(lived.get(0)).isEqualTo(3);
    }
  }

  /** Until some hand sleeps, as each does when nothing comes. */
  private static void awaitSleep() {
    while (Thread.getAllStackTraces().keySet().stream()
        .noneMatch(
            thread ->
                thread.getName().startsWith("crew-")
                    && thread.getState() == Thread.State.WAITING)) {
      Thread.onSpinWait();
    }
  }

  @Test
  void crew_ofNobody_isRefused() {
    assertThatThrownBy(() -> Crew.of(0)).hasMessageContaining("1 hand or more, not 0");
  }
}
