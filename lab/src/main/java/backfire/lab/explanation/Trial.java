package backfire.lab.explanation;

import backfire.inference.Point;
import backfire.lab.credence.Findings;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One world of an inquiry, and all that is kept of it.
 *
 * @param world its number
 * @param seed of its luck
 * @param explanation the name of its explanation
 * @param unknowns the values that were drawn, by name
 * @param digest of all that was observed of it
 * @param findings what it shows of what was told
 * @param hidden what nobody sees, by name; NaN where there was nothing to take a share of
 */
public record Trial(
    int world,
    long seed,
    String explanation,
    SortedMap<String, Double> unknowns,
    String digest,
    Findings findings,
    SortedMap<String, Double> hidden) {
  public Trial {
    unknowns = Collections.unmodifiableSortedMap(new TreeMap<>(unknowns));
    hidden = Collections.unmodifiableSortedMap(new TreeMap<>(hidden));
  }

  /**
   * A value that was drawn.
   *
   * @throws IllegalArgumentException if nothing of that name was
   */
  double unknown(String name) {
    Double value = unknowns.get(name);
    if (value == null) {
      throw new IllegalArgumentException("world " + world + " (seed " + seed + ") has no " + name);
    }
    return value;
  }

  /** Whether its values are those of a point. */
  public boolean isAt(Point point) {
    for (String name : point.names()) {
      Double value = unknowns.get(name);
      if (value == null || value != point.get(name)) {
        return false;
      }
    }
    return true;
  }

  /** Its explanation. */
  public Explanation explained() {
    return Explanation.of(explanation);
  }
}
