package backfire.casebook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Places that can be read and may not be meant so. */
final class OddPlaces {
  private OddPlaces() {}

  /** Places that no way leads to from the others: news stops on the way. */
  static void noteApart(SortedMap<String, PlacesFile.Line> places, Problems.In problems) {
    Set<String> reached = new HashSet<>();
    String first = "";
    for (Map.Entry<String, PlacesFile.Line> entry : places.entrySet()) {
      String id = entry.getKey();
      if (entry.getValue().links().isEmpty() && places.size() > 1) {
        apart(entry.getValue(), "none", problems);
      } else if (!reached.contains(id)) {
        reach(id, places, reached);
        if (first.isEmpty()) {
          first = id;
        } else {
          apart(entry.getValue(), "no way from " + id + " to " + first, problems);
        }
      }
    }
  }

  private static void apart(PlacesFile.Line line, String found, Problems.In problems) {
    problems.doubtful(line.id(), "links", found, "a way to the other places, or no news travels");
  }

  private static void reach(
      String from, SortedMap<String, PlacesFile.Line> places, Set<String> reached) {
    Deque<String> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      String id = next.remove();
      if (reached.add(id)) {
        next.addAll(linksOf(id, places));
      }
    }
  }

  private static Set<String> linksOf(String id, SortedMap<String, PlacesFile.Line> places) {
    PlacesFile.Line line = places.get(id);
    return line == null ? Set.of() : line.links();
  }

  /** Places without a province among others with one: what is told of provinces is without them. */
  static void noteWithoutProvince(SortedMap<String, PlacesFile.Line> places, Problems.In problems) {
    if (places.values().stream().allMatch(line -> line.province().isEmpty())) {
      return;
    }
    for (PlacesFile.Line line : places.values()) {
      if (line.province().isEmpty()) {
        problems.doubtful(
            line.id(), "province", "none", "a province for each place, or for none of them");
      }
    }
  }

  /** Outlines that do not hold their place's point. */
  static void noteOutside(
      Map<String, Outline> outlines,
      SortedMap<String, PlacesFile.Line> places,
      Problems.In problems) {
    outlines.forEach(
        (id, outline) -> {
          PlacesFile.Line place = places.get(id);
          if (place != null && !outline.holds(place.lon(), place.lat())) {
            problems.doubtful(
                outline.id(),
                "outline of " + id,
                "one that its place is outside of",
                "one around [%s, %s], as %s has it"
                    .formatted(Form.plain(place.lon()), Form.plain(place.lat()), PlacesFile.NAME));
          }
        });
  }
}
