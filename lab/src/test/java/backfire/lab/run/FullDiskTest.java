package backfire.lab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backfire.lab.Still;
import backfire.lab.Synthetic;
import backfire.lab.TinyCase;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.store.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On a file system of a megabyte, in memory; where mounting one is not allowed, nothing is tested.
 */
class FullDiskTest {
  private static final Study STUDY = Study.of("tiny", 7, 12);

  @TempDir Path folder;

  private Path disk;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = Files.createDirectories(folder.resolve("disk"));
    assumeTrue(done("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()));
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    done("umount", disk.toString());
  }

  private static boolean done(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false; // no such command here
    }
  }

  private Run run(Path out) {
    Order order = new Order(TinyCase.make(), STUDY, out, 2, true, "tiny", "1");
    return new Run(order, new Still(), new StopSign(), Synthetic::simulate);
  }

  @Test
  void fullDisk_keepsFinishedWorlds_andRoomMadeGoesOn() throws Exception {
    Path out = disk.resolve("run");
    assertThatThrownBy(() -> run(out).begin())
        .isInstanceOf(StoreFailure.class)
        .hasMessageStartingWith("Cannot write " + out)
        .hasMessageEndingWith("is the disk full?");
    List<Path> kept = markers(out);
    assertThat(kept).isNotEmpty().hasSizeLessThan(12);
    assertThat(asides(out)).isEmpty();

    assumeTrue(done("mount", "-o", "remount,size=64m", disk.toString()));
    Outcome outcome = run(out).goOn();
    assertThat(outcome.digest()).isEqualTo(run(folder.resolve("roomy")).begin().digest());
  }

  private static List<Path> markers(Path run) throws IOException {
    try (Stream<Path> files = Files.list(run.resolve("worlds"))) {
      return files.filter(f -> f.toString().endsWith(".json")).toList();
    }
  }

  private static List<Path> asides(Path run) throws IOException {
    try (Stream<Path> files = Files.walk(run)) {
      return files.filter(f -> f.toString().contains(".part")).toList();
    }
  }
}
