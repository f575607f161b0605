package backfire.casebook.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/**
 * The outlines of a case's places, made from the maps in its {@code sources} folder.
 *
 * <pre>
 *   sources/units.geojson   boundaries, each with the id of its place
 *   sources/land.geojson    land as far as the coast
 * </pre>
 *
 * A unit that is no place of the case but holds places (a city known by its districts) stays as
 * {@code "kind": "context"}; the places in it become circles.
 */
public final class Outlines {
  /** Whose the outlines are: the sources of this maker are of these two. */
  private static final String ATTRIBUTION =
      "Outlines © OpenStreetMap contributors (ODbL), clipped at the coast of Natural Earth.";

  /**
   * Residents on a square kilometre of circle: that of a dense city, so that circles stay small.
   */
  static final double RESIDENTS_PER_KM2 = 10_000;

  /** To a metre, as they are written, so that what is written is valid too. */
  private static final GeometryPrecisionReducer ROUNDED =
      new GeometryPrecisionReducer(new PrecisionModel(1e5));

  private static final GeometryFactory SHAPES = new GeometryFactory();

  private Outlines() {}

  /** Makes the outlines of a case again: GeoJSON for its points, from its sources. */
  public static String of(Path folder, List<Point> points) throws IOException {
    return of(folder, points, 0);
  }

  /**
   * The same with simpler outlines, for a large case.
   *
   * @param tolerance in degrees: corners are left out while the triangle that goes with each is
   *     smaller than its square; neighbours keep their boundary in common
   */
  public static String of(Path folder, List<Point> points, double tolerance) throws IOException {
    List<Feature> units = simplified(units(folder), tolerance);
    return GeoJson.write(ATTRIBUTION, of(units, land(folder), points));
  }

  static List<Feature> units(Path folder) throws IOException {
    return GeoJson.read(Files.readString(folder.resolve("sources/units.geojson")));
  }

  static List<Feature> land(Path folder) throws IOException {
    return GeoJson.read(Files.readString(folder.resolve("sources/land.geojson")));
  }

  static List<Feature> simplified(List<Feature> units, double tolerance) {
    if (tolerance == 0) {
      return units;
    }
    Geometry[] shapes = units.stream().map(Feature::shape).toArray(Geometry[]::new);
    Geometry[] simpler = CoverageSimplifier.simplify(shapes, tolerance);
    List<Feature> all = new ArrayList<>();
    for (int i = 0; i < simpler.length; i++) {
      all.add(units.get(i).withShape(simpler[i]));
    }
    return all;
  }

  static List<Feature> of(List<Feature> units, List<Feature> land, List<Point> points) {
    Coast coast = Coast.along(units, land);
    Map<String, Point> byId = new TreeMap<>();
    points.forEach(p -> byId.put(p.id(), p));
    List<Feature> outlines = new ArrayList<>();
    List<Feature> context = new ArrayList<>();
    for (Feature unit : units) {
      Feature cut = unit.withShape(coast.cut(unit.shape()));
      Point place = byId.remove(unit.get("id"));
      if (place == null) {
        context.add(named(cut, unit.get("id"), unit.get("name")).with("kind", "context"));
      } else {
        outlines.add(named(cut, place.id(), place.name()));
      }
    }
    outlines.addAll(circles(context, byId));
    outlines.sort(Comparator.comparing(f -> f.get("id")));
    outlines.addAll(context);
    return outlines.stream().map(f -> f.withShape(ROUNDED.reduce(f.shape()))).toList();
  }

  private static Feature named(Feature feature, String id, String name) {
    return new Feature(Map.of("id", id, "name", name), feature.shape());
  }

  private static List<Feature> circles(List<Feature> cities, Map<String, Point> districts) {
    Map<Feature, List<Point>> byCity = new LinkedHashMap<>();
    for (Point district : districts.values()) {
      byCity.computeIfAbsent(city(cities, district), c -> new ArrayList<>()).add(district);
    }
    List<Feature> circles = new ArrayList<>();
    byCity.forEach(
        (city, inside) -> {
          List<Geometry> shapes = Circles.packed(city.shape(), inside, RESIDENTS_PER_KM2);
          for (int i = 0; i < inside.size(); i++) {
            Point district = inside.get(i);
            circles.add(
                named(city.withShape(shapes.get(i)), district.id(), district.name())
                    .with("within", city.get("id")));
          }
        });
    return circles;
  }

  private static Feature city(List<Feature> cities, Point district) {
    Geometry point = SHAPES.createPoint(new Coordinate(district.lon(), district.lat()));
    return cities.stream()
        .filter(c -> c.shape().contains(point))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(district.id() + " lies in no unit of the map"));
  }
}
