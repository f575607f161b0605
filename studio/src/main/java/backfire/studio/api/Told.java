package backfire.studio.api;

import backfire.studio.work.Standing;
import java.util.function.Consumer;

/**
 * Events as an answer: how jobs stand, until nobody listens.
 *
 * @param watching begins to tell, and gives what ends that
 */
public record Told(Watching watching) {

  /** Begins to tell. */
  @FunctionalInterface
  public interface Watching {
    Runnable begin(Consumer<Standing> listener);
  }
}
