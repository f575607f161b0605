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
    assertThat(Classes.breaks(List.of(values))).containsExactly(4.0, 6.0, 8.0, 10.0, 12.0, 14.0);
  }

  @Test
  void breaks_ofOneValueAlone_areStillSix() {
    assertThat(Classes.breaks(List.of(List.of(3.0, 3.0)))).hasSize(6).isSorted();
    assertThat(Classes.breaks(List.of(List.of()))).hasSize(6).isSorted();
    assertThat(Classes.breaks(List.of(List.of(0.0)))).hasSize(6).isSorted();
  }
}
