package backfire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs in processes of their own, that end before they are done. */
class KilledRunTest {
  private static final int KILLS = 50;
  private static final int LONGEST_MS = 6_000;

  @TempDir Path folder;

  @BeforeAll
  static void home() {
    System.setProperty("backfire.home", "..");
  }

  private Path said() {
    return folder.resolve("said");
  }

  private static String[] begin(int worlds, Path out) {
    return new String[] {
      "run",
      "two-towns",
      "--scale",
      "0.3",
      "--seed",
      "3",
      "--runs",
      Integer.toString(worlds),
      "--out",
      out.toString()
    };
  }

  /** Begins, or goes on where there is something to go on with. */
  private Process start(int worlds, Path out) throws IOException {
    List<String> words = new ArrayList<>(List.of("--threads", "2"));
    words.addAll(
        Files.exists(out.resolve("run.json"))
            ? List.of("run", "--resume", out.toString())
            : List.of(begin(worlds, out)));
    return Spawned.start(said(), words.toArray(String[]::new));
  }

  private static String digest(Path run) {
    JsonNode digest = JsonMapper.shared().readTree(run.resolve("run.json").toFile()).get("digest");
    return digest.asString();
  }

  private String digestOfRunNeverInterrupted(int worlds) {
    Path whole = folder.resolve("whole");
    assertThat(Typed.of(begin(worlds, whole)).code()).isZero();
    return digest(whole);
  }

  private static void awaitFirstWorld(Path out) throws InterruptedException {
    while (!Files.exists(out.resolve("worlds/0001.json"))) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  @Test
  void secondWriter_isOne_andTheFirstKilled_isGoneOnWith() throws Exception {
    Path out = folder.resolve("run");
    Process first = start(24, out);
    awaitFirstWorld(out);
    for (String[] second : new String[][] {begin(24, out), {"run", "--resume", out.toString()}}) {
      Typed typed = Typed.of(second);
      assertThat(typed.err())
          .contains(out + " is being written to by process " + first.pid() + ": wait until");
      assertThat(typed.code()).isEqualTo(Exit.FAILED);
    }
    first.destroyForcibly().waitFor();
    assertThat(digestAfter(Typed.of("run", "--resume", out.toString(), "--quiet"), out))
        .isEqualTo(digestOfRunNeverInterrupted(24));
  }

  private static String digestAfter(Typed typed, Path out) {
    assertThat(typed.code()).as(typed.err()).isZero();
    return digest(out);
  }

  @Test
  void interrupted_saysWhatIsKept_andHowToGoOn() throws Exception {
    Path out = folder.resolve("run");
    Process run = start(24, out);
    awaitFirstWorld(out);
    run.destroy(); // as Ctrl-C, but with another number
    run.waitFor();
    assertThat(Files.readString(said()))
        .containsPattern(
            "backfire: interrupted. \\d+ of 24 worlds (is|are) finished and kept. Go on with: ")
        .contains("backfire run --resume " + out);
    assertThat(digestAfter(Typed.of("run", "--resume", out.toString(), "--quiet"), out))
        .isEqualTo(digestOfRunNeverInterrupted(24));
  }

  @Tag("deep")
  @Test
  void killedFiftyTimes_endsWithTheDigestOfTheRunNeverKilled() throws Exception {
    int worlds = 16;
    String whole = digestOfRunNeverInterrupted(worlds);
    Random moments = new Random(1);
    int killed = 0;
    for (int i = 1; killed < KILLS; i++) {
      Path out = folder.resolve("run-" + i);
      boolean done = false;
      while (!done && killed < KILLS) {
        Process run = start(worlds, out);
        done = run.waitFor(moments.nextInt(LONGEST_MS), TimeUnit.MILLISECONDS);
        if (!done) {
          run.destroyForcibly().waitFor();
          killed++;
        } else {
          assertThat(run.exitValue()).as(Files.readString(said())).isZero();
        }
      }
      if (!done) {
        assertThat(start(worlds, out).waitFor()).as(Files.readString(said())).isZero();
      }
      assertThat(digest(out)).isEqualTo(whole);
      assertThat(out.resolve("report.html"))
          .hasSameTextualContentAs(folder.resolve("whole/report.html"));
    }
  }
}
