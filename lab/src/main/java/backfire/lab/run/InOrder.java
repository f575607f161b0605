package backfire.lab.run;

import backfire.lab.ensemble.WorldResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows worlds in the order of their numbers, each as soon as all before it are done. */
final class InOrder {
  private final List<Integer> worlds;
  private final Consumer<List<WorldResult>> to;
  private final Map<Integer, WorldResult> waiting = new HashMap<>();
  private final List<WorldResult> shown = new ArrayList<>();

  /**
   * Of some worlds.
   *
   * @param worlds their numbers, in order
   * @param to whom the first of them are shown, again whenever there are more, one at a time
   */
  InOrder(List<Integer> worlds, Consumer<List<WorldResult>> to) {
    this.worlds = worlds;
    this.to = to;
  }

  /** A world is done. */
  synchronized void done(WorldResult world) {
    waiting.put(world.world(), world);
    int before = shown.size();
    for (WorldResult next = next(); next != null; next = next()) {
      shown.add(next);
    }
    if (shown.size() > before) {
      to.accept(List.copyOf(shown));
    }
  }

  private @Nullable WorldResult next() {
    return shown.size() < worlds.size() ? waiting.remove(worlds.get(shown.size())) : null;
  }
}
