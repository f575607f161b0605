package backfire.casebook.outline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Polygons as GeoJSON: a feature a line, so that a change of one outline is a change of one line.
 */
final class GeoJson {
  private static final JsonMapper JSON = new JsonMapper();
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /** A hundred-thousandth of a degree is a metre. */
  private static final int DECIMALS = 5;

  private GeoJson() {}

  static List<Feature> read(String text) {
    List<Feature> features = new ArrayList<>();
    for (JsonNode feature : JSON.readTree(text).path("features")) {
      Map<String, String> properties = new TreeMap<>();
      feature
          .path("properties")
          .properties()
          .forEach(
              p -> {
                if (!p.getValue().isNull()) {
                  properties.put(p.getKey(), p.getValue().asString());
                }
              });
      features.add(new Feature(properties, shape(feature.path("geometry"))));
    }
    return features;
  }

  private static Geometry shape(JsonNode geometry) {
    JsonNode coordinates = geometry.path("coordinates");
    return switch (geometry.path("type").asString("")) {
      case "Polygon" -> polygon(coordinates);
      case "MultiPolygon" -> {
        List<Polygon> parts = new ArrayList<>();
        coordinates.forEach(part -> parts.add(polygon(part)));
        yield SHAPES.createMultiPolygon(parts.toArray(Polygon[]::new));
      }
      default -> throw new IllegalArgumentException("an outline is a Polygon or a MultiPolygon");
    };
  }

  private static Polygon polygon(JsonNode rings) {
    List<LinearRing> all = new ArrayList<>();
    for (JsonNode ring : rings) {
      List<Coordinate> points = new ArrayList<>();
      ring.forEach(p -> points.add(new Coordinate(p.get(0).asDouble(), p.get(1).asDouble())));
      all.add(SHAPES.createLinearRing(points.toArray(Coordinate[]::new)));
    }
    LinearRing[] holes = all.subList(1, all.size()).toArray(LinearRing[]::new);
    return SHAPES.createPolygon(all.getFirst(), holes);
  }

  /** The features, with whose they are. */
  static String write(String attribution, List<Feature> features) {
    return features.stream()
        .map(GeoJson::feature)
        .collect(
            Collectors.joining(
                ",\n",
                "{\"type\": \"FeatureCollection\", \"attribution\": "
                    + quoted(attribution)
                    + ", \"features\": [\n",
                "\n]}\n"));
  }

  private static String feature(Feature feature) {
    String properties =
        new TreeMap<>(feature.properties())
            .entrySet().stream()
                .map(e -> quoted(e.getKey()) + ": " + quoted(e.getValue()))
                .collect(Collectors.joining(", "));
    Geometry shape = feature.shape();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      parts.add(rings((Polygon) shape.getGeometryN(i)));
    }
    boolean one = parts.size() == 1;
    return "{\"type\": \"Feature\", \"properties\": {"
        + properties
        + "}, \"geometry\": {\"type\": "
        + (one ? "\"Polygon\"" : "\"MultiPolygon\"")
        + ", \"coordinates\": "
        + (one ? parts.getFirst() : "[" + String.join(", ", parts) + "]")
        + "}}";
  }

  private static String rings(Polygon polygon) {
    List<String> rings = new ArrayList<>();
    rings.add(ring(polygon.getExteriorRing()));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(ring(polygon.getInteriorRingN(i)));
    }
    return "[" + String.join(", ", rings) + "]";
  }

  private static String ring(LinearRing ring) {
    List<String> points = new ArrayList<>();
    for (Coordinate point : ring.getCoordinates()) {
      points.add("[" + degrees(point.x) + ", " + degrees(point.y) + "]");
    }
    return "[" + String.join(", ", points) + "]";
  }

  private static String degrees(double value) {
    return BigDecimal.valueOf(value)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String quoted(String text) {
    return JSON.writeValueAsString(text);
  }
}
