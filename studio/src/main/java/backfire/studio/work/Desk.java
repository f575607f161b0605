package backfire.studio.work;

import backfire.casebook.CaseException;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.store.StoreFailure;
import backfire.studio.work.Standing.State;
import backfire.studio.work.Task.Lane;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Where tasks wait and are done, one of each lane at a time; a task uses all cores as it is. What
 * is over is remembered for a while.
 */
public final class Desk implements AutoCloseable {
  private static final Logger LOG = System.getLogger(Desk.class.getName());
  private static final int MOST_WAITING = 24;
  private static final int REMEMBERED = 200;

  private final Way way = new Way();
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final Map<Lane, Deque<Job>> waiting = new EnumMap<>(Lane.class);
  private final List<Consumer<Standing>> watchers = new CopyOnWriteArrayList<>();
  private final List<Thread> workers = new ArrayList<>();
  private boolean closed;

  /** Is thrown when as much is waiting as may. */
  public static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1;

    Full() {
      super(
          "Already %s things wait to be done. Stop one, or wait until one is over."
              .formatted(MOST_WAITING));
    }
  }

  /** An open desk. */
  public Desk() {
    for (Lane lane : Lane.values()) {
      waiting.put(lane, new ArrayDeque<>());
      workers.add(
          Thread.ofPlatform()
              .daemon()
              .name("desk-" + lane.name().toLowerCase(Locale.ROOT))
              .start(() -> work(lane)));
    }
  }

  /**
   * Asks for a task. One of the same id that waits, is being done or is done is not done again; one
   * that was stopped, is to stop, or failed is.
   *
   * @param asker who asks, such as a tab of a browser
   * @throws Full if as much is waiting as may
   */
  public synchronized Standing ask(Task task, String asker) {
    Job known = jobs.get(task.id());
    if (known != null && known.isToBeHad()) {
      known.wantedBy(asker);
      return known.standing();
    }
    if (waiting.values().stream().mapToInt(Deque::size).sum() >= MOST_WAITING) {
      throw new Full();
    }
    if (known != null) {
      known.supersede();
    }
    Job job = new Job(task, way, this::tell);
    job.wantedBy(asker);
    jobs.remove(task.id());
    jobs.put(task.id(), job);
    lane(task.lane()).add(job);
    forget();
    notifyAll();
    tell(job.standing());
    return job.standing();
  }

  private Deque<Job> lane(Lane lane) {
    return waiting.getOrDefault(lane, new ArrayDeque<>());
  }

  /** Forgets what was over first. */
  private void forget() {
    List<String> over =
        jobs.values().stream()
            .filter(job -> job.state().isOver())
            .map(job -> job.task.id())
            .toList();
    over.stream().limit(Math.max(0, jobs.size() - REMEMBERED)).forEach(jobs::remove);
  }

  /** How a task stands that was asked for. */
  public synchronized Optional<Standing> find(String id) {
    return Optional.ofNullable(jobs.get(id)).map(Job::standing);
  }

  /** How all stand, the newest first. */
  public synchronized List<Standing> all() {
    return new ArrayList<>(jobs.values()).reversed().stream().map(Job::standing).toList();
  }

  /** One asker wants it no more; it is stopped if nobody else does. */
  public synchronized void letGo(String id, String asker) {
    Job job = jobs.get(id);
    if (job != null && job.letGoBy(asker)) {
      stop(job);
    }
  }

  /** Stops it, whoever wants it. What is finished of it stays. */
  public synchronized void stop(String id) {
    Job job = jobs.get(id);
    if (job != null) {
      stop(job);
    }
  }

  private void stop(Job job) {
    job.stop.raise();
    if (lane(job.task.lane()).remove(job)) {
      job.become(State.STOPPED, null);
    }
  }

  /** Forgets that it was done, so that it can be done again. */
  public synchronized void forget(String id) {
    Job job = jobs.get(id);
    if (job != null && job.state().isOver()) {
      jobs.remove(id);
    }
  }

  /**
   * Tells how all stand now, and whenever one stands otherwise, until the returned action is run.
   *
   * @param watcher must not wait
   */
  public Runnable watch(Consumer<Standing> watcher) {
    List<Standing> now;
    synchronized (this) {
      now = all();
      watchers.add(watcher);
    }
    now.forEach(watcher);
    return () -> watchers.remove(watcher);
  }

  private void tell(Standing standing) {
    watchers.forEach(watcher -> watcher.accept(standing));
  }

  private void work(Lane lane) {
    try {
      for (Job job = next(lane); ; job = next(lane)) {
        if (lane == Lane.QUICK) {
          way.quickBegins();
        }
        try {
          done(job);
        } finally {
          if (lane == Lane.QUICK) {
            way.quickEnds();
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed
    }
  }

  private synchronized Job next(Lane lane) throws InterruptedException {
    while (true) {
      if (closed) {
        throw new InterruptedException();
      }
      Job job = lane(lane).poll();
      if (job != null) {
        return job;
      }
      wait();
    }
  }

  private static void done(Job job) throws InterruptedException {
    job.become(State.WORKING, null);
    try {
      job.stop.heed();
      job.task.work().done(job, job.stop);
      job.become(State.DONE, null);
    } catch (StopSign.Stopped e) {
      job.become(State.STOPPED, null);
    } catch (StudyProblem | CaseException | StoreFailure e) {
      job.become(State.FAILED, Reason.of(e));
    } catch (OutOfMemoryError e) {
      job.become(
          State.FAILED, "There is not memory enough. Ask for fewer people, or for fewer worlds.");
    } catch (RuntimeException | Error e) {
      LOG.log(Level.ERROR, "A task failed: " + job.task.kind() + " " + job.task.about(), e);
      job.become(State.FAILED, Reason.FAULT);
    } catch (InterruptedException e) {
      job.become(State.STOPPED, null);
      throw e;
    }
  }

  /**
   * Stops everything and waits for it to end; what is finished stays. Nobody is told: who listens
   * asks again when there is a desk again, as for what nobody stopped.
   */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      watchers.clear();
      jobs.values().forEach(job -> job.stop.raise());
      notifyAll();
    }
    for (Thread worker : workers) {
      try {
        worker.join(20_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
