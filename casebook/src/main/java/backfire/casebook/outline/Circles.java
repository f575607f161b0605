package backfire.casebook.outline;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * Circles for districts of a city that no map outlines: area by residents, inside the city, as near
 * to the districts' rough positions as they can be without overlapping.
 *
 * <p>Overlapping neighbours are pushed apart by half their overlap each, and whoever leaves the
 * city is put back at its edge, again and again; a few dozen circles need no more. Distances are in
 * kilometres on a plane that touches the city.
 */
final class Circles {
  private static final double KM_A_DEGREE = 111.32;
  private static final double GAP_KM = 0.1;
  private static final double STILL_KM = 1e-3;
  private static final int ROUNDS = 10_000;
  private static final int CORNERS = 48;
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final double kmPerLon;
  private final List<Circle> circles = new ArrayList<>();

  /** A circle, and where its middle may be. */
  private static final class Circle {
    private final double radius;
    private final Geometry room;
    private double x;
    private double y;

    Circle(double x, double y, double radius, Geometry room) {
      this.x = x;
      this.y = y;
      this.radius = radius;
      this.room = room;
    }

    boolean stay() {
      Geometry middle = SHAPES.createPoint(new Coordinate(x, y));
      if (room.distance(middle) <= STILL_KM) {
        return false;
      }
      Coordinate nearest = DistanceOp.nearestPoints(room, middle)[0];
      x = nearest.x;
      y = nearest.y;
      return true;
    }

    boolean makeWay(Circle other) {
      double dx = other.x - x;
      double dy = other.y - y;
      double distance = Math.sqrt(dx * dx + dy * dy);
      double overlap = radius + other.radius + GAP_KM - distance;
      if (overlap <= STILL_KM) {
        return false;
      }
      double ux = distance == 0 ? 1 : dx / distance;
      double uy = distance == 0 ? 0 : dy / distance;
      x -= ux * overlap / 2;
      y -= uy * overlap / 2;
      other.x += ux * overlap / 2;
      other.y += uy * overlap / 2;
      return true;
    }
  }

  private Circles(Geometry city) {
    kmPerLon = KM_A_DEGREE * StrictMath.cos(Math.toRadians(city.getCentroid().getY()));
  }

  /**
   * A shape for each district, in the order given.
   *
   * @param city the shape that holds them
   * @param places the districts
   * @param residentsPerKm2 of circle
   */
  static List<Geometry> packed(Geometry city, List<Point> places, double residentsPerKm2) {
    Circles circles = new Circles(city);
    Geometry inKm =
        AffineTransformation.scaleInstance(circles.kmPerLon, KM_A_DEGREE).transform(city);
    for (Point place : places) {
      double radius = Math.sqrt(place.residents() / residentsPerKm2 / Math.PI);
      circles.circles.add(
          new Circle(
              place.lon() * circles.kmPerLon,
              place.lat() * KM_A_DEGREE,
              radius,
              inKm.buffer(-radius - GAP_KM)));
    }
    circles.settle();
    return circles.circles.stream().map(circles::shape).toList();
  }

  private void settle() {
    for (int round = 0; round < ROUNDS; round++) {
      boolean moved = false;
      for (int i = 0; i < circles.size(); i++) {
        moved |= circles.get(i).stay();
        for (int j = i + 1; j < circles.size(); j++) {
          moved |= circles.get(i).makeWay(circles.get(j));
        }
      }
      if (!moved) {
        return;
      }
    }
    throw new IllegalStateException("the circles find no room; let more residents share a km²");
  }

  private Geometry shape(Circle circle) {
    Coordinate[] ring = new Coordinate[CORNERS + 1];
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      ring[i] =
          new Coordinate(
              (circle.x + circle.radius * StrictMath.cos(angle)) / kmPerLon,
              (circle.y + circle.radius * StrictMath.sin(angle)) / KM_A_DEGREE);
    }
    ring[CORNERS] = ring[0].copy();
    return SHAPES.createPolygon(ring);
  }
}
