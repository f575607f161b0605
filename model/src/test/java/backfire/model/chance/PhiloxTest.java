package backfire.model.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The known-answer vectors that were published with Philox4x32-10 (Random123, {@code kat_vectors}).
 */
class PhiloxTest {
  @ParameterizedTest
  @CsvSource({
    "00000000 00000000 00000000 00000000, 00000000 00000000, 6627e8d5 e169c58d bc57ac4c 9b00dbd8",
    "ffffffff ffffffff ffffffff ffffffff, ffffffff ffffffff, 408f276d 41c83b0e a20bc7c6 6d5451fd",
    "243f6a88 85a308d3 13198a2e 03707344, a4093822 299f31d0, d16cfe09 94fdcceb 5001e420 24126ea1"
  })
  void block_ofPublishedCounterAndKey_isThePublishedOne(String counter, String key, String words) {
    int[] c = words(counter);
    int[] k = words(key);
    Block block = new Block();
    Philox.block(c[0], c[1], c[2], c[3], k[0], k[1], block);
    assertThat(new int[] {block.w0, block.w1, block.w2, block.w3}).isEqualTo(words(words));
  }

  private static int[] words(String text) {
    String[] words = text.split(" ", -1);
    int[] values = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      values[i] = Integer.parseUnsignedInt(words[i], 16);
    }
    return values;
  }
}
