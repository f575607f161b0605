package backfire.model.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the documents say of parameters is what the code declares. */
class ParameterTablesTest {
  @Test
  void documentedTables_areTheDeclarations() throws IOException {
    String documented = Files.readString(Path.of("..", "docs", "parameters.md"));
    assertThat(documented)
        .as("docs/parameters.md; write it again as ParameterTables says")
        .isEqualTo(ParameterTables.text());
  }
}
