package backfire.lab.store;

import static backfire.lab.store.Column.date;
import static backfire.lab.store.Column.integer;
import static backfire.lab.store.Column.real;
import static backfire.lab.store.Column.text;

import backfire.model.kind.Agency;
import backfire.model.kind.Level;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Mood;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * The tables of one world by quarter: sums of what happened, and means of states over the quarter's
 * weeks, each week alike.
 *
 * <p>They are tables of their own, with a column {@code weeks} that those by week do not have:
 * nobody adds up rows of two grains by oversight.
 */
final class QuarterlyTables {
  private static final List<Column> TIME =
      List.of(
          integer("world", "", "number of the world"),
          integer("year", "", "ISO year"),
          integer(
              "quarter", "", "of the ISO year: thirteen weeks, the last of a long year fourteen"),
          integer("week", "weeks", "the quarter's first, since the observed time began"),
          date("monday", "first day of the quarter"),
          integer("weeks", "weeks", "how many of the quarter were observed"));
  private static final Column PLACE = text("place", "id of the place");

  static final Table QUARTERLY =
      new Table(
          "quarterly",
          "a quarter of an agency in a place, over the sample, not rates: sums of what happened, means of states",
          WorldTables.columns(
              WorldTables.columns(
                  TIME, List.of(PLACE, text("agency", "safety, security or customs"))),
              Arrays.stream(Count.values())
                  .map(c -> real(c.id(), c.unit(), c.meaning() + over(c)))
                  .toList()));

  static final Table MOODS =
      new Table(
          "quarterly_moods",
          "a quarter of a place: means over its weeks",
          WorldTables.columns(
              WorldTables.columns(TIME, List.of(PLACE)),
              Arrays.stream(Mood.values()).map(m -> real(m.id(), m.unit(), m.meaning())).toList()));

  static final Table OFFICIALS =
      new Table(
          "quarterly_officials",
          "a quarter of a level of Party officials: means over its weeks",
          WorldTables.columns(TIME, WorldTables.OF_LEVEL));

  private QuarterlyTables() {}

  private static String over(Count count) {
    return count.isState() ? ", mean over the weeks" : ", sum over the weeks";
  }

  static void counts(int world, Chronicle chronicle, Rows rows) throws SQLException {
    for (Quarter quarter : Quarter.of(chronicle.calendar())) {
      for (int i = 0; i < chronicle.placeIds().size(); i++) {
        int place = i;
        for (Agency agency : Agency.values()) {
          begin(world, chronicle, quarter, rows);
          rows.add(chronicle.placeIds().get(place)).add(agency.id());
          for (Count count : Count.values()) {
            double sum = sum(quarter, week -> chronicle.count(count, week, place, agency));
            rows.add(count.isState() ? sum / quarter.weeks() : sum);
          }
          rows.end();
        }
      }
    }
  }

  static void moods(int world, Chronicle chronicle, Rows rows) throws SQLException {
    for (Quarter quarter : Quarter.of(chronicle.calendar())) {
      for (int i = 0; i < chronicle.placeIds().size(); i++) {
        int place = i;
        begin(world, chronicle, quarter, rows);
        rows.add(chronicle.placeIds().get(place));
        for (Mood mood : Mood.values()) {
          rows.add(mean(quarter, week -> chronicle.mood(mood, week, place)));
        }
        rows.end();
      }
    }
  }

  static void officials(int world, Chronicle chronicle, Rows rows) throws SQLException {
    for (Quarter quarter : Quarter.of(chronicle.calendar())) {
      for (Level level : Level.values()) {
        begin(world, chronicle, quarter, rows);
        rows.add(level.id());
        rows.add(mean(quarter, week -> chronicle.willingness(week, level)));
        rows.add(mean(quarter, chronicle::salience)).end();
      }
    }
  }

  private static void begin(int world, Chronicle chronicle, Quarter quarter, Rows rows)
      throws SQLException {
    rows.begin().add(world).add(quarter.year()).add(quarter.number()).add(quarter.from());
    rows.add(chronicle.calendar().monday(quarter.from() + chronicle.calendar().burnIn()));
    rows.add(quarter.weeks());
  }

  private static double sum(Quarter quarter, IntToDoubleFunction ofWeek) {
    double sum = 0;
    for (int week = quarter.from(); week < quarter.until(); week++) {
      sum += ofWeek.applyAsDouble(week);
    }
    return sum;
  }

  private static double mean(Quarter quarter, IntToDoubleFunction ofWeek) {
    return sum(quarter, ofWeek) / quarter.weeks();
  }
}
