package backfire.casebook;

import backfire.casebook.Located.Mapping;
import backfire.casebook.Located.Scalar;
import backfire.casebook.Located.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code places.geojson}: an outline for each place, and features of another {@code kind} for the
 * map alone.
 */
final class OutlinesFile {
  static final String NAME = "places.geojson";
  private static final int MOST_BYTES = 16 << 20;
  private static final List<String> TYPES = List.of("Polygon", "MultiPolygon");

  private final Problems.In problems;
  private final SortedMap<String, PlacesFile.Line> places;
  private final SortedMap<String, Outline> outlines = new TreeMap<>();

  private OutlinesFile(Problems.In problems, SortedMap<String, PlacesFile.Line> places) {
    this.problems = problems;
    this.places = places;
  }

  /** The outlines by place; notes places without one and outlines without a place. */
  static Map<String, Outline> read(
      FileText files, Problems problems, SortedMap<String, PlacesFile.Line> places) {
    OutlinesFile file = new OutlinesFile(problems.in(NAME), places);
    files
        .read(NAME, MOST_BYTES)
        .flatMap(t -> TreeText.json(t, file.problems))
        .ifPresent(file::root);
    return file.outlines;
  }

  private void root(Located root) {
    Optional<Located> features = child(root, "features");
    if (features.isEmpty() || !(features.get() instanceof Sequence sequence)) {
      problems.wrong(root, "outlines", "a GeoJSON FeatureCollection with features");
      return;
    }
    sequence.items().forEach(this::feature);
    for (String id : places.keySet()) {
      if (!outlines.containsKey(id)) {
        problems.wrong(sequence, "outline of " + id, "a feature with the property id " + id);
      }
    }
  }

  private void feature(Located feature) {
    Optional<Located> properties = child(feature, "properties");
    List<Outline.Ring> rings = rings(feature);
    if (properties.flatMap(p -> child(p, "kind")).flatMap(OutlinesFile::text).isPresent()) {
      return;
    }
    Optional<Located> id = properties.flatMap(p -> child(p, "id"));
    if (id.isEmpty() || !(id.get() instanceof Scalar scalar)) {
      problems.wrong(feature, "outline", "the property id, or a kind for what no place is");
    } else if (!places.containsKey(scalar.text())) {
      problems.unknown(scalar, "outline of a place", places.keySet());
    } else if (outlines.putIfAbsent(scalar.text(), new Outline(scalar, rings)) != null) {
      problems.wrong(scalar, "outline that is there already", "each place once");
    }
  }

  private List<Outline.Ring> rings(Located feature) {
    Optional<Located> geometry = child(feature, "geometry");
    Optional<String> type = geometry.flatMap(g -> child(g, "type")).flatMap(OutlinesFile::text);
    if (type.isEmpty() || !TYPES.contains(type.get())) {
      problems.wrong(feature, "outline", "a geometry of type Polygon or MultiPolygon");
      return List.of();
    }
    Optional<Located> coordinates = geometry.flatMap(g -> child(g, "coordinates"));
    if (coordinates.isEmpty()) {
      problems.wrong(feature, "outline", "a geometry with coordinates");
    }
    return Outline.rings(type.get(), coordinates, problems);
  }

  private static Optional<Located> child(Located located, String name) {
    return located instanceof Mapping mapping
        ? mapping.entries().stream()
            .filter(e -> e.key().text().equals(name))
            .map(Located.Entry::value)
            .findFirst()
        : Optional.empty();
  }

  private static Optional<String> text(Located located) {
    return located instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
  }
}
