package backfire.lab.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTest {
  /** Fisher and Yates's table, P = 0.05. */
  @ParameterizedTest
  @CsvSource({
    "1, 12.7062",
    "2, 4.3027",
    "3, 3.1824",
    "4, 2.7764",
    "7, 2.3646",
    "10, 2.2281",
    "19, 2.0930",
    "30, 2.0423",
    "1000, 1.9623"
  })
  void t_isThatOfTheTables(int degrees, double t) {
    assertThat(Student.t95(degrees)).isCloseTo(t, Offset.offset(6e-5));
  }

  /** Of intervals of normal numbers 95% hold the mean: within 4 errors of 4,000 tries. */
  @Test
  void interval_holdsTheMean_asOftenAsItSays() {
    Random random = new Random(7);
    int tries = 4000;
    int held = 0;
    for (int i = 0; i < tries; i++) {
      List<Double> values = new ArrayList<>();
      for (int k = 0; k < 6; k++) {
        values.add(3 + 2 * random.nextGaussian());
      }
      Mean mean = Mean.of(values);
      held += mean.low() <= 3 && 3 <= mean.high() ? 1 : 0;
    }
    double error = Math.sqrt(0.95 * 0.05 / tries);
    assertThat((double) held / tries).isCloseTo(0.95, Offset.offset(4 * error));
  }
}
