package backfire.lab.ensemble;

import backfire.casebook.Case.Span;
import backfire.lab.evidence.Observed;
import backfire.model.kind.Gravity;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Attack;
import backfire.model.observe.Event.Motive;
import java.util.ArrayList;
import java.util.List;

/**
 * Attacks on officers of one world by motive and gravity.
 *
 * @param counts by motive, then by gravity, in their declared orders
 */
public record Kinds(List<List<Integer>> counts) {
  public Kinds {
    counts = counts.stream().map(List::copyOf).toList();
  }

  /** Of a span of a world. Attacks on officials and those that the user imposed are left out. */
  public static Kinds of(Observed world, Span span) {
    int[][] counts = new int[Motive.values().length][Gravity.values().length];
    for (Event event : world.chronicle().events()) {
      if (event instanceof Attack attack
          && attack.agency() != null
          && attack.motive() != Motive.IMPOSED
          && world.isIn(attack.week(), span)) {
        counts[attack.motive().ordinal()][attack.gravity().ordinal()]++;
      }
    }
    List<List<Integer>> rows = new ArrayList<>();
    for (int[] row : counts) {
      List<Integer> cells = new ArrayList<>();
      for (int cell : row) {
        cells.add(cell);
      }
      rows.add(cells);
    }
    return new Kinds(rows);
  }

  /** How many. */
  public int of(Motive motive, Gravity gravity) {
    return counts.get(motive.ordinal()).get(gravity.ordinal());
  }

  /** How many of a motive. */
  public int of(Motive motive) {
    return counts.get(motive.ordinal()).stream().mapToInt(Integer::intValue).sum();
  }

  /** How many of a gravity. */
  public int of(Gravity gravity) {
    return counts.stream().mapToInt(row -> row.get(gravity.ordinal())).sum();
  }

  /** How many in all. */
  public int total() {
    return counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
  }
}
