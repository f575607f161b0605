package backfire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Inquiries in processes of their own, of which one is killed. Each process has hashes of its own,
 * so that nothing may hang on the order of a set.
 */
class KilledInquiryTest {
  @TempDir Path folder;

  private Process start(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.add("--quiet");
    return Spawned.start(folder.resolve("said"), all.toArray(String[]::new));
  }

  private static String[] begin(String threads, Path out) {
    return new String[] {
      "--threads",
      threads,
      "explain",
      "two-towns",
      "--scale",
      "0.3",
      "--runs",
      "64",
      "--out",
      out.toString()
    };
  }

  private static JsonNode inquiry(Path out) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(out.resolve("run.json")));
  }

  @Test
  void anyProcess_onAnyThreads_killedOrNot_makesTheSame() throws Exception {
    Path whole = folder.resolve("whole");
    assertThat(start(begin("2", whole)).waitFor()).isZero();

    Path killed = folder.resolve("killed");
    Process process = start(begin("1", killed));
    Path batch = killed.resolve("trials/000003.json"); // the first that is aimed
    while (process.isAlive() && !Files.exists(batch)) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    process.destroyForcibly().waitFor();
    assertThat(inquiry(killed).get("digest").isNull()).isTrue();
    assertThat(start("explain", "--resume", killed.toString()).waitFor()).isZero();

    assertThat(inquiry(killed).get("digest")).isEqualTo(inquiry(whole).get("digest"));
    try (var batches = Files.list(whole.resolve("trials"))) {
      for (Path one : batches.toList()) {
        assertThat(killed.resolve("trials").resolve(one.getFileName()))
            .hasSameTextualContentAs(one);
      }
    }
  }
}
