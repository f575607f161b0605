package backfire.studio.work;

import backfire.lab.ensemble.Progress;
import backfire.lab.ensemble.StopSign;

/**
 * Something to be done.
 *
 * @param id the same for the same thing, so that it is done once
 * @param kind what it makes, such as ensemble, explain, why
 * @param about what it makes it of, in a few words
 * @param lane who waits for it
 * @param result the path of what it makes
 */
public record Task(String id, String kind, String about, Lane lane, String result, Work work) {

  /** Who waits for a task. */
  public enum Lane {
    /** Somebody who has just moved a slider: about a second's work. */
    QUICK,
    /** Somebody who may do something else meanwhile; it makes way for what is quick. */
    LONG
  }

  /** Does it, on one thread that is the task's own; it may use more. */
  @FunctionalInterface
  public interface Work {
    /** Does it; progress is told, and the sign to stop is heeded. */
    void done(Progress progress, StopSign stop) throws InterruptedException;
  }
}
