package backfire.lab.store;

import static backfire.lab.store.Column.integer;
import static backfire.lab.store.Column.real;
import static backfire.lab.store.Column.text;

import backfire.lab.twin.Apart;
import backfire.lab.twin.Effect;
import backfire.lab.twin.Mean;
import backfire.lab.twin.Pair;
import backfire.lab.twin.Paired;
import backfire.lab.twin.PlaceEffect;
import backfire.lab.twin.PlaceYears;
import backfire.lab.twin.Touched;
import backfire.lab.twin.WhatIf;
import backfire.model.observe.Observable;
import backfire.model.setting.Calendar;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a what-if: effects over pairs, and what came to differ in each pair. */
final class PairTables {
  private static final Column WORLD = integer("world", "", "number of the pair's worlds");
  private static final Column OBSERVABLE = text("observable", "see list observables");
  private static final String ITS = "that of the observable, see list observables";

  private static final List<Column> PAIRED = paired();

  private static List<Column> paired() {
    List<Column> columns = new ArrayList<>();
    columns.add(text("unit", "of the numbers"));
    estimate("without", "in the worlds without what is done", columns);
    estimate("with", "in their twins", columns);
    estimate("difference", "with less without, pair by pair", columns);
    columns.add(
        real(
            "variance_ratio",
            "",
            "variance of the mean difference against that of worlds that share no luck"));
    columns.add(integer("pairs", "pairs", "that have the number"));
    columns.add(integer("left_out", "pairs", "in which it is undefined in either world"));
    return columns;
  }

  private static void estimate(String name, String what, List<Column> columns) {
    columns.add(real(name + "_mean", ITS, what + ": mean over pairs"));
    columns.add(real(name + "_low", ITS, what + ": where the 95% t-interval of the mean begins"));
    columns.add(real(name + "_high", ITS, what + ": where it ends"));
    for (String quantile : List.of("median", "q05", "q25", "q75", "q95")) {
      columns.add(real(name + "_" + quantile, ITS, what + ": over pairs"));
    }
  }

  private static final Table EFFECTS =
      new Table(
          "effects",
          "what is done to an observable in a window, over pairs",
          columns(
              List.of(
                  OBSERVABLE,
                  text("agency", "of these officers, or all"),
                  text("window", "of the case, or since the act: all of it, or a year of it")),
              PAIRED));

  private static final Table BY_PLACE =
      new Table(
          "effects_by_place_year",
          "what is done to an observable in a place and year, over pairs",
          columns(
              List.of(
                  OBSERVABLE,
                  text("place", "id of the place"),
                  integer("year", "", "ISO year; empty for all the time since the act")),
              PAIRED));

  private static final Table TOUCHED =
      new Table(
          "touched",
          "who has been touched in a place of a pair, by quarter since the act; at the scale drawn",
          List.of(
              WORLD,
              integer("quarter", "quarters", "since the act, from 1"),
              integer("weeks", "weeks", "since the act"),
              text("place", "id of the place"),
              real("km", "km", "by road from the nearest place in which it is done"),
              integer("officers", "officers", "touched since the act"),
              integer("residents", "seats", "found touched since the act")));

  private static final Table APART =
      new Table(
          "apart",
          "events and officers that one world of a pair has alone; at the scale drawn",
          List.of(
              WORLD,
              text("what", "is counted"),
              integer("in_without", "", "in the world without what is done"),
              integer("in_with", "", "in its twin"),
              integer("only_without", "", "in the first alone"),
              integer("only_with", "", "in the twin alone"),
              integer("least_only_without", "", "Fréchet's lower bound of the former"),
              integer("most_only_without", "", "the upper bound"),
              integer("least_only_with", "", "Fréchet's lower bound of the latter"),
              integer("most_only_with", "", "the upper bound"),
              integer("officers", "officers", "to whom it could happen; empty for events")));

  private static final Table PAIRS =
      new Table(
          "pairs",
          "a pair of worlds",
          List.of(
              WORLD,
              text("seed", "luck of both"),
              text("digest_without", "of the world without what is done"),
              text("digest_with", "of its twin"),
              integer("week", "weeks", "of the world, before which they are the same")));

