package backfire.studio.api;

import backfire.studio.work.Standing;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Events as an answer: how a job stands, until it is over or nobody listens.
 *
 * @param watching begins to tell, and gives what ends that; nothing if there is no such job
 */
public record Told(Watching watching) {

  /** Begins to tell. */
  @FunctionalInterface
  public interface Watching {
    Optional<Runnable> begin(Consumer<Standing> listener);
  }
}
