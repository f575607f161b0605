package backfire.casebook.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NeighboursTest {
  @Test
  void cornersOfASquare_areNextToEachOther_roundItsMiddle() {
    Map<String, Spot> square =
        Map.of(
            "a", new Spot(0, 0),
            "b", new Spot(1, 0),
            "c", new Spot(1, 1),
            "d", new Spot(0, 1),
            "m", new Spot(0.5, 0.5));
    SortedMap<String, SortedSet<String>> next = Neighbours.of(square);
    assertThat(next.get("m")).containsExactly("a", "b", "c", "d");
    assertThat(next.get("a")).contains("b", "d", "m").doesNotContain("c");
  }

  @Test
  void spotsInARow_orOnOneSpot_hangTogether() {
    SortedMap<String, Spot> row = new TreeMap<>();
    for (int i = 0; i < 40; i++) {
      int spot = i / 10; // ten on each
      row.put("p" + i, new Spot(129 + 0.1 * spot, 42));
    }
    assertThat(reached(Neighbours.of(row))).hasSize(40);
    assertThat(Neighbours.of(Map.of("a", new Spot(0, 0)))).containsOnlyKeys("a");
    assertThat(Neighbours.of(Map.of())).isEmpty();
  }

  @Test
  void asManyPlacesAsACaseMayHave_hangTogether() {
    SortedMap<String, Spot> many = new TreeMap<>();
    for (int i = 0; i < 2_000; i++) {
      many.put("p" + i, new Spot(100 + (i * 0.618034) % 10, 40 + (i * 0.754878) % 5));
    }
    assertThat(reached(Neighbours.of(many))).hasSize(2_000);
  }

  private static Set<String> reached(SortedMap<String, SortedSet<String>> next) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(next.firstKey()));
    while (!open.isEmpty()) {
      String id = open.remove();
      if (reached.add(id)) {
        open.addAll(next.getOrDefault(id, new TreeSet<>()));
      }
    }
    return reached;
  }

  @Test
  void theMiddle_isInside() {
    String square = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,0],[2,2],[0,2],[0,0]]]}";
    assertThat(Middle.of(square)).isEqualTo(new Spot(1, 1));
    // A bracket open to the east: its centroid lies in the gap.
    String bracket =
        "{\"type\":\"Polygon\",\"coordinates\":"
            + "[[[0,0],[9,0],[9,1],[1,1],[1,8],[9,8],[9,9],[0,9],[0,0]]]}";
    Spot inside = Middle.of(bracket);
    assertThat(inside.lon() <= 1 || inside.lat() <= 1 || inside.lat() >= 8).isTrue();
    String crossing = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}";
    assertThat(Middle.of(crossing).lon()).isBetween(0.0, 2.0);
    String line = "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[2,2],[1,1],[0,0]]]}";
    assertThat(Middle.of(line).lon()).isBetween(0.0, 2.0);
  }

  @Test
  void aRoundOutline_isAsWideAsItIsSaidToBe() {
    Spot middle = new Spot(130, 42);
    JsonNode ring =
        JsonMapper.shared().readTree(RoundOutline.around(middle, 3)).path("coordinates").path(0);
    assertThat(ring.valueStream())
        .hasSize(25)
        .allSatisfy(
            at ->
                assertThat(middle.kmTo(new Spot(at.get(0).asDouble(), at.get(1).asDouble())))
                    .isCloseTo(3, within(0.02)));
    assertThat(ring.get(24)).isEqualTo(ring.get(0));
  }
}
