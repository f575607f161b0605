package backfire.casebook;

import backfire.casebook.outline.Spot;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Links between places where no map of roads is at hand: two places that touch are linked, unless a
 * third touches both and is nearer to each of them than they are to one another.
 *
 * <p>That is the relative neighbourhood graph (Toussaint 1980) within what touches. Whatever hangs
 * together by touching hangs together by links: where a third cuts a pair off, both are tied to it
 * by shorter ways.
 */
final class NearestWays {
  private final SortedMap<String, SortedSet<String>> touching;
  private final Map<String, Spot> at;

  private NearestWays(SortedMap<String, SortedSet<String>> touching, Map<String, Spot> at) {
    this.touching = touching;
    this.at = at;
  }

  /** The links of each place, both ways. */
  static SortedMap<String, SortedSet<String>> between(
      SortedMap<String, SortedSet<String>> touching, Map<String, Spot> at) {
    NearestWays ways = new NearestWays(touching, at);
    SortedMap<String, SortedSet<String>> links = new TreeMap<>();
    touching.forEach(
        (one, others) -> {
          SortedSet<String> linked = new TreeSet<>(others);
          linked.removeIf(other -> ways.isCutOff(one, other));
          links.put(one, linked);
        });
    return links;
  }

  private boolean isCutOff(String one, String other) {
    double km = km(one, other);
    SortedSet<String> both = new TreeSet<>(touching.getOrDefault(one, new TreeSet<>()));
    both.retainAll(touching.getOrDefault(other, new TreeSet<>()));
    return both.stream().anyMatch(third -> Math.max(km(one, third), km(other, third)) < km);
  }

  private double km(String one, String other) {
    Spot from = at.get(one);
    Spot to = at.get(other);
    if (from == null || to == null) {
      throw new IllegalArgumentException("no position for " + (from == null ? one : other));
    }
    return from.kmTo(to);
  }
}
