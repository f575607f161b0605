package backfire.lab.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "2.345|2.3",
        "-0.00412|−0.0041",
        "258|260",
        "12345|12,000",
        "0.0000012|0.0000012",
        "NaN|–",
        "1|1.0",
        "99.6|100"
      })
  void numbers_haveTwoFigures(double value, String expected) {
    assertThat(Words.number(value)).isEqualTo(expected);
  }

  @Test
  void differences_haveTheirSign() {
    assertThat(Words.signed(1.9)).isEqualTo("+1.9");
    assertThat(Words.signed(-0.2)).isEqualTo("−0.20");
    assertThat(Words.signed(0)).isEqualTo("0");
    assertThat(Words.day(LocalDate.of(2013, 8, 12))).isEqualTo("12 August 2013");
  }
}
