package backfire.bench.peer;

import backfire.model.kind.Agency;
import backfire.model.kind.Level;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Mood;
import backfire.model.observe.RankCount;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One number of a world's observed time, by which worlds of two makers are compared. */
record Gauge(String name, ToDoubleFunction<Chronicle> of) {
  /** All counts, those by rank, moods, and the willingness of officials. */
  static List<Gauge> all() {
    List<Gauge> all = new ArrayList<>();
    for (Count count : Count.values()) {
      all.add(new Gauge(count.id(), chronicle -> sum(chronicle, count)));
    }
    all.add(new Gauge("attacks", c -> sum(c, Count.BEATEN, Count.HURT, Count.KILLED)));
    all.add(new Gauge("mean restraint", c -> sum(c, Count.RESTRAINT) / sum(c, Count.OFFICERS)));
    all.add(new Gauge("mean threat", c -> sum(c, Count.THREAT) / sum(c, Count.OFFICERS)));
    for (Mood mood : Mood.values()) {
      all.add(new Gauge(mood.id(), chronicle -> mean(chronicle, mood)));
    }
    all.add(
        new Gauge(
            "promotions accepted",
            c -> sum(c, Count.ACCEPTED) / Math.max(1, sum(c, Count.OFFERED))));
    for (RankCount count : RankCount.values()) {
      for (Rank rank : Rank.values()) {
        all.add(new Gauge(count.id() + " by " + rank.id(), c -> sum(c, count, rank)));
      }
    }
    for (Level level : Level.values()) {
      all.add(new Gauge("willingness " + level.id(), c -> rise(c, level)));
    }
    return List.copyOf(all);
  }

  private static double sum(Chronicle chronicle, Count... counts) {
    double sum = 0;
    for (Count count : counts) {
      for (int week = 0; week < chronicle.calendar().weeks(); week++) {
        for (int place = 0; place < chronicle.placeIds().size(); place++) {
          for (Agency agency : Agency.values()) {
            sum += chronicle.count(count, week, place, agency);
          }
        }
      }
    }
    return sum;
  }

  private static double sum(Chronicle chronicle, RankCount count, Rank rank) {
    double sum = 0;
    for (int year = 0; year < chronicle.years(); year++) {
      for (int place = 0; place < chronicle.placeIds().size(); place++) {
        for (Agency agency : Agency.values()) {
          int of = chronicle.firstYear() + year;
          sum += chronicle.rankCount(count, of, place, agency, rank);
        }
      }
    }
    return sum;
  }

  private static double mean(Chronicle chronicle, Mood mood) {
    double sum = 0;
    int weeks = chronicle.calendar().weeks();
    int places = chronicle.placeIds().size();
    for (int week = 0; week < weeks; week++) {
      for (int place = 0; place < places; place++) {
        sum += chronicle.mood(mood, week, place);
      }
    }
    return sum / (weeks * places);
  }

  /**
   * How much more officials are willing in the last year than in the first: a world's own officials
   * are more or less ambitious, and would drown what they heed.
   */
  private static double rise(Chronicle chronicle, Level level) {
    double rise = 0;
    for (int week = 0; week < 52; week++) {
      int last = chronicle.calendar().weeks() - 1 - week;
      rise += chronicle.willingness(last, level) - chronicle.willingness(week, level);
    }
    return rise / 52;
  }
}
