package backfire.inference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Particles that are copies of one, which count as one draw of more weight. */
final class Copies {
  private Copies() {}

  /** Fills in the first ordinal of each kind, in order, and how many there are of it. */
  static void count(List<Particle> particles, List<Integer> distinct, List<Integer> copies) {
    Map<Particle, Integer> known = new HashMap<>();
    for (int i = 0; i < particles.size(); i++) {
      Integer kind = known.putIfAbsent(particles.get(i), distinct.size());
      if (kind == null) {
        distinct.add(i);
        copies.add(1);
      } else {
        copies.set(kind, copies.get(kind) + 1);
      }
    }
  }
}
