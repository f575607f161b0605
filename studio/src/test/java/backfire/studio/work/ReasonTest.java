package backfire.studio.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cannot write /home/kim/my runs/one/worlds.parquet: is the disk full?"
            + "|Cannot write worlds.parquet: is the disk full?",
        "Cannot read C:\\Users\\Kim\\runs\\run.json (/home/kim/run.json)."
            + "|Cannot read run.json (run.json).",
        "evidence/claims.yaml:3:1 id: none|evidence/claims.yaml:3:1 id: none",
        "The studio is at http://127.0.0.1:7474/api/cases.|The studio is at http://127.0.0.1:7474/api/cases.",
        "At most 3 of 10 / 12 and / or 5.|At most 3 of 10 / 12 and / or 5.",
      })
  void files_areCalledByTheirNames_withoutTheMachinesFolders(String sentence, String told) {
    assertThat(Reason.of(new IllegalStateException(sentence))).isEqualTo(told);
  }
}
