package backfire.cli;

import backfire.lab.ensemble.Progress;
import backfire.lab.words.Words;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Progress on stderr: a bar with rate and time left where it is a terminal, now and then a plain
 * line where it is not.
 */
final class ShownProgress implements Progress, AutoCloseable {
  private static final int BAR = 24;
  private static final long SHOW_EVERY_NS = 200_000_000L;
  private static final long SAY_EVERY_NS = 10_000_000_000L;

  private final PrintWriter err;
  private final boolean quiet;
  private final boolean terminal = isTerminal();
  private final AtomicLong weeksDone = new AtomicLong();
  private final AtomicInteger worldsDone = new AtomicInteger();
  private final AtomicLong nextShow = new AtomicLong();
  private volatile long begun = System.nanoTime();
  private volatile int worlds;
  private volatile int before;
  private volatile long weeks;

  ShownProgress(PrintWriter err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
  }

  /** Whether stderr is a terminal, as far as Java can tell. */
  private static boolean isTerminal() {
    Path stderr = Path.of("/proc/self/fd/2");
    if (Files.exists(stderr)) {
      try {
        String target = Files.readSymbolicLink(stderr).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      } catch (IOException | UnsupportedOperationException e) {
        return false;
      }
    }
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }

  @Override
  public void began(int toMake, int weeksOfAWorld, int madeBefore) {
    worlds = toMake;
    before = madeBefore;
    weeks = (long) toMake * weeksOfAWorld;
    weeksDone.set(0);
    worldsDone.set(0);
    begun = System.nanoTime();
    nextShow.set(begun + (terminal ? SHOW_EVERY_NS : SAY_EVERY_NS));
    if (madeBefore > 0) {
      notice(Words.count(madeBefore, "world") + " finished before, " + toMake + " to make.");
    }
  }

  @Override
  public void weekDone() {
    weeksDone.incrementAndGet();
    long now = System.nanoTime();
    long due = nextShow.get();
    long every = terminal ? SHOW_EVERY_NS : SAY_EVERY_NS;
    if (now >= due && nextShow.compareAndSet(due, now + every)) {
      show(now);
    }
  }

  @Override
  public void worldDone() {
    worldsDone.incrementAndGet();
    if (terminal) {
      show(System.nanoTime());
    }
  }

  @Override
  public synchronized void nowDoing(String what) {
    if (!quiet && terminal) {
      err.print("\r\033[K" + what + " …");
      err.flush();
    }
  }

  @Override
  public synchronized void notice(String sentence) {
    if (!quiet) {
      err.println((terminal ? "\r\033[K" : "") + sentence);
    }
  }

  private synchronized void show(long now) {
    if (quiet || weeks == 0) {
      return;
    }
    double share = Math.min(1, (double) weeksDone.get() / weeks);
    double seconds = (now - begun) * 1e-9;
    String line =
        "%s of %s worlds, %s a minute, %s left"
            .formatted(
                before + worldsDone.get(),
                before + worlds,
                Words.number(60 * share * worlds / seconds),
                time(share > 0 ? seconds * (1 - share) / share : Double.NaN));
    if (terminal) {
      int full = (int) (BAR * share);
      err.print("\r\033[K" + "█".repeat(full) + "░".repeat(BAR - full) + " " + line);
      err.flush();
    } else {
      err.println(line);
    }
  }

  private static String time(double seconds) {
    if (Double.isNaN(seconds)) {
      return "–";
    }
    long whole = (long) Math.ceil(seconds);
    if (whole < 90) {
      return whole + " s";
    }
    return whole < 5400 ? (whole + 30) / 60 + " min" : Words.number(whole / 3600.0) + " h";
  }

  /** Whether any world was begun. */
  boolean hasBegun() {
    return worlds + before > 0;
  }

  /** How many worlds are there, in words: {@code 7 of 20 worlds are}. */
  String finished() {
    int done = before + worldsDone.get();
    return done + " of " + Words.count(before + worlds, "world") + (done == 1 ? " is" : " are");
  }

  @Override
  public synchronized void close() {
    if (!quiet && terminal) {
      err.print("\r\033[K");
      err.flush();
    }
  }
}
