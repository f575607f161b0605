package backfire.lab.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassesTest {
  @Test
  void breaks_areSixRoundNumbers_evenlyApart() {
    List<Double> values = new ArrayList<>();
    for (int i = 0; i <= 1000; i++) {
      values.add(2 + 0.013 * i);
    }
    assertThat(Classes.breaks(values)).containsExactly(4.0, 6.0, 8.0, 10.0, 12.0, 14.0);
  }

  @Test
  void breaks_ofOneValueAlone_areStillSix() {
    assertThat(Classes.breaks(List.of(3.0, 3.0))).hasSize(6).isSorted();
    assertThat(Classes.breaks(List.of())).hasSize(6).isSorted();
    assertThat(Classes.breaks(List.of(0.0))).hasSize(6).isSorted();
  }

  @Test
  void breaks_ofDifferences_areMirroredAtZero() {
    List<Double> differences = new ArrayList<>();
    for (int i = -100; i <= 40; i++) {
      differences.add(0.06 * i);
    }
    assertThat(Classes.diverging(differences)).containsExactly(-4.0, -2.0, 0.0, 0.0, 2.0, 4.0);
    List<Double> mirrored = differences.stream().map(d -> -d).toList();
    assertThat(Classes.diverging(mirrored)).isEqualTo(Classes.diverging(differences));
  }

  @Test
  void breaks_ofNoDifference_areSixAllTheSame() {
    assertThat(Classes.diverging(List.of(0.0, 0.0))).hasSize(6).isSorted();
    assertThat(Classes.diverging(List.of())).hasSize(6).isSorted();
  }
}