  /** All of them. */
  static final List<Table> ALL = List.of(PAIRS, EFFECTS, BY_PLACE, TOUCHED, APART);

  private PairTables() {}

  private static List<Column> columns(List<Column> keys, List<Column> values) {
    return Stream.concat(keys.stream(), values.stream()).toList();
  }

  /**
   * Filled.
   *
   * @param places their ids, in order
   */
  static List<Filled> of(WhatIf found, List<String> places, Calendar calendar) {
    List<Pair> pairs = found.pairs();
    return List.of(
        new Filled(PAIRS, rows -> pairs(pairs, rows)),
        new Filled(EFFECTS, rows -> effects(pairs, rows)),
        new Filled(BY_PLACE, rows -> byPlace(pairs, places, calendar, rows)),
        new Filled(TOUCHED, rows -> touched(pairs, places, rows)),
        new Filled(APART, rows -> apart(pairs, rows)));
  }

  private static void pairs(List<Pair> pairs, Rows rows) throws SQLException {
    for (Pair pair : pairs) {
      rows.begin().add(pair.world()).add(Long.toString(pair.seed()));
      rows.add(pair.digestWithout()).add(pair.digestWith()).add(pair.week()).end();
    }
  }

  private static void effects(List<Pair> pairs, Rows rows) throws SQLException {
    for (Effect effect : Effect.all(pairs)) {
      rows.begin().add(effect.observable().id()).add(effect.agency()).add(effect.window());
      paired(effect.observable(), effect.paired(), rows);
      rows.end();
    }
  }

  private static void byPlace(List<Pair> pairs, List<String> places, Calendar calendar, Rows rows)
      throws SQLException {
    if (pairs.isEmpty()) {
      return;
    }
    for (Observable observable : PlaceYears.OBSERVABLES) {
      for (int place = 0; place < places.size(); place++) {
        for (PlaceEffect effect :
            PlaceEffect.of(pairs, observable, place, places.size(), calendar)) {
          rows.begin().add(observable.id()).add(places.get(place));
          Integer year = effect.year();
          if (year == null) {
            rows.skip(1);
          } else {
            rows.add(year.intValue());
          }
          paired(observable, effect.paired(), rows);
          rows.end();
        }
      }
    }
  }

  private static void paired(Observable observable, Paired paired, Rows rows) throws SQLException {
    rows.add(observable.unit());
    estimate(paired.without(), rows);
    estimate(paired.with(), rows);
    estimate(paired.difference(), rows);
    rows.add(paired.varianceRatio()).add(paired.n()).add(paired.leftOut());
  }

  private static void estimate(Mean mean, Rows rows) throws SQLException {
    rows.add(mean.mean()).add(mean.low()).add(mean.high()).add(mean.spread().median());
    rows.add(mean.spread().q05()).add(mean.spread().q25());
    rows.add(mean.spread().q75()).add(mean.spread().q95());
  }

  private static void touched(List<Pair> pairs, List<String> places, Rows rows)
      throws SQLException {
    for (Pair pair : pairs) {
      for (Touched touched : pair.touched()) {
        for (int place = 0; place < places.size(); place++) {
          double km = pair.km().isEmpty() ? Double.NaN : pair.km().get(place);
          rows.begin().add(pair.world()).add(touched.quarter()).add(touched.weeks());
          rows.add(places.get(place)).add(km);
          rows.add(touched.officers().get(place).intValue());
          rows.add(touched.residents().get(place).intValue()).end();
        }
      }
    }
  }

  private static void apart(List<Pair> pairs, Rows rows) throws SQLException {
    for (Pair pair : pairs) {
      for (Apart one : pair.apart()) {
        rows.begin().add(pair.world()).add(one.what()).add(one.without()).add(one.with());
        rows.add(one.onlyWithout()).add(one.onlyWith());
        rows.add(one.leastOnlyWithout()).add(one.mostOnlyWithout());
        rows.add(one.leastOnlyWith()).add(one.mostOnlyWith());
        Integer all = one.all();
        if (all == null) {
          rows.skip(1);
        } else {
          rows.add(all.intValue());
        }
        rows.end();
      }
    }
  }
}
