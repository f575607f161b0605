package backfire.studio.work;

import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;
import backfire.lab.words.Words;
import backfire.studio.work.Standing.State;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A task at the desk: how far it is, who wants it, who watches. */
final class Job implements Progress {
  /** From the time on, in microseconds: a studio begun anew goes on counting. */
  private static final AtomicLong TICKS = new AtomicLong(System.currentTimeMillis() * 1_000);

  private static final long TELL_EVERY_NS = 150_000_000L;

  final Task task;
  final StopSign stop = new StopSign();
  private final Way way;
  private final Set<String> wantedBy = new LinkedHashSet<>();
  private final Consumer<Standing> watcher;
  private final AtomicLong weeksDone = new AtomicLong();
  private final AtomicLong nextTelling = new AtomicLong();
  private volatile long tick = TICKS.incrementAndGet();
  private volatile boolean superseded;
  private volatile State state = State.WAITING;
  private volatile int worldsDone;
  private volatile int worlds;
  private volatile long weeks;
  private volatile long begun;
  private volatile @Nullable Double counted;
  private volatile @Nullable Double wanted;
  private volatile String said = "";
  private volatile @Nullable String problem;

  /**
   * Of a task.
   *
   * @param watcher is told whenever it stands otherwise, and must not wait
   */
  Job(Task task, Way way, Consumer<Standing> watcher) {
    this.task = task;
    this.way = way;
    this.watcher = watcher;
  }

  Standing standing() {
    double share = weeks == 0 ? 0 : Math.min(1, (double) weeksDone.get() / weeks);
    double seconds = (System.nanoTime() - begun) * 1e-9;
    boolean tells = state == State.WORKING && share > 0.02 && seconds > 0.5;
    return new Standing(
        tick,
        task.id(),
        task.kind(),
        task.about(),
        state,
        worldsDone,
        worlds,
        state == State.DONE ? 1 : share,
        tells ? seconds * (1 - share) / share : null,
        counted,
        wanted,
        said,
        problem,
        task.result());
  }

  State state() {
    return state;
  }

  /** Will it be done, or is it? */
  boolean isToBeHad() {
    return state == State.DONE || (!state.isOver() && !stop.isRaised());
  }

  /** Another of the same name is asked for in its place: how this one ends is told to nobody. */
  void supersede() {
    superseded = true;
  }

  // ---- Who wants it. What several tabs have asked for goes on until none of them does.

  synchronized void wantedBy(String asker) {
    wantedBy.add(asker);
  }

  /** Returns whether nobody wants it any more. */
  synchronized boolean letGoBy(String asker) {
    wantedBy.remove(asker);
    return wantedBy.isEmpty();
  }

  void become(State next, @Nullable String why) {
    problem = why;
    state = next;
    if (next == State.WORKING) {
      begun = System.nanoTime();
    }
    tell();
  }

  private void tell() {
    tick = TICKS.incrementAndGet();
    if (!superseded) {
      watcher.accept(standing());
    }
  }

  // ---- What the work says of itself.

  @Override
  public void began(int toMake, int weeksOfAWorld, int madeBefore) {
    worlds = toMake + madeBefore;
    worldsDone = madeBefore;
    weeks = (long) toMake * weeksOfAWorld;
    weeksDone.set(0);
    begun = System.nanoTime();
    tell();
  }

  @Override
  public void weekDone() {
    weeksDone.incrementAndGet();
    if (task.lane() == Task.Lane.LONG) {
      giveWay();
    }
    long now = System.nanoTime();
    long due = nextTelling.get();
    if (now >= due && nextTelling.compareAndSet(due, now + TELL_EVERY_NS)) {
      tell();
    }
  }

  private void giveWay() {
    try {
      way.give();
    } catch (InterruptedException e) {
      stop.raise();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void worldDone() {
    worldsDone++;
    tell();
  }

  @Override
  public void nowDoing(String what) {
    said = what;
    tell();
  }

  @Override
  public void counted(double worldsThatCount, double enough) {
    counted = worldsThatCount;
    wanted = enough;
    said =
        "%s worlds count so far, where %s are wanted."
            .formatted(Words.number(worldsThatCount), Words.number(enough));
    tell();
  }

  @Override
  public void notice(String sentence) {
    said = sentence;
    tell();
  }
}
