package backfire.casebook.outline;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import tools.jackson.databind.json.JsonMapper;

/** Where a place is that is known by its outline: the centroid, or a spot inside. */
public final class Middle {
  private Middle() {}

  /**
   * The middle of an outline.
   *
   * @param geometry a Polygon or MultiPolygon as GeoJSON has it, its rings closed
   */
  public static Spot of(String geometry) {
    return of(GeoJson.shape(JsonMapper.shared().readTree(geometry)));
  }

  static Spot of(Geometry shape) {
    Coordinate at = coordinate(shape);
    return new Spot(at.x, at.y);
  }

  private static Coordinate coordinate(Geometry shape) {
    try {
      Geometry centroid = shape.getCentroid();
      return shape.contains(centroid)
          ? centroid.getCoordinate()
          : shape.getInteriorPoint().getCoordinate();
    } catch (TopologyException e) {
      return shape.getCoordinate(); // an outline that crosses itself has no inside to speak of
    }
  }
}
