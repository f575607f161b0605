package backfire.casebook.outline;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * Cuts outlines at the coast. Boundaries of coastal units reach out to sea; where they do, the
 * large pieces of all outlines minus the land are sea. The two maps also disagree by slivers along
 * land borders: those are left as they are.
 */
final class Coast {
  /** Square degrees above which a piece beyond the land is sea rather than a sliver. */
  static final double SEA = 0.05;

  /** Square degrees under which a part left over is dropped. */
  static final double CRUMB = 0.0004;

  private final Geometry sea;

  private Coast(Geometry sea) {
    this.sea = sea;
  }

  /** The coast along these outlines. */
  static Coast along(List<Feature> outlines, List<Feature> land) {
    Geometry beyond = union(outlines).difference(union(land));
    List<Geometry> pieces = parts(beyond, SEA);
    return new Coast(
        pieces.isEmpty() ? beyond.getFactory().createPolygon() : UnaryUnionOp.union(pieces));
  }

  /** What of the outlines lies on the sea. */
  Geometry sea() {
    return sea;
  }

  /** An outline without the sea and without crumbs. */
  Geometry cut(Geometry outline) {
    Geometry cut = outline.difference(sea);
    List<Geometry> parts = parts(cut, CRUMB);
    return parts.isEmpty() ? outline : UnaryUnionOp.union(parts);
  }

  private static Geometry union(List<Feature> features) {
    // A tiny tolerance mends rings that touch themselves.
    return UnaryUnionOp.union(
        features.stream()
            .map(f -> TopologyPreservingSimplifier.simplify(f.shape(), 1e-6).buffer(0))
            .toList());
  }

  private static List<Geometry> parts(Geometry shape, double least) {
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      Geometry part = shape.getGeometryN(i);
      if (part instanceof Polygon && part.getArea() > least) {
        parts.add(part);
      }
    }
    return parts;
  }
}
