package backfire.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class RunningTest {
  private static final Priors PRIORS =
      Priors.of(new Unknown("a", Prior.normal(0, 1)), new Unknown("b", Prior.beta(2, 3)));

  private static final Model<Double> MODEL =
      new Model<>(PRIORS, (p, seed) -> p.get("a") * p.get("b") + Luck.of(seed).normal(0));

  @Test
  void threads_changeNotOneBit() {
    ReferenceTable<Double> one = ReferenceTable.simulate(MODEL, 5000, 1);
    ReferenceTable<Double> three = ReferenceTable.simulate(MODEL, 5000, 1, 3);
    for (int i = 0; i < 5000; i++) {
      assertThat(three.point(i)).isEqualTo(one.point(i));
      assertThat(three.world(i)).isEqualTo(one.world(i));
    }
  }

  @Test
  void longerTable_beginsWithTheShorter() {
    ReferenceTable<Double> shorter = ReferenceTable.simulate(MODEL, 100, 2);
    ReferenceTable<Double> longer = ReferenceTable.simulate(MODEL, 300, 2);
    for (int i = 0; i < 100; i++) {
      assertThat(longer.point(i)).isEqualTo(shorter.point(i));
      assertThat(longer.world(i)).isEqualTo(shorter.world(i));
    }
    assertThat(ReferenceTable.points(PRIORS, 300, 2)).isEqualTo(longer.points());
  }

  @Test
  void progress_isToldToTheEnd() {
    List<Integer> told = new ArrayList<>();
    Running running = Running.on(2).telling((done, all) -> told.add(done));
    ReferenceTable.simulate(MODEL, 1000, 3, running);
    assertThat(told).isSorted().endsWith(1000);
  }

  @Test
  void interrupt_cancels_andStays() {
    Thread asking = Thread.currentThread();
    for (int threads = 1; threads <= 3; threads++) {
      Model<Double> interrupting =
          new Model<>(
              PRIORS,
              (p, seed) -> {
                asking.interrupt();
                return 0.0;
              });
      Running running = Running.on(threads);
      assertThatThrownBy(() -> ReferenceTable.simulate(interrupting, 20_000, 4, running))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void failingSimulator_isToldWithItsPointAndSeed() {
    Model<Double> failing =
        new Model<>(
            PRIORS,
            (p, seed) -> {
              throw new IllegalStateException("no bread");
            });
    for (int threads : new int[] {1, 2}) {
      assertThatThrownBy(() -> ReferenceTable.simulate(failing, 100, 5, threads))
          .isInstanceOf(SimulationFailure.class)
          .hasMessageContaining("a=")
          .hasMessageContaining("seed")
          .hasMessageContaining("no bread");
    }
  }
}
