package backfire.bench.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/**
 * All floors of this machine, each the best of some rounds.
 *
 * <p>By itself, after {@code mvn package -DskipTests}:
 *
 * <pre>
 *   java -Xmx4g -XX:+UseParallelGC -XX:+UseTransparentHugePages \
 *     -cp bench/target/backfire-bench.jar backfire.bench.floor.Floors [rounds] [mebibytes] [json]
 * </pre>
 */
public final class Floors {
  /** What blocks of luck are called. */
  public static final String LUCK = "blocks of luck";

  /** Rounds of each, unless it is said otherwise. */
  public static final int ROUNDS = 5;

  /** Memory that is touched, unless it is said otherwise, in MiB. */
  public static final int MEBIBYTES = 1024;

  /** Where rounds leave what they came to, so that no compiler can leave them out. */
  private static final AtomicLong TRACE = new AtomicLong();

  private Floors() {}

  /** Prints them. */
  public static void main(String[] arguments) throws InterruptedException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
    int mebibytes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : MEBIBYTES;
    List<Floor> floors = measure(rounds, mebibytes);
    if (arguments.length > 2) {
      System.out.println(JsonMapper.shared().writeValueAsString(floors));
    } else {
      floors.forEach(floor -> System.out.println(floor.text()));
    }
  }

  /**
   * Measures them all.
   *
   * @param rounds of each, besides one that is thrown away
   * @param mebibytes of memory to touch, 1 to 2,047
   */
  public static List<Floor> measure(int rounds, int mebibytes) throws InterruptedException {
    int[] memory = new int[Math.multiplyExact(mebibytes, 1 << 18)];
    List<Floor> floors = new ArrayList<>();
    for (Toll toll : tolls(memory)) {
      floors.add(new Floor(toll.what(), toll.unit(), best(toll, 1, rounds), best(toll, 2, rounds)));
    }
    return floors;
  }

  private static List<Toll> tolls(int[] memory) {
    return List.of(
        new Mixes(),
        new Luck(),
        new Scattered(memory),
        new Swept(memory),
        new Seats(memory, false),
        new Seats(memory, true));
  }

  private static double best(Toll toll, int threads, int rounds) throws InterruptedException {
    List<Callable<Long>> together = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      int thread = t;
      together.add(() -> TRACE.addAndGet(toll.pay(thread)));
    }
    double best = 0;
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      workers.invokeAll(together); // warms up, and starts the threads
      for (int round = 0; round < rounds; round++) {
        long start = System.nanoTime();
        workers.invokeAll(together);
        double seconds = (System.nanoTime() - start) / 1e9;
        best = Math.max(best, threads * toll.units() / seconds);
      }
    }
    return best;
  }
}
