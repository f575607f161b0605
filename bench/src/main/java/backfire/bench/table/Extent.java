package backfire.bench.table;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param repeats of a whole-process run, unless they take too long
 * @param patience after which no further repeat of a row begins
 * @param mebibytes that floors touch
 * @param iterations JMH's, of warming up and of measuring
 * @param iteration how long one is
 * @param peers residents of the worlds that peers make
 * @param peerWeeks their weeks of burn-in, and as many observed
 * @param series residents of the worlds that show how time and memory grow
 * @param largest residents beyond which runs by name are left out
 */
record Extent(
    int repeats,
    Duration patience,
    int mebibytes,
    int iterations,
    Duration iteration,
    List<Long> peers,
    int peerWeeks,
    List<Long> series,
    long largest) {
  Extent {
    peers = List.copyOf(peers);
    series = List.copyOf(series);
  }

  /** All that the page on performance says: some hours, on a machine that does nothing else. */
  static final Extent WHOLE =
      new Extent(
          5,
          Duration.ofMinutes(10),
          1024,
          5,
          Duration.ofSeconds(1),
          List.of(10_000L, 100_000L, 1_000_000L),
          104,
          List.of(10_000L, 100_000L, 1_000_000L, 2_327_362L, 10_000_000L, 23_273_620L),
          Long.MAX_VALUE);

  /** Enough to see that everything works; its figures mean nothing. */
  static final Extent QUICK =
      new Extent(
          2,
          Duration.ofSeconds(20),
          64,
          1,
          Duration.ofMillis(100),
          List.of(2_000L),
          26,
          List.of(2_000L, 5_000L),
          10_000);

  /** As much, every whole process so often. */
  Extent repeated(int times) {
    return new Extent(
        times, patience, mebibytes, iterations, iteration, peers, peerWeeks, series, largest);
  }
}
