package backfire.lab.run;

import backfire.lab.ensemble.StudyProblem;
import backfire.lab.store.Detail;
import backfire.lab.words.Words;
import java.util.Optional;
import java.util.function.Consumer;

/** Whether a run will fit the machine, before hours are spent on it; all by estimate. */
public final class Foresight {
  private static final double WORTH_SAYING_SECONDS = 2;

  private final Order order;
  private final Limits limits;
  private final Forecast forecast;

  /**
   * Of a run.
   *
   * @param worlds how many of it are still to be made
   */
  public Foresight(Order order, int worlds, Limits limits) {
    this.order = order;
    this.limits = limits;
    this.forecast = Forecast.of(order, worlds);
  }

  /**
   * The threads that fit.
   *
   * @param fewer whether fewer than the order's may be chosen
   * @throws StudyProblem if it does not fit, with what would
   */
  public int threads(boolean fewer) {
    checkDisk();
    int most = forecast.fitting(limits);
    if (order.threads() <= most || forecast.worlds() <= most) {
      return order.threads();
    }
    if (most == 0 || !fewer) {
      throw new StudyProblem(
          "%s at once would need about %s of memory (an estimate), and the program may take %s. %s"
              .formatted(
                  worlds(Math.min(order.threads(), forecast.worlds())),
                  bytes(forecast.heap(order.threads())),
                  bytes(limits.heap()),
                  most > 0 ? "--threads " + most + " would fit." : whatWouldFit()));
    }
    return most;
  }

  private String whatWouldFit() {
    String more =
        "or give it more: BACKFIRE_JAVA_OPTS=-Xmx%sg.".formatted((forecast.heap(1) >> 30) + 1);
    return RoundScale.largest(
            order.study().scale(),
            scale -> Forecast.of(order.withScale(scale), 1).fitting(limits) > 0)
        .map(scale -> "--scale " + scale.toPlainString() + " --threads 1 would fit; " + more)
        .orElse("Even a small --scale would not fit; " + more);
  }

  private void checkDisk() {
    if (forecast.disk() > limits.disk()) {
      throw new StudyProblem(
          "%s would need about %s of disk (an estimate), and %s are free in %s. %s, or name another disk with --out."
              .formatted(
                  worlds(forecast.worlds()),
                  bytes(forecast.disk()),
                  bytes(limits.disk()),
                  order.out().toAbsolutePath(),
                  lessDisk()));
    }
  }

  private String lessDisk() {
    if (fitsDisk(order.withoutDatabase())) {
      return "--no-duckdb would fit";
    }
    Order quarterly = order.withoutDatabase().withRows(Detail.QUARTERLY);
    return fitsDisk(quarterly) ? "--no-duckdb --rows quarterly would fit" : "Ask for fewer --runs";
  }

  private boolean fitsDisk(Order other) {
    return Forecast.of(other, forecast.worlds()).disk() <= limits.disk();
  }

  /**
   * The order with as many worlds at once as fit, or are still to be made: then threads share the
   * places of a world.
   *
   * @param fewer whether fewer threads than the order's may be chosen
   * @param says is told what is coming, and that fewer were chosen
   * @throws StudyProblem if it does not fit, with what would
   */
  public Order fitting(boolean fewer, Consumer<String> says) {
    int threads = threads(fewer);
    if (forecast.worlds() == 0) {
      return order;
    }
    coming(threads).ifPresent(says);
    if (threads < order.threads()) {
      says.accept(notice(threads));
    }
    return order.sharedBy(Math.min(threads, forecast.worlds()));
  }

  /** What is coming, unless it is over at once. */
  public Optional<String> coming(int threads) {
    return coming(threads, threads);
  }

  /** The same where each thread makes several worlds side by side: so many at once in all. */
  public Optional<String> coming(int threads, int atOnce) {
    double seconds = forecast.seconds(threads, limits.cores());
    return seconds < WORTH_SAYING_SECONDS
        ? Optional.empty()
        : Optional.of(
            "%s: about %s, %s of memory, %s of disk."
                .formatted(
                    worlds(forecast.worlds()),
                    time(seconds),
                    bytes(forecast.heap(atOnce)),
                    bytes(forecast.disk())));
  }

  /** That fewer threads were chosen, and why. */
  public String notice(int threads) {
    return "%s at once, not %s: more would need about %s of memory, and the program may take %s."
        .formatted(
            Words.count(threads, "world"),
            order.threads(),
            bytes(forecast.heap(threads + 1)),
            bytes(limits.heap()));
  }

  private String worlds(int count) {
    return Words.count(count, "world") + " of " + people();
  }

  private String people() {
    return people(forecast.people());
  }

  /** Such as {@code 2.3 million people}. */
  static String people(long people) {
    return people >= 1_000_000
        ? Words.number(people / 1e6) + " million people"
        : Words.number((double) people) + " people";
  }

  static String time(double seconds) {
    if (seconds < 90) {
      return Words.number(seconds) + " s";
    }
    return seconds < 5400
        ? Words.number(seconds / 60) + " min"
        : seconds < 48 * 3600
            ? Words.number(seconds / 3600) + " h"
            : Words.number(seconds / 86_400) + " days";
  }

  static String bytes(long bytes) {
    double mib = bytes / 1024.0 / 1024.0;
    return mib < 1000 ? Words.whole(Math.round(mib)) + " MiB" : Words.number(mib / 1024) + " GiB";
  }
}
