package backfire.casebook;

import backfire.casebook.Located.Scalar;
import backfire.casebook.Located.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The outline of a place, as GeoJSON has it: rings of positions, those of holes among them.
 *
 * @param id where its place is named
 */
record Outline(Scalar id, List<Ring> rings) {
  /** Positions are rounded to about a metre. */
  private static final double ROUNDED = 1e-5;

  private static final int FEWEST = 4;
  private static final int MOST_POSITIONS = 100_000;

  Outline {
    rings = List.copyOf(rings);
  }

  /** Positions in the order of the file; the last is the first again. */
  record Ring(List<Position> positions) {
    Ring {
      positions = List.copyOf(positions);
    }
  }

  /** Degrees east and north. */
  record Position(double lon, double lat) {}

  /**
   * The rings of a geometry; what is wrong is noted.
   *
   * @param type Polygon or MultiPolygon
   */
  static List<Ring> rings(String type, Optional<Located> coordinates, Problems.In problems) {
    List<Ring> rings = new ArrayList<>();
    for (Located part : items(coordinates, problems)) {
      if (type.equals("Polygon")) {
        rings.add(ring(part, problems));
      } else {
        items(Optional.of(part), problems).forEach(r -> rings.add(ring(r, problems)));
      }
    }
    return rings;
  }

  private static List<Located> items(Optional<Located> list, Problems.In problems) {
    if (list.isPresent() && list.get() instanceof Sequence sequence) {
      if (sequence.items().isEmpty()) {
        problems.wrong(sequence, "coordinates", "at least one ring");
      }
      return sequence.items();
    }
    list.ifPresent(l -> problems.wrong(l, "coordinates", "a list of rings"));
    return List.of();
  }

  private static Ring ring(Located located, Problems.In problems) {
    List<Position> positions = new ArrayList<>();
    for (Located item : Form.items(located, problems, "ring of an outline", MOST_POSITIONS)) {
      if (item instanceof Sequence pair && pair.items().size() >= 2) {
        positions.add(
            new Position(
                Form.number(pair.items().get(0), problems, "lon", -180, 180),
                Form.number(pair.items().get(1), problems, "lat", -90, 90)));
      } else {
        problems.wrong(item, "position", "two numbers, such as [130.2, 42.2]");
        return new Ring(List.of());
      }
    }
    boolean closed = positions.size() >= FEWEST && positions.getFirst().equals(positions.getLast());
    if (!closed && located instanceof Sequence) {
      problems.wrong(
          located.line(),
          located.column(),
          "ring of an outline",
          positions.size() < FEWEST
              ? positions.size() + " positions"
              : "a last position that is not the first",
          "at least " + FEWEST + " positions, the last as the first",
          null);
    }
    return new Ring(positions);
  }

  /** Whether a point is inside, or within a metre of the rim. */
  boolean holds(double lon, double lat) {
    boolean inside = false;
    for (Ring ring : rings) {
      for (int i = 1; i < ring.positions().size(); i++) {
        Position a = ring.positions().get(i - 1);
        Position b = ring.positions().get(i);
        if (isNear(a, b, lon, lat)) {
          return true;
        }
        // Even and odd: a ray to the east crosses the rim of what it starts in an odd number of
        // times.
        boolean crosses = a.lat() > lat != b.lat() > lat;
        inside ^=
            crosses && lon < a.lon() + (lat - a.lat()) / (b.lat() - a.lat()) * (b.lon() - a.lon());
      }
    }
    return inside;
  }

  private static boolean isNear(Position a, Position b, double lon, double lat) {
    double dx = b.lon() - a.lon();
    double dy = b.lat() - a.lat();
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : ((lon - a.lon()) * dx + (lat - a.lat()) * dy) / length;
    double at = Math.max(0, Math.min(1, along));
    double x = a.lon() + at * dx - lon;
    double y = a.lat() + at * dy - lat;
    return x * x + y * y <= ROUNDED * ROUNDED;
  }
}
