package backfire.lab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import backfire.lab.Still;
import backfire.lab.Synthetic;
import backfire.lab.TinyCase;
import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.store.FolderLock;
import backfire.lab.store.StoreFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run's folder has one writer at a time, and none that is dead. */
class OneWriterTest {
  private static final Study STUDY = Study.of("tiny", 7, 2);

  @TempDir Path folder;

  private Run run(Progress progress) {
    Order order = new Order(TinyCase.make(), STUDY, folder.resolve("run"), 1, false, "tiny", "1");
    return new Run(order, progress, new StopSign(), Synthetic::simulate);
  }

  @Test
  void secondWriter_whileTheFirstWrites_isRefused() throws InterruptedException {
    AtomicReference<Throwable> beginning = new AtomicReference<>();
    AtomicReference<Throwable> goingOn = new AtomicReference<>();
    Progress trying =
        new Still() {
          @Override
          public void began(int worlds, int weeks, int madeBefore) {
            beginning.set(thrown(() -> run(new Still()).begin()));
            goingOn.set(thrown(() -> run(new Still()).goOn()));
          }
        };
    run(trying).begin();
    for (AtomicReference<Throwable> refused : List.of(beginning, goingOn)) {
      assertThat(refused.get())
          .isInstanceOf(StoreFailure.class)
          .hasMessage(
              "%s is being written to by process %s: wait until that has ended, or name another folder.",
              folder.resolve("run"), ProcessHandle.current().pid());
    }
    run(new Still()).goOn();
  }

  @Test
  void holder_isKnown_whileItWrites() throws Exception {
    Path folderOfRun = folder.resolve("run");
    assertThat(FolderLock.findHolder(folderOfRun)).isEmpty();
    AtomicReference<Optional<String>> during = new AtomicReference<>(Optional.empty());
    Progress asking =
        new Still() {
          @Override
          public void began(int worlds, int weeks, int madeBefore) {
            during.set(FolderLock.findHolder(folderOfRun));
          }
        };
    run(asking).begin();
    assertThat(during.get()).contains("process " + ProcessHandle.current().pid());
    assertThat(FolderLock.findHolder(folderOfRun)).isEmpty();
    Files.writeString(folderOfRun.resolve(".lock"), "4711");
    assertThat(FolderLock.findHolder(folderOfRun)).as("left by a dead process").isEmpty();
    run(new Still()).goOn();
  }

  private interface Doing {
    void now() throws InterruptedException;
  }

  private static Throwable thrown(Doing doing) {
    return catchThrowable(doing::now);
  }

  @Test
  void lockOfADeadProcess_blocksNobody() throws Exception {
    Path run = Files.createDirectories(folder.resolve("run"));
    Files.createDirectories(run.resolve("worlds"));
    Files.writeString(run.resolve(".lock"), "4711");
    Files.writeString(run.resolve(".run.json.part"), "{ torn");
    String digest = run(new Still()).begin().digest();
    Files.writeString(run.resolve(".lock"), "4711");
    assertThat(run(new Still()).goOn().digest()).isEqualTo(digest);
  }

  @Test
  void folderOfOthers_isLeftAsItIs() throws Exception {
    Path run = Files.createDirectories(folder.resolve("run"));
    Files.writeString(run.resolve("letter.txt"), "mine");
    assertThatThrownBy(() -> run(new Still()).begin()).hasMessageContaining("is there already");
    assertThat(run).isDirectoryNotContaining(file -> !file.endsWith("letter.txt"));
  }
}
