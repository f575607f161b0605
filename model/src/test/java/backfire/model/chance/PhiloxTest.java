package backfire.model.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The known-answer vectors that were published with Philox2x64-7 (Random123, {@code kat_vectors}).
 */
class PhiloxTest {
  @ParameterizedTest
  @CsvSource({
    "0000000000000000 0000000000000000, 0000000000000000, b41da69fbfefc666 511e9ce1a5534056",
    "ffffffffffffffff ffffffffffffffff, ffffffffffffffff, a4696cc04462015d 724782dae17169e9",
    "243f6a8885a308d3 13198a2e03707344, a4093822299f31d0, 98ed1534392bf372 67528b1568882fd5"
  })
  void block_ofPublishedCounterAndKey_isThePublishedOne(String counter, String key, String words) {
    long[] c = words(counter);
    Block block = new Block();
    Philox.block(c[0], c[1], words(key)[0], block);
    assertThat(new long[] {block.w0, block.w1}).isEqualTo(words(words));
  }

  private static long[] words(String text) {
    String[] words = text.split(" ", -1);
    long[] values = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      values[i] = Long.parseUnsignedLong(words[i], 16);
    }
    return values;
  }
}
