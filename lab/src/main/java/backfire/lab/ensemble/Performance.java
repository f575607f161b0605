package backfire.lab.ensemble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How fast worlds were made. Times are by the clock, those of a stop and of an officer's week times
 * the threads that made a world: what one core took.
 *
 * @param people residents in a world
 * @param officers posts in a world
 * @param weeks weeks of a world, burn-in included
 * @param stops mean over worlds
 * @param harmfulStops mean over worlds
 * @param secondsPerWorld set-up and weeks, without storing
 * @param setUpSecondsPerWorld until the first week was done
 * @param storingSecondsPerWorld measuring a world and writing its files
 * @param nsPerStop of the weeks alone
 * @param nsPerOfficerWeek of the weeks alone
 * @param peakMib most memory that the program ever held
 * @param threads that made worlds, in all
 * @param hands how many of them lived one world's places side by side
 */
public record Performance(
    long people,
    long officers,
    int weeks,
    double stops,
    double harmfulStops,
    double secondsPerWorld,
    double setUpSecondsPerWorld,
    double storingSecondsPerWorld,
    double nsPerStop,
    double nsPerOfficerWeek,
    double peakMib,
    int threads,
    int hands) {

  /**
   * Of worlds, in their order.
   *
   * @param threads worlds at once
   */
  public static Performance of(List<WorldResult> worlds, int threads, int hands) {
    List<Toil> toils = worlds.stream().map(WorldResult::toil).toList();
    double weeksSeconds = mean(toils, Toil::weeksSeconds);
    double stops = mean(toils, Toil::stops);
    double officerWeeks = mean(toils, Toil::officerWeeks);
    Toil first = toils.getFirst();
    return new Performance(
        first.people(),
        first.officers(),
        first.weeks(),
        stops,
        mean(toils, Toil::harmfulStops),
        weeksSeconds + mean(toils, Toil::setUpSeconds),
        mean(toils, Toil::setUpSeconds),
        mean(toils, Toil::storingSeconds),
        stops > 0 ? 1e9 * hands * weeksSeconds / stops : Double.NaN,
        officerWeeks > 0 ? 1e9 * hands * weeksSeconds / officerWeeks : Double.NaN,
        peakOfProcess(),
        threads * hands,
        hands);
  }

  private static double mean(List<Toil> toils, ToDoubleFunction<Toil> of) {
    return Spread.mean(toils.stream().map(of::applyAsDouble).toList());
  }

  /** The process's peak resident memory where the system tells it, else that of the heap. */
  private static double peakOfProcess() {
    Path status = Path.of("/proc/self/status");
    if (Files.isReadable(status)) {
      try {
        for (String line : Files.readAllLines(status)) {
          if (line.startsWith("VmHWM:")) {
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        peak += pool.getPeakUsage().getUsed();
      }
    }
    return peak / 1024.0 / 1024.0;
  }
}
