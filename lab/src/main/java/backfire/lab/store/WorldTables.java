package backfire.lab.store;

import static backfire.lab.store.Column.date;
import static backfire.lab.store.Column.integer;
import static backfire.lab.store.Column.real;
import static backfire.lab.store.Column.text;

import backfire.model.kind.Agency;
import backfire.model.kind.Level;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Mood;
import backfire.model.observe.RankCount;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tables of one world by week and by year; its events have one of their own. */
final class WorldTables {
  private static final Column WORLD = integer("world", "", "number of the world");
  private static final Column WEEK = integer("week", "weeks", "since the observed time began");
  private static final Column MONDAY = date("monday", "first day of the week");
  private static final Column PLACE = text("place", "id of the place");
  private static final Column AGENCY = text("agency", "safety, security or customs");

  static final List<Column> OF_LEVEL =
      List.of(
          text("level", "county, province or centre"),
          real("willingness", "share", "mean probability of seeking promotion"),
          real("salience", "purges", "salience of purges, at every level"));

  static final Table WEEKLY =
      new Table(
          "weekly",
          "a week of an agency in a place: sums over the sample, not rates",
          columns(
              List.of(WORLD, WEEK, MONDAY, PLACE, AGENCY),
              Arrays.stream(Count.values())
                  .map(c -> real(c.id(), c.unit(), c.meaning()))
                  .toList()));

  static final Table MOODS =
      new Table(
          "moods",
          "a week of a place",
          columns(
              List.of(WORLD, WEEK, MONDAY, PLACE),
              Arrays.stream(Mood.values()).map(m -> real(m.id(), m.unit(), m.meaning())).toList()));

  static final Table YEARLY =
      new Table(
          "yearly",
          "an ISO year of a rank of an agency in a place",
          columns(
              List.of(
                  WORLD,
                  integer("year", "", "ISO year"),
                  PLACE,
                  AGENCY,
                  text("rank", "line, chief or head")),
              Arrays.stream(RankCount.values())
                  .map(c -> real(c.id(), c.unit(), c.meaning()))
                  .toList()));

  static final Table OFFICIALS =
      new Table(
          "officials",
          "a week of a level of Party officials",
          columns(List.of(WORLD, WEEK, MONDAY), OF_LEVEL));

  private WorldTables() {}

  static List<Column> columns(List<Column> keys, List<Column> values) {
    List<Column> all = new ArrayList<>(keys);
    all.addAll(values);
    return all;
  }

  static void weekly(int world, Chronicle chronicle, Rows rows) throws SQLException {
    for (int week = 0; week < chronicle.calendar().weeks(); week++) {
      for (int place = 0; place < chronicle.placeIds().size(); place++) {
        for (Agency agency : Agency.values()) {
          weekOf(world, chronicle, week, rows);
          rows.add(chronicle.placeIds().get(place)).add(agency.id());
          for (Count count : Count.values()) {
            rows.add(chronicle.count(count, week, place, agency));
          }
          rows.end();
        }
      }
    }
  }

  static void moods(int world, Chronicle chronicle, Rows rows) throws SQLException {
    for (int week = 0; week < chronicle.calendar().weeks(); week++) {
      for (int place = 0; place < chronicle.placeIds().size(); place++) {
        weekOf(world, chronicle, week, rows);
        rows.add(chronicle.placeIds().get(place));
        for (Mood mood : Mood.values()) {
          rows.add(chronicle.mood(mood, week, place));
        }
        rows.end();
      }
    }
  }

  static void officials(int world, Chronicle chronicle, Rows rows) throws SQLException {
    for (int week = 0; week < chronicle.calendar().weeks(); week++) {
      for (Level level : Level.values()) {
        weekOf(world, chronicle, week, rows);
        rows.add(level.id());
        rows.add(chronicle.willingness(week, level)).add(chronicle.salience(week)).end();
      }
    }
  }

  private static void weekOf(int world, Chronicle chronicle, int week, Rows rows)
      throws SQLException {
    rows.begin().add(world).add(week);
    rows.add(chronicle.calendar().monday(week + chronicle.calendar().burnIn()));
  }

  static void yearly(int world, Chronicle chronicle, Rows rows) throws SQLException {
    for (int i = 0; i < chronicle.years(); i++) {
      int year = chronicle.firstYear() + i;
      for (int place = 0; place < chronicle.placeIds().size(); place++) {
        for (Agency agency : Agency.values()) {
          for (Rank rank : Rank.values()) {
            rows.begin().add(world).add(year).add(chronicle.placeIds().get(place));
            rows.add(agency.id()).add(rank.id());
            for (RankCount count : RankCount.values()) {
              rows.add(chronicle.rankCount(count, year, place, agency, rank));
            }
            rows.end();
          }
        }
      }
    }
  }
}
