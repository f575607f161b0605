package backfire.casebook;

import backfire.casebook.outline.RoundOutline;
import backfire.casebook.outline.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outlines of places, a feature a line; a circle where only a point is known. */
final class PlaceFeatures {
  private static final double ALONE_KM = 5;
  private static final double MOST_KM = 10;
  private static final double LEAST_KM = 0.05;

  /** Circles around two neighbours do not touch. */
  private static final double SHARE_OF_WAY = 0.45;

  private static final JsonMapper JSON = JsonMapper.shared();

  private PlaceFeatures() {}

  /**
   * The text of a file with these places.
   *
   * @param spots of all places, these among them
   */
  static String only(Map<String, FoundPlace> places, Map<String, Spot> spots) {
    return collection(List.of(features(places, spots)));
  }

  /**
   * The text of a file with these places more: before the last bracket if all else can stay as it
   * is, else written anew.
   */
  static String beside(String geojson, Map<String, FoundPlace> places, Map<String, Spot> spots) {
    String features = features(places, spots);
    JsonNode before = JSON.readTree(geojson);
    int end = geojson.lastIndexOf(']');
    String text =
        geojson.substring(0, end).stripTrailing()
            + ",\n"
            + features
            + "\n"
            + geojson.substring(end);
    return isAdded(before, text, places.size()) ? text : anew(before, features);
  }

  private static boolean isAdded(JsonNode before, String text, int more) {
    try {
      List<JsonNode> there = before.path("features").valueStream().toList();
      List<JsonNode> then = JSON.readTree(text).path("features").valueStream().toList();
      return then.size() == there.size() + more && then.subList(0, there.size()).equals(there);
    } catch (JacksonException e) {
      return false;
    }
  }

  private static String anew(JsonNode before, String features) {
    List<String> lines = new ArrayList<>();
    before.path("features").forEach(feature -> lines.add(feature.toString()));
    lines.add(features);
    return collection(lines);
  }

  private static String collection(List<String> features) {
    return "{\"type\": \"FeatureCollection\", \"features\": [\n"
        + String.join(",\n", features)
        + "\n]}\n";
  }

  private static String features(Map<String, FoundPlace> places, Map<String, Spot> spots) {
    List<String> features = new ArrayList<>();
    places.forEach(
        (id, place) ->
            features.add(
                "{\"type\": \"Feature\", \"properties\": {\"id\": %s, \"name\": %s}, \"geometry\": %s}"
                    .formatted(
                        JSON.writeValueAsString(id),
                        JSON.writeValueAsString(place.name()),
                        outline(id, place, spots))));
    return String.join(",\n", features);
  }

  private static String outline(String id, FoundPlace place, Map<String, Spot> spots) {
    return place.outline().isEmpty()
        ? RoundOutline.around(place.spot(), radiusKm(id, place.spot(), spots))
        : place.outline();
  }

  private static double radiusKm(String id, Spot spot, Map<String, Spot> spots) {
    double nearest =
        spots.entrySet().stream()
            .filter(other -> !other.getKey().equals(id))
            .mapToDouble(other -> spot.kmTo(other.getValue()))
            .min()
            .orElse(ALONE_KM / SHARE_OF_WAY);
    return Math.max(LEAST_KM, Math.min(MOST_KM, SHARE_OF_WAY * nearest));
  }
}
