package backfire.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.casebook.outline.Spot;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NearestWaysTest {
  // a ─── b     All three touch; b lies between a and c, so that a and c are linked through it.
  //        └ c  d touches a and c, and no third touches them with it: both its links stay.
  private final Map<String, Spot> at =
      Map.of(
          "a", new Spot(129, 42),
          "b", new Spot(129.5, 42),
          "c", new Spot(129.9, 41.8),
          "d", new Spot(129.4, 40));

  private static SortedMap<String, SortedSet<String>> touching(String... pairs) {
    SortedMap<String, SortedSet<String>> touching = new TreeMap<>();
    for (String pair : pairs) {
      String one = pair.substring(0, 1);
      String other = pair.substring(1);
      touching.computeIfAbsent(one, id -> new TreeSet<>()).add(other);
      touching.computeIfAbsent(other, id -> new TreeSet<>()).add(one);
    }
    return touching;
  }

  @Test
  void twoThatTouch_areLinked_unlessAThirdIsNearerToBoth() {
    assertThat(NearestWays.between(touching("ab", "bc", "ac", "ad"), at))
        .isEqualTo(touching("ab", "bc", "ad"));
  }

  @Test
  void aThirdThatDoesNotTouchBoth_cutsNothingOff() {
    assertThat(NearestWays.between(touching("ab", "ac"), at)).isEqualTo(touching("ab", "ac"));
  }

  @Test
  void aDegreeOfAMeridian_is111Kilometres() {
    assertThat(new Spot(129, 41).kmTo(new Spot(129, 42))).isBetween(111.1, 111.3);
    assertThat(new Spot(129, 60).kmTo(new Spot(130, 60))).isBetween(55.5, 55.7);
  }
}
