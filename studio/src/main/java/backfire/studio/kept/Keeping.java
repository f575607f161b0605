package backfire.studio.kept;

import backfire.lab.store.BegunFile;
import backfire.lab.store.FolderLock;
import backfire.studio.shelf.Busy;
import backfire.studio.shelf.RunShelf;
import backfire.studio.work.Desk;
import backfire.studio.work.Standing;
import backfire.studio.work.Standing.State;
import backfire.studio.work.Task;
import backfire.studio.work.Task.Lane;
import java.nio.file.Path;
import java.util.Optional;

/** Asks the desk for what stays in a folder. */
final class Keeping {
  private final Desk desk;
  private final RunShelf runs;

  Keeping(Desk desk, RunShelf runs) {
    this.desk = desk;
    this.runs = runs;
  }

  /**
   * What is to be kept.
   *
   * @param name of the folder, and of the task
   * @param kind run, explain or fit
   * @param about what it is made of, in a few words
   * @param result the path of what it makes
   * @param work makes it in a folder that is not finished
   */
  record Keepsake(
      String name, String kind, String about, Path folder, String result, Task.Work work) {}

  /**
   * Asks for it.
   *
   * @throws Busy if another process writes to its folder
   * @throws Desk.Full if as much is waiting as may
   */
  Standing ask(Keepsake kept, String asker) {
    Optional<Standing> known = desk.find(kept.name());
    boolean isAtTheDesk = known.isPresent() && !known.get().state().isOver();
    if (!isAtTheDesk) {
      FolderLock.findHolder(kept.folder())
          .ifPresent(
              holder -> {
                throw new Busy(kept.name(), holder);
              });
    }
    if (known.isPresent() && known.get().state() == State.DONE && !isFinished(kept.name())) {
      desk.forget(kept.name()); // somebody has deleted it
    }
    return desk.ask(
        new Task(
            kept.name(),
            kept.kind(),
            kept.about(),
            Lane.LONG,
            kept.result(),
            (progress, stop) -> {
              if (!isFinished(kept.name())) {
                kept.work().done(progress, stop);
              }
            }),
        asker);
  }

  private boolean isFinished(String name) {
    return runs.find(name).map(folder -> BegunFile.in(folder).digest() != null).orElse(false);
  }
}
