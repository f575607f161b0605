package backfire.model.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Of a million random keys of 64 bits two are alike once in 37 million worlds: none may be. */
class KeysTest {
  private static final int MILLION = 1_000_000;

  private static long different(LongUnaryOperator key) {
    long[] keys = LongStream.range(0, MILLION).map(key).sorted().toArray();
    return Arrays.stream(keys).distinct().count();
  }

  @Test
  void aMillionChildren_haveKeysOfTheirOwn() {
    long parent = Keys.of("hill");
    assertThat(different(i -> Keys.child(parent, i))).isEqualTo(MILLION);
    assertThat(different(i -> Keys.child(parent, i - MILLION / 2))).isEqualTo(MILLION);
  }

  @Test
  void aMillionGrandchildren_haveKeysOfTheirOwn() {
    long parent = Keys.of("hill");
    assertThat(different(i -> Keys.child(Keys.child(parent, i / 1000), i % 1000)))
        .isEqualTo(MILLION);
  }

  @Test
  void aMillionNames_haveKeysOfTheirOwn() {
    assertThat(different(i -> Keys.of("place-" + i))).isEqualTo(MILLION);
    assertThat(different(i -> Keys.of(Long.toString(i, 36)))).isEqualTo(MILLION);
  }

  @Test
  void whoAndWhom_exchanged_areAnotherPair() {
    assertThat(different(i -> Keys.child(i / 1000, i % 1000))).isEqualTo(MILLION);
    assertThat(Keys.child(3, 5)).isNotEqualTo(Keys.child(5, 3));
  }

  @Test
  void names_withTheSameLetters_haveOtherKeys() {
    assertThat(Keys.of("ab")).isNotEqualTo(Keys.of("ba"));
    assertThat(Keys.of("")).isNotEqualTo(Keys.of("\0"));
    assertThat(Keys.of("hill")).isEqualTo(Keys.of("hi" + "ll"));
  }
}
