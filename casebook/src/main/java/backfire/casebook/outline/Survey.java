package backfire.casebook.outline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * What the outlines of a case's sources, cut at the coast, tell of its places: where their middles
 * are, and which of them touch.
 */
public final class Survey {
  /** Outlines that run along each other for less, in degrees, meet at a corner: some 2 km. */
  static final double CORNER = 0.02;

  /** How far apart, in degrees, outlines that touch may be drawn: some 50 m. */
  private static final double DRAWN_APART = 0.0005;

  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final SortedSet<String> NOTHING = Collections.emptySortedSet();

  private final SortedMap<String, Geometry> units = new TreeMap<>();

  private Survey(List<Feature> clipped) {
    clipped.forEach(unit -> units.put(unit.get("id"), unit.shape()));
  }

  /** The survey of a case, from the maps in its {@code sources}. */
  public static Survey of(Path folder) throws IOException {
    return of(Outlines.units(folder), Outlines.land(folder));
  }

  static Survey of(List<Feature> units, List<Feature> land) {
    Coast coast = Coast.along(units, land);
    return new Survey(units.stream().map(unit -> unit.withShape(coast.cut(unit.shape()))).toList());
  }

  /** The centroid of a unit, or a spot inside where the centroid lies outside. */
  public Spot middle(String id) {
    Geometry shape = shape(id);
    Geometry centroid = shape.getCentroid();
    Coordinate at =
        shape.contains(centroid)
            ? centroid.getCoordinate()
            : shape.getInteriorPoint().getCoordinate();
    return new Spot(at.x, at.y);
  }

  /**
   * For each place, those whose outlines run along its own. A place that no map outlines touches
   * all of its city, and whatever its city touches.
   *
   * @param places where each is
   */
  public SortedMap<String, SortedSet<String>> touching(Map<String, Spot> places) {
    SortedMap<String, SortedSet<String>> inside = new TreeMap<>();
    places.forEach(
        (id, spot) ->
            inside
                .computeIfAbsent(units.containsKey(id) ? id : unitAt(spot), u -> new TreeSet<>())
                .add(id));
    SortedMap<String, SortedSet<String>> touching = new TreeMap<>();
    unitsTouching()
        .forEach(
            (unit, others) -> {
              SortedSet<String> around = new TreeSet<>(inside.getOrDefault(unit, NOTHING));
              others.forEach(other -> around.addAll(inside.getOrDefault(other, NOTHING)));
              for (String id : inside.getOrDefault(unit, NOTHING)) {
                SortedSet<String> without = new TreeSet<>(around);
                without.remove(id);
                touching.put(id, without);
              }
            });
    return touching;
  }

  private String unitAt(Spot spot) {
    Geometry point = SHAPES.createPoint(new Coordinate(spot.lon(), spot.lat()));
    return units.entrySet().stream()
        .filter(e -> e.getValue().contains(point))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(spot + " lies in no unit of the map"));
  }

  private SortedMap<String, SortedSet<String>> unitsTouching() {
    SortedMap<String, SortedSet<String>> touching = new TreeMap<>();
    units.keySet().forEach(id -> touching.put(id, new TreeSet<>()));
    units.forEach(
        (id, shape) -> {
          Geometry wide = shape.buffer(DRAWN_APART);
          units.forEach(
              (other, its) -> {
                if (id.compareTo(other) < 0
                    && wide.getEnvelopeInternal().intersects(its.getEnvelopeInternal())
                    && its.getBoundary().intersection(wide).getLength() > CORNER) {
                  touching.getOrDefault(id, new TreeSet<>()).add(other);
                  touching.getOrDefault(other, new TreeSet<>()).add(id);
                }
              });
        });
    return touching;
  }

  private Geometry shape(String id) {
    Geometry shape = units.get(id);
    if (shape == null) {
      throw new IllegalArgumentException(id + " is not outlined in sources/units.geojson");
    }
    return shape;
  }
}
