package backfire.cli;

import backfire.lab.ensemble.StopSign;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens on Ctrl-C while a run is under way: worlds that are being made end, finished ones
 * stay, and a line says how to go on.
 */
final class Interruption implements AutoCloseable {
  /*
   * The JVM answers Ctrl-C by running its shutdown hooks and then exits with 130 of itself. So the
   * hook only has to raise the sign, wait for the worlds to end, and speak.
   */
  private static final int SECONDS_TO_END = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  Interruption(StopSign stop, ShownProgress progress, String command, Path out, PrintWriter err) {
    hook =
        new Thread(
            () -> {
              stop.raise();
              await();
              err.println();
              err.println("backfire: interrupted. " + kept(progress, command, out));
              err.flush();
            },
            "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** What is there, and how to go on with it. */
  static String kept(ShownProgress progress, String command, Path out) {
    return progress.hasBegun()
        ? "%s finished and kept. Go on with: backfire %s --resume %s"
            .formatted(progress.finished(), command, out)
        : "No world was begun.";
  }

  private void await() {
    try {
      if (!ended.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending already: the hook is what ends it, and has its say.
      Thread.currentThread().setName("ended");
    }
  }
}
