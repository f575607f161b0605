package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is mistyped in a file, the answer is a case or a list of problems, never a fall. */
class TypingErrorsTest {
  private static final String TYPED = "x0-.:,[]{}\"'#&*!|>%@ \n\t\u0000é9";
  private static final int TRIES = 100;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"case.yaml", "places.csv", "places.geojson", "evidence/all.yaml"})
  void aLetterMoreOrLessOrOther_isAnswered(String file) {
    String original = TinyCase.original(file);
    for (int i = 0; i < TRIES; i++) {
      int at = mixed(i, original.length());
      char typed = TYPED.charAt(mixed(i + TRIES, TYPED.length()));
      String rest = original.substring(at + i % 2);
      String text = original.substring(0, at) + (i % 3 == 0 ? "" : typed) + rest;
      TinyCase tiny = TinyCase.in(folder).write(file, text);
      assertThatCode(() -> Casebook.check(tiny.folder())).as(text).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"case.yaml", "places.csv", "places.geojson", "evidence/all.yaml"})
  void aFileThatEndsTooEarly_isAnswered(String file) {
    String original = TinyCase.original(file);
    for (int end = 0; end < original.length(); end += 23) {
      TinyCase tiny = TinyCase.in(folder).write(file, original.substring(0, end));
      assertThatCode(() -> Casebook.check(tiny.folder())).doesNotThrowAnyException();
    }
  }

  private static int mixed(int i, int bound) {
    long bits = (i + 1L) * 0x9E3779B97F4A7C15L;
    bits = (bits ^ (bits >>> 29)) * 0xBF58476D1CE4E5B9L;
    return (int) Long.remainderUnsigned(bits ^ (bits >>> 32), bound);
  }
}
