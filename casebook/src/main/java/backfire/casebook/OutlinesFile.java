package backfire.casebook;

import backfire.casebook.Located.Mapping;
import backfire.casebook.Located.Scalar;
import backfire.casebook.Located.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * {@code places.geojson}: an outline for each place, and features of another {@code kind} for the
 * map alone.
 */
final class OutlinesFile {
  static final String NAME = "places.geojson";
  private static final int MOST_BYTES = 16 << 20;

  private OutlinesFile() {}

  /** Notes places without an outline and outlines without a place. */
  static void check(FileText files, Problems problems, SortedMap<String, PlacesFile.Line> places) {
    Problems.In in = problems.in(NAME);
    Optional<Located> root = files.read(NAME, MOST_BYTES).flatMap(t -> TreeText.json(t, in));
    if (root.isEmpty()) {
      return;
    }
    Optional<Located> features = child(root.get(), "features");
    if (features.isEmpty() || !(features.get() instanceof Sequence sequence)) {
      in.wrong(root.get(), "outlines", "a GeoJSON FeatureCollection with features");
      return;
    }
    Map<String, Scalar> found = new HashMap<>();
    sequence.items().forEach(f -> feature(f, in, places, found));
    for (String id : places.keySet()) {
      if (!found.containsKey(id)) {
        in.wrong(sequence, "outline of " + id, "a feature with the property id " + id);
      }
    }
  }

  private static void feature(
      Located feature,
      Problems.In in,
      SortedMap<String, PlacesFile.Line> places,
      Map<String, Scalar> found) {
    Optional<Located> properties = child(feature, "properties");
    Optional<String> type =
        child(feature, "geometry").flatMap(g -> child(g, "type")).flatMap(OutlinesFile::text);
    if (type.isEmpty() || !List.of("Polygon", "MultiPolygon").contains(type.get())) {
      in.wrong(feature, "outline", "a geometry of type Polygon or MultiPolygon");
    }
    if (properties.flatMap(p -> child(p, "kind")).flatMap(OutlinesFile::text).isPresent()) {
      return;
    }
    Optional<Located> id = properties.flatMap(p -> child(p, "id"));
    if (id.isEmpty() || !(id.get() instanceof Scalar scalar)) {
      in.wrong(feature, "outline", "the property id, or a kind for what no place is");
    } else if (!places.containsKey(scalar.text())) {
      in.unknown(scalar, "outline of a place", places.keySet());
    } else if (found.putIfAbsent(scalar.text(), scalar) != null) {
      in.wrong(scalar, "outline that is there already", "each place once");
    }
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
