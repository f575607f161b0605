package backfire.casebook;

import backfire.casebook.Located.Entry;
import backfire.casebook.Located.Mapping;
import backfire.casebook.Located.Scalar;
import backfire.casebook.Located.Sequence;
import backfire.casebook.outline.Middle;
import backfire.casebook.outline.Spot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Places on a map: features with a point or an outline, and their properties. What is of a kind (as
 * land around a case is) is no place.
 */
final class GeoJsonPlaces {
  static final String FILE = "import.geojson";
  private static final String POINT = "Point";
  private static final List<String> OUTLINES = List.of("Polygon", "MultiPolygon");
  private static final int DECIMALS = 5;

  private final PlaceNames names;
  private final Problems problems;
  private final Problems.In in;
  private final List<FoundPlace> places = new ArrayList<>();

  private GeoJsonPlaces(PlaceNames names, Problems problems) {
    this.names = names;
    this.problems = problems;
    this.in = problems.in(FILE);
  }

  /** The places; what is wrong is noted. */
  static List<FoundPlace> read(String text, PlaceNames names, Problems problems) {
    GeoJsonPlaces read = new GeoJsonPlaces(names, problems);
    TreeText.json(text, read.in).ifPresent(read::root);
    return read.places;
  }

  private void root(Located root) {
    Optional<Located> features = OutlinesFile.child(root, "features");
    if (features.isPresent()) {
      Form.items(features.get(), in, "features", PlacesFile.MOST_PLACES).forEach(this::feature);
    } else if (OutlinesFile.child(root, "geometry").isPresent()) {
      feature(root);
    } else {
      in.wrong(root, "places", "a GeoJSON FeatureCollection with features");
    }
  }

  private void feature(Located feature) {
    Map<String, Scalar> properties = properties(feature);
    if (properties.containsKey("kind")) {
      return;
    }
    String word = names.nameIn(properties::containsKey);
    Scalar name = properties.get(word);
    if (name == null || name.text().isBlank()) {
      String found = properties.isEmpty() ? "no properties" : Problems.list(properties.keySet());
      String allowed = "a property " + word + ", which is its name";
      in.wrong(feature.line(), feature.column(), "properties", found, allowed, null);
      return;
    }
    geometry(feature).ifPresent(shape -> places.add(place(name, shape, properties)));
  }

  /** Where a place is, and its outline if there is one. */
  private record Shape(Spot spot, String outline) {}

  private FoundPlace place(Scalar name, Shape shape, Map<String, Scalar> properties) {
    return new FoundPlace(
        said(properties, names.idIn(properties::containsKey)).text(),
        name.text(),
        shape.spot(),
        shape.outline(),
        FoundPlace.residents(said(properties, names.residentsIn(properties::containsKey)), in),
        said(properties, names.tradersIn(properties::containsKey)).text(),
        said(properties, names.borderIn(properties::containsKey)).text(),
        said(properties, names.provinceIn(properties::containsKey)).text());
  }

  private static Scalar said(Map<String, Scalar> properties, String name) {
    return properties.getOrDefault(name, new Scalar("", 1, 1));
  }

  private static Map<String, Scalar> properties(Located feature) {
    Map<String, Scalar> properties = new LinkedHashMap<>();
    if (OutlinesFile.child(feature, "properties").orElse(feature) instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        if (entry.value() instanceof Scalar scalar) {
          properties.put(entry.key().text(), scalar);
        }
      }
    }
    return properties;
  }

  private Optional<Shape> geometry(Located feature) {
    Optional<Located> geometry = OutlinesFile.child(feature, "geometry");
    Optional<Located> type = geometry.flatMap(g -> OutlinesFile.child(g, "type"));
    String name = type.flatMap(OutlinesFile::text).orElse("");
    Optional<Located> coordinates = geometry.flatMap(g -> OutlinesFile.child(g, "coordinates"));
    if (coordinates.isEmpty() || !(name.equals(POINT) || OUTLINES.contains(name))) {
      in.wrong(
          type.orElse(feature), "geometry", "a Point, Polygon or MultiPolygon with coordinates");
      return Optional.empty();
    }
    return name.equals(POINT) ? point(coordinates.get()) : outline(name, coordinates.get());
  }

  private Optional<Shape> point(Located coordinates) {
    if (!(coordinates instanceof Sequence pair) || pair.items().size() < 2) {
      in.wrong(coordinates, "position", "two numbers, such as [130.2, 42.2]");
      return Optional.empty();
    }
    Spot spot =
        new Spot(
            Form.number(pair.items().get(0), in, "lon", -180, 180),
            Form.number(pair.items().get(1), in, "lat", -90, 90));
    return Optional.of(new Shape(spot, ""));
  }

  private Optional<Shape> outline(String type, Located coordinates) {
    int before = problems.wrong().size();
    Outline.rings(type, Optional.of(coordinates), in);
    if (problems.wrong().size() > before) {
      return Optional.empty();
    }
    String geometry = "{\"type\": \"" + type + "\", \"coordinates\": " + written(coordinates) + "}";
    return Optional.of(new Shape(Middle.of(geometry), geometry));
  }

  /** Positions without heights, to a metre; lists as they are. */
  private static String written(Located coordinates) {
    List<Located> items = coordinates instanceof Sequence list ? list.items() : List.of();
    boolean isPosition = !items.isEmpty() && items.getFirst() instanceof Scalar;
    List<String> parts =
        isPosition
            ? items.stream().limit(2).map(GeoJsonPlaces::degrees).toList()
            : items.stream().map(GeoJsonPlaces::written).toList();
    return "[" + String.join(", ", parts) + "]";
  }

  private static String degrees(Located number) {
    return new BigDecimal(OutlinesFile.text(number).orElse("0"))
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
