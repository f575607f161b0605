package backfire.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.studio.Visitor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is told of jobs. */
class JobsApiTest {
  @TempDir private Path folder;

  /* By the standard a browser passes over an event without data, and would wait for ever. */
  @Test
  @Timeout(60)
  void stream_saysThatAllIsTold_inAnEventThatABrowserHears() throws Exception {
    try (Visitor visitor = new Visitor(folder, "test")) {
      assertThat(visitor.lines("/api/jobs/events", 2)).containsExactly("event: all", "data: told");
    }
  }
}
