package backfire.lab.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Makes worlds on a fixed number of threads, each world on one. */
public final class Ensemble {
  /*
   * Worlds share nothing, so a world a thread is the whole of the parallelism, and memory is that of
   * as many worlds as there are threads. Results are collected in the order of worlds, whichever was
   * done first: sums over them are the same on any number of threads.
   */
  private Ensemble() {}

  /**
   * The results of worlds, in their order.
   *
   * @param worlds their numbers
   * @param threads how many at once
   * @param work makes and measures one; called on several threads
   * @param stop is raised if one world fails or the caller is interrupted, so that the others end
   * @throws StopSign.Stopped if the sign was raised from elsewhere
   */
  public static <R> List<R> run(
      List<Integer> worlds, int threads, IntFunction<R> work, StopSign stop)
      throws InterruptedException {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(threads, worlds.size())),
            Thread.ofPlatform().name("world-", 1).factory());
    try {
      List<Future<R>> futures = new ArrayList<>();
      for (int world : worlds) {
        futures.add(pool.submit(() -> one(world, work, stop)));
      }
      return collected(futures, stop);
    } finally {
      pool.shutdown();
      while (!pool.awaitTermination(1, TimeUnit.SECONDS)) {
        stop.raise();
      }
    }
  }

  private static <R> R one(int world, IntFunction<R> work, StopSign stop) {
    stop.heed();
    boolean done = false;
    try {
      R result = work.apply(world);
      done = true;
      return result;
    } finally {
      if (!done) {
        stop.raise();
      }
    }
  }

  private static <R> List<R> collected(List<Future<R>> futures, StopSign stop)
      throws InterruptedException {
    List<R> results = new ArrayList<>();
    RuntimeException failure = null;
    for (Future<R> future : futures) {
      try {
        results.add(future.get());
      } catch (ExecutionException e) {
        failure = firstCause(failure, e);
      } catch (InterruptedException e) {
        stop.raise();
        throw e;
      }
    }
    if (failure != null) {
      throw failure;
    }
    return List.copyOf(results);
  }

  /** A world that failed counts for more than those that were stopped because of it. */
  private static RuntimeException firstCause(
      @Nullable RuntimeException known, ExecutionException e) {
    if (known != null && !(known instanceof StopSign.Stopped)) {
      return known;
    }
    return switch (e.getCause()) {
      case RuntimeException cause -> cause;
      case Error error -> throw error;
      case null, default -> new IllegalStateException("a world failed", e);
    };
  }
}
