package backfire.casebook.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.triangulate.DelaunayTriangulationBuilder;
import org.locationtech.jts.triangulate.quadedge.LocateFailureException;
import org.locationtech.jts.triangulate.quadedge.QuadEdge;

/**
 * Places that are next to each other where no outlines tell which touch: neighbours in a Delaunay
 * triangulation, whose cells would touch. The shortest tree through all is in it by geometry, and
 * is added in case rounding has broken it, so that all hang together.
 */
public final class Neighbours {
  private final List<String> ids = new ArrayList<>();
  private final List<Coordinate> at = new ArrayList<>();
  private final SortedMap<String, SortedSet<String>> next = new TreeMap<>();

  private Neighbours(Map<String, Spot> places) {
    double middle = places.values().stream().mapToDouble(Spot::lat).average().orElse(0);
    double narrower = StrictMath.cos(StrictMath.toRadians(middle));
    new TreeMap<>(places)
        .forEach(
            (id, spot) -> {
              ids.add(id);
              at.add(new Coordinate(spot.lon() * narrower, spot.lat()));
              next.put(id, new TreeSet<>());
            });
  }

  /** For each place, those next to it. */
  public static SortedMap<String, SortedSet<String>> of(Map<String, Spot> places) {
    Neighbours neighbours = new Neighbours(places);
    neighbours.triangulate();
    neighbours.span();
    return neighbours.next;
  }

  private void join(int one, int other) {
    String here = ids.get(one);
    String there = ids.get(other);
    next.computeIfAbsent(here, id -> new TreeSet<>()).add(there);
    next.computeIfAbsent(there, id -> new TreeSet<>()).add(here);
  }

  private void triangulate() {
    Map<Coordinate, Integer> places = new HashMap<>();
    for (int i = 0; i < at.size(); i++) {
      places.putIfAbsent(at.get(i), i);
    }
    if (places.size() < 3) {
      return;
    }
    try {
      DelaunayTriangulationBuilder builder = new DelaunayTriangulationBuilder();
      builder.setSites(places.keySet());
      for (Object edge : builder.getSubdivision().getPrimaryEdges(false)) {
        Integer one = places.get(((QuadEdge) edge).orig().getCoordinate());
        Integer other = places.get(((QuadEdge) edge).dest().getCoordinate());
        if (one != null && other != null) {
          join(one, other);
        }
      }
    } catch (LocateFailureException e) {
      return; // spots that lie too badly for it: the tree has to do
    }
  }

  /** The shortest tree, by Prim. */
  private void span() {
    int n = ids.size();
    double[] nearest = new double[n];
    int[] through = new int[n];
    boolean[] reached = new boolean[n];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    for (int step = 0, from = 0; step < n - 1; step++) {
      reached[from] = true;
      int best = -1;
      for (int to = 0; to < n; to++) {
        if (reached[to]) {
          continue;
        }
        double distance = at.get(from).distance(at.get(to));
        if (distance < nearest[to]) {
          nearest[to] = distance;
          through[to] = from;
        }
        best = best < 0 || nearest[to] < nearest[best] ? to : best;
      }
      join(through[best], best);
      from = best;
    }
  }
}
