package backfire.model.proof;

import static org.assertj.core.api.Assertions.assertThat;

import backfire.model.kind.Agency;
import backfire.model.kind.Level;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.Mood;
import backfire.model.observe.RankCount;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the events of two worlds first part.
 *
 * @param week of the earlier of the two
 * @param one what happens in the one, null if nothing more does
 * @param other what happens in the other, null if nothing more does
 */
record Difference(int week, @Nullable Event one, @Nullable Event other) {

  /** The first difference, acts aside. */
  static Optional<Difference> first(Chronicle one, Chronicle other) {
    List<Event> ones = withoutActs(one);
    List<Event> others = withoutActs(other);
    int longer = Math.max(ones.size(), others.size());
    for (int i = 0; i < longer; i++) {
      Event a = i < ones.size() ? ones.get(i) : null;
      Event b = i < others.size() ? others.get(i) : null;
      if (a == null || !a.equals(b)) {
        int weekOfOne = a == null ? Integer.MAX_VALUE : a.week();
        int weekOfOther = b == null ? Integer.MAX_VALUE : b.week();
        return Optional.of(new Difference(Math.min(weekOfOne, weekOfOther), a, b));
      }
    }
    return Optional.empty();
  }

  static List<Event> withoutActs(Chronicle chronicle) {
    return chronicle.events().stream().filter(e -> !(e instanceof Event.Acted)).toList();
  }

  /** Are they of a kind, either of them? */
  boolean is(Class<? extends Event> kind) {
    return kind.isInstance(one) || kind.isInstance(other);
  }

  /** Every event but acts, every count, every mood, to the bit. */
  static void none(Chronicle one, Chronicle other) {
    assertThat(first(one, other)).as("first difference of events").isEmpty();
    for (int week = 0; week < one.calendar().weeks(); week++) {
      for (Level level : Level.values()) {
        assertThat(one.willingness(week, level)).isEqualTo(other.willingness(week, level));
      }
      assertThat(one.salience(week)).isEqualTo(other.salience(week));
      for (int place = 0; place < one.placeIds().size(); place++) {
        sameWeek(one, other, week, place);
      }
    }
    for (int year = one.firstYear(); year < one.firstYear() + one.years(); year++) {
      for (int place = 0; place < one.placeIds().size(); place++) {
        sameYear(one, other, year, place);
      }
    }
  }

  private static void sameWeek(Chronicle one, Chronicle other, int week, int place) {
    for (Mood mood : Mood.values()) {
      assertThat(one.mood(mood, week, place))
          .as("%s of week %d, place %d", mood, week, place)
          .isEqualTo(other.mood(mood, week, place));
    }
    for (Count count : Count.values()) {
      for (Agency agency : Agency.values()) {
        assertThat(one.count(count, week, place, agency))
            .as("%s of week %d, place %d, %s", count, week, place, agency)
            .isEqualTo(other.count(count, week, place, agency));
      }
    }
  }

  private static void sameYear(Chronicle one, Chronicle other, int year, int place) {
    for (RankCount count : RankCount.values()) {
      for (Agency agency : Agency.values()) {
        for (Rank rank : Rank.values()) {
          assertThat(one.rankCount(count, year, place, agency, rank))
              .as("%s of %d, place %d, %s %s", count, year, place, agency, rank)
              .isEqualTo(other.rankCount(count, year, place, agency, rank));
        }
      }
    }
  }
}
