package backfire.cli;

import backfire.lab.ensemble.StopSign;
import backfire.lab.store.StoreFailure;
import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Long work with its progress shown, that Ctrl-C ends in order, and of which what is done stays.
 */
final class Watched {
  private Watched() {}

  /** What is done; it heeds the stop sign. */
  interface Work<T> {
    T done(ShownProgress progress, StopSign stop) throws InterruptedException;
  }

  /**
   * Does it.
   *
   * @param command that goes on with it, with {@code --resume}
   * @param out where its folder is
   */
  static <T> T work(PrintWriter err, Manner manner, String command, Path out, Work<T> work)
      throws InterruptedException {
    StopSign stop = new StopSign();
    try (ShownProgress progress = new ShownProgress(err, manner.quiet());
        Interruption _ = new Interruption(stop, progress, command, out, err)) {
      try {
        return work.done(progress, stop);
      } catch (StoreFailure e) {
        throw progress.hasBegun() ? e.and(Interruption.kept(progress, command, out)) : e;
      } catch (OutOfMemoryError e) {
        err.println(Interruption.kept(progress, command, out));
        throw e;
      }
    }
  }
}
