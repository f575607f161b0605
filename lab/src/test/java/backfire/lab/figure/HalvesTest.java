package backfire.lab.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class HalvesTest {
  private static double[] back(Halves halves) {
    ByteBuffer bytes =
        ByteBuffer.wrap(Base64.getDecoder().decode(halves.base64())).order(ByteOrder.LITTLE_ENDIAN);
    double[] numbers = new double[bytes.remaining() / 2];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = halves.scale() * Float.float16ToFloat(bytes.getShort());
    }
    return numbers;
  }

  @Test
  void numbers_comeBackWithinOnePartIn2048_overEightDecades() {
    for (double largest : new double[] {1e-12, 0.7, 2, 65_504, 3e9}) {
      double[] numbers = new double[200];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = largest * StrictMath.pow(10, -i * 8.0 / numbers.length);
      }
      double[] back = back(Halves.of(List.of(numbers)));
      for (int i = 0; i < numbers.length; i++) {
        assertThat(back[i]).isCloseTo(numbers[i], within(numbers[i] / 2048));
      }
    }
  }

  @Test
  void nothing_isNaN_andZeroIsZero() {
    assertThat(back(Halves.of(List.of(new double[] {Double.NaN, Double.POSITIVE_INFINITY, 0}))))
        .containsExactly(Double.NaN, Double.NaN, 0);
    assertThat(back(Halves.of(List.of(new double[] {5}, new double[] {-5}))))
        .containsExactly(5, -5);
  }
}
