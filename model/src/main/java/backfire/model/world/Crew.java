package backfire.model.world;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The threads that live a world's places side by side. What a place lives touches that place alone,
 * so who lives it, and when, changes nothing.
 */
public final class Crew implements AutoCloseable {
  /*
   * A week has eight rounds at most, and that of a province takes some five milliseconds on one
   * thread: a round is short for a pool with its queue. So the other threads wait for the next round by
   * looking, and go to sleep only when nothing comes for a while.
   */
  private static final int LOOKS_BEFORE_SLEEP = 20_000;

  private static final int LOOKS_BEFORE_YIELDING = 200;

  /** What is done in one place. */
  public interface Work {
    /**
     * Lives one place.
     *
     * @param hand which thread of the crew does it, from 0
     */
    void in(int hand, int place);
  }

  private final List<Thread> others = new ArrayList<>();
  private final AtomicInteger nextPlace = new AtomicInteger();
  private final AtomicInteger atWork = new AtomicInteger();
  private final AtomicInteger round = new AtomicInteger();
  private volatile boolean closed;
  private volatile @Nullable Throwable failure;
  private Work work = (hand, place) -> {};
  private int[] places = {};

  private Crew(int hands) {
    for (int hand = 1; hand < hands; hand++) {
      int own = hand;
      Thread thread = new Thread(() -> await(own), "crew-" + hand);
      thread.setDaemon(true);
      others.add(thread);
      thread.start();
    }
  }

  /** A crew of some threads, the caller among them. */
  public static Crew of(int hands) {
    if (hands < 1) {
      throw new IllegalArgumentException("a crew has 1 hand or more, not " + hands);
    }
    return new Crew(hands);
  }

  /** How many threads there are, the caller's among them. */
  public int hands() {
    return others.size() + 1;
  }

  /**
   * Lives every place once and returns when all are done.
   *
   * @param inOrder the places, those with most to do first
   */
  public void live(int[] inOrder, Work what) {
    if (others.isEmpty()) {
      for (int place : inOrder) {
        what.in(0, place);
      }
      return;
    }
    work = what;
    places = inOrder;
    nextPlace.set(0);
    atWork.set(others.size());
    round.incrementAndGet(); // publishes all of the above
    for (Thread other : others) {
      LockSupport.unpark(other);
    }
    takePlaces(0);
    for (int looks = 1; atWork.get() > 0; looks++) {
      look(looks);
    }
    Throwable failed = failure;
    failure = null;
    if (failed instanceof Error error) {
      throw error;
    }
    if (failed instanceof RuntimeException exception) {
      throw exception;
    }
  }

  private void takePlaces(int hand) {
    try {
      for (int i = nextPlace.getAndIncrement();
          i < places.length;
          i = nextPlace.getAndIncrement()) {
        work.in(hand, places[i]);
      }
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }

  private void await(int hand) {
    int done = 0;
    int looks = 0;
    while (!closed) {
      if (round.get() == done) {
        if (++looks > LOOKS_BEFORE_SLEEP) {
          LockSupport.park(this);
        } else {
          look(looks);
        }
        continue;
      }
      looks = 0;
      done++;
      takePlaces(hand);
      atWork.decrementAndGet();
    }
  }

  /** Waits a moment, and now and then lets others have the core, which may be too few for all. */
  @SuppressWarnings("ThreadPriorityCheck") // a hint: nothing relies on it but the time taken
  private static void look(int looks) {
    if (looks % LOOKS_BEFORE_YIELDING == 0) {
      Thread.yield();
    } else {
      Thread.onSpinWait();
    }
  }

  /** Lets the threads go. */
  @Override
  public void close() {
    closed = true;
    others.forEach(LockSupport::unpark);
  }
}
