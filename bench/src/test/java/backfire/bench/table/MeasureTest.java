package backfire.bench.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MeasureTest {
  @Test
  void aPart_thatThereIsNot_isRefusedBeforeAnythingIsMeasured() {
    assertThat(new CommandLine(new Measure()).execute("flor", "--quick"))
        .isEqualTo(CommandLine.ExitCode.USAGE);
  }
}
