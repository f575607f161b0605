package backfire.model.docking;

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

/** The first difference between two chronicles of what should be the same world, in words. */
public final class Difference {
  /** Sums that the two may add up in another order agree to so many parts of their size. */
  private static final double ROUNDING = 1e-9;

  private final Chronicle one;
  private final Chronicle other;

  private Difference(Chronicle one, Chronicle other) {
    this.one = one;
    this.other = other;
  }

  /** The first difference, events before counts; empty if there is none. */
  public static Optional<String> between(Chronicle one, Chronicle other) {
    Difference difference = new Difference(one, other);
    return difference
        .events()
        .or(difference::counts)
        .or(difference::moods)
        .or(difference::ranks)
        .or(difference::officials);
  }

  private Optional<String> events() {
    List<Event> a = one.events();
    List<Event> b = other.events();
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      if (!a.get(i).equals(b.get(i))) {
        return Optional.of("event " + i + ": " + a.get(i) + " against " + b.get(i));
      }
    }
    if (a.size() != b.size()) {
      List<Event> longer = a.size() > b.size() ? a : b;
      String first = longer.get(Math.min(a.size(), b.size())).toString();
      return Optional.of(a.size() + " against " + b.size() + " events, then " + first);
    }
    return Optional.empty();
  }

  private Optional<String> counts() {
    for (int week = 0; week < one.calendar().weeks(); week++) {
      for (int place = 0; place < one.placeIds().size(); place++) {
        for (Agency agency : Agency.values()) {
          for (Count count : Count.values()) {
            double a = one.count(count, week, place, agency);
            double b = other.count(count, week, place, agency);
            if (differ(a, b)) {
              String where = " week " + week + " place " + place + " " + agency;
              return Optional.of(count + where + ": " + a + " against " + b);
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> moods() {
    for (int week = 0; week < one.calendar().weeks(); week++) {
      for (int place = 0; place < one.placeIds().size(); place++) {
        for (Mood mood : Mood.values()) {
          double a = one.mood(mood, week, place);
          double b = other.mood(mood, week, place);
          if (differ(a, b)) {
            return Optional.of(mood + " week " + week + " place " + place + ": " + a + ", " + b);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> ranks() {
    for (int year = one.firstYear(); year < one.firstYear() + one.years(); year++) {
      for (int place = 0; place < one.placeIds().size(); place++) {
        for (Agency agency : Agency.values()) {
          for (Rank rank : Rank.values()) {
            for (RankCount count : RankCount.values()) {
              double a = one.rankCount(count, year, place, agency, rank);
              double b = other.rankCount(count, year, place, agency, rank);
              if (differ(a, b)) {
                String where = " " + year + " place " + place + " " + agency + " " + rank;
                return Optional.of(count + where + ": " + a + " against " + b);
              }
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> officials() {
    for (int week = 0; week < one.calendar().weeks(); week++) {
      for (Level level : Level.values()) {
        double a = one.willingness(week, level);
        double b = other.willingness(week, level);
        if (differ(a, b)) {
          return Optional.of("willingness week " + week + " " + level + ": " + a + ", " + b);
        }
      }
      if (differ(one.salience(week), other.salience(week))) {
        return Optional.of("salience week " + week);
      }
    }
    return Optional.empty();
  }

  private static boolean differ(double a, double b) {
    return !(Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(a)));
  }
}
