package backfire.lab.run;

import backfire.lab.ensemble.WorldResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Shows worlds in the order of their numbers, each as soon as all before it have been shown. */
final class InOrder {
  private final List<Integer> worlds;
  private final Consumer<WorldResult> to;
  private final Map<Integer, WorldResult> waiting = new HashMap<>();
  private int shown;

  /**
   * Of some worlds.
   *
   * @param worlds their numbers, in order
   * @param to whom they are shown, one at a time
   */
  InOrder(List<Integer> worlds, Consumer<WorldResult> to) {
    this.worlds = worlds;
    this.to = to;
  }

  /** A world is done. */
  synchronized void done(WorldResult world) {
    waiting.put(world.world(), world);
    while (shown < worlds.size() && waiting.containsKey(worlds.get(shown))) {
      to.accept(waiting.remove(worlds.get(shown)));
      shown++;
    }
  }
}
