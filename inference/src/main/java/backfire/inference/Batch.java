package backfire.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A batch of tasks that is fixed before any of it runs: task i writes result i, whichever thread
 * takes it and whenever it is done.
 */
final class Batch {
  /*
   * Accepting by order of arrival favours worlds that are fast to simulate (pyABC mended that in
   * 0.12.8). Here nothing arrives: everybody waits until all is done.
   */
  private static final int TELLINGS = 200;

  private final int size;
  private final Running running;
  private final IntConsumer task;
  private final int step;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicBoolean isStopped = new AtomicBoolean();
  private final Object lock = new Object();
  private int done;
  private int failedTask = Integer.MAX_VALUE;
  private @Nullable Throwable failure;

  private Batch(int size, Running running, IntConsumer task) {
    this.size = size;
    this.running = running;
    this.task = task;
    this.step = Math.max(1, size / TELLINGS);
  }

  /**
   * Runs tasks 0 to size − 1.
   *
   * @throws CancellationException if the thread that waits is interrupted; it stays so
   */
  static void run(int size, Running running, IntConsumer task) {
    new Batch(size, running, task).run();
  }

  /** The results of tasks 0 to size − 1, in their order. */
  static <T> List<T> results(int size, Running running, IntFunction<T> task) {
    AtomicReferenceArray<T> results = new AtomicReferenceArray<>(size);
    run(size, running, i -> results.set(i, task.apply(i)));
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(results.get(i));
    }
    return list;
  }

  private void run() {
    int threads = Math.min(running.threads(), size);
    if (threads <= 1) {
      work();
    } else {
      crew(threads);
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted after " + done + " of " + size);
    }
    if (failure instanceof RuntimeException known) {
      throw known;
    }
    if (failure instanceof Error error) {
      throw error;
    }
  }

  private void crew(int threads) {
    Thread[] crew = new Thread[threads];
    for (int i = 0; i < threads; i++) {
      crew[i] = new Thread(this::work, "inference-" + i);
      crew[i].setDaemon(true);
      crew[i].start();
    }
    boolean wasInterrupted = false;
    for (Thread hand : crew) {
      while (true) {
        try {
          hand.join();
          break;
        } catch (InterruptedException e) {
          wasInterrupted = true;
          isStopped.set(true);
          for (Thread other : crew) {
            other.interrupt();
          }
        }
      }
    }
    if (wasInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    while (!isStopped.get() && !Thread.currentThread().isInterrupted()) {
      int i = next.getAndIncrement();
      if (i >= size) {
        return;
      }
      try {
        task.accept(i);
        finish();
      } catch (RuntimeException | Error e) {
        fail(i, e);
        return;
      }
    }
  }

  private void fail(int i, Throwable thrown) {
    isStopped.set(true);
    synchronized (lock) {
      if (i < failedTask) {
        failedTask = i;
        failure = thrown;
      }
    }
  }

  private void finish() {
    synchronized (lock) {
      done++;
      if (done % step == 0 || done == size) {
        running.progress().done(done, size);
      }
    }
  }
}
