package backfire.casebook.outline;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Circles for districts of a city that no map outlines: area by residents, as near to the districts'
 * rough positions as they can be without overlapping.
 *
 * <p>Overlapping neighbours are pushed apart by half their overlap each, again and again; a few dozen
 * circles need no more. Distances are in kilometres on a plane that touches the city.
 */
final class Circles {
  private static final double KM_A_DEGREE = 111.32;
  private static final double GAP_KM = 0.1;
  private static final int ROUNDS = 10_000;
  private static final int CORNERS = 48;
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final double lat;
  private final List<Circle> circles = new ArrayList<>();

  private static final class Circle {
    double x;
    double y;
    final double radius;

    Circle(double x, double y, double radius) {
      this.x = x;
      this.y = y;
      this.radius = radius;
    }
  }

  private Circles(double lat) {
    this.lat = lat;
  }

  /**
   * A shape for each district, in the order given.
   *
   * @param places the districts
   * @param residentsPerKm2 of circle
   */
  static List<Geometry> packed(List<Point> places, double residentsPerKm2) {
    double lat = places.stream().mapToDouble(Point::lat).average().orElse(0);
    Circles circles = new Circles(lat);
    for (Point place : places) {
      double radius = Math.sqrt(place.residents() / residentsPerKm2 / Math.PI);
      circles.circles.add(
          new Circle(place.lon() * circles.kmPerLon(), place.lat() * KM_A_DEGREE, radius));
    }
    circles.push();
    return circles.circles.stream().map(circles::shape).toList();
  }

  private double kmPerLon() {
    return KM_A_DEGREE * StrictMath.cos(Math.toRadians(lat));
  }

  private void push() {
    for (int round = 0; round < ROUNDS; round++) {
      boolean moved = false;
      for (int i = 0; i < circles.size(); i++) {
        for (int j = i + 1; j < circles.size(); j++) {
          moved |= apart(circles.get(i), circles.get(j));
        }
      }
      if (!moved) {
        return;
      }
    }
    throw new IllegalStateException("the circles do not come apart; give them less area");
  }

  private static boolean apart(Circle a, Circle b) {
    double dx = b.x - a.x;
    double dy = b.y - a.y;
    double distance = Math.sqrt(dx * dx + dy * dy);
    double overlap = a.radius + b.radius + GAP_KM - distance;
    if (overlap <= 1e-3) {
      return false;
    }
    double ux = distance == 0 ? 1 : dx / distance;
    double uy = distance == 0 ? 0 : dy / distance;
    a.x -= ux * overlap / 2;
    a.y -= uy * overlap / 2;
    b.x += ux * overlap / 2;
    b.y += uy * overlap / 2;
    return true;
  }

  private Geometry shape(Circle circle) {
    Coordinate[] ring = new Coordinate[CORNERS + 1];
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      ring[i] =
          new Coordinate(
              (circle.x + circle.radius * StrictMath.cos(angle)) / kmPerLon(),
              (circle.y + circle.radius * StrictMath.sin(angle)) / KM_A_DEGREE);
    }
    ring[CORNERS] = ring[0].copy();
    return SHAPES.createPolygon(ring);
  }
}
