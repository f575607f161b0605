package backfire.lab.twin;

import backfire.model.chance.Keys;
import backfire.model.observe.Event;
import backfire.model.observe.Event.Attack;
import backfire.model.world.World;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of two twins: its officers by key, with their other selves and the attacks on them. */
final class Side {
  /** In {@link #partner}: he is in this world alone. */
  static final int NOBODY = -1;

  final World world;

  /** Officers by key; a row is one world's business, a key is every twin's. */
  final Map<Long, Integer> rows = new HashMap<>();

  /** How many officers have been met. */
  int met;

  /** The row of each officer in the other world, or {@link #NOBODY}. */
  int[] partner = new int[256];

  /** The attacks that each officer went through, as one number: a sum, so that order is nothing. */
  long[] ordeals = new long[256];

  private int read;

  Side(World world) {
    this.world = world;
    this.read = world.chronicle.events().size();
  }

  /** Meets officers who are new. */
  void meet() {
    int count = world.officers.count;
    if (count > partner.length) {
      partner = Arrays.copyOf(partner, 2 * count);
      ordeals = Arrays.copyOf(ordeals, 2 * count);
    }
    for (; met < count; met++) {
      rows.put(world.officers.key[met], met);
      partner[met] = NOBODY;
    }
  }

  /** Finds the other selves of officers from a row on. */
  void match(int from, Side other) {
    for (int row = from; row < met; row++) {
      int his = other.rows.getOrDefault(world.officers.key[row], NOBODY);
      partner[row] = his;
      if (his != NOBODY) {
        other.partner[his] = row;
      }
    }
  }

  /** Reads of attacks that are new. In the burn-in there is nothing to read. */
  void read() {
    List<Event> events = world.chronicle.events();
    for (; read < events.size(); read++) {
      if (events.get(read) instanceof Attack attack) {
        Integer row = rows.get(attack.whom());
        if (row != null) {
          ordeals[row] += ordeal(attack);
        }
      }
    }
  }

  private static long ordeal(Attack attack) {
    long of = Keys.child(attack.who(), attack.week());
    return Keys.child(of, attack.gravity().ordinal());
  }

  /** Threat from what an officer went through himself; nothing is left of it once he has left. */
  double experience(int row) {
    return world.officers.serves(row)
        ? world.service.duty().experience[world.officers.post[row]]
        : 0;
  }
}
