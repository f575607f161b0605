package backfire.lab.store;

import static backfire.lab.store.Column.date;
import static backfire.lab.store.Column.flag;
import static backfire.lab.store.Column.integer;
import static backfire.lab.store.Column.real;
import static backfire.lab.store.Column.text;
import static backfire.lab.store.Column.whole;

import backfire.lab.ensemble.ClaimAnswer;
import backfire.lab.ensemble.Reading;
import backfire.lab.ensemble.Toil;
import backfire.lab.ensemble.Track;
import backfire.lab.ensemble.WorldResult;
import backfire.model.observe.Observable;
import backfire.model.setting.Calendar;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The tables of an ensemble: a world's results, each in its own row. */
final class EnsembleTables {
  private static final Column WORLD = integer("world", "", "number of the world");

  private static final Table WORLDS =
      new Table(
          "worlds",
          "a world",
          List.of(
              WORLD,
              whole("seed", "", "its luck"),
              text("digest", "SHA-256 of its events and rows"),
              whole("people", "people", "residents"),
              whole("officers", "posts", "officers' posts"),
              integer("weeks", "weeks", "weeks, burn-in included"),
              whole("stops", "stops", "stops made, burn-in included"),
              whole("harmful_stops", "stops", "stops that harmed, burn-in included"),
              whole("attacks", "attacks", "attacks observed"),
              text("grain", "week or quarter: the finest rows that are stored of it")));

  private static final Table OBSERVABLES =
      new Table(
          "observables",
          "an observable of one world in a window",
          List.of(
              WORLD,
              text("observable", "name"),
              text("agency", "of these officers, or all"),
              text("window", "now, before, early, past, or the case's own"),
              real("value", "see unit", "empty where there was nothing to take a share of"),
              text("unit", "unit of the value")));

  private static final Table CLAIMS =
      new Table(
          "claims",
          "a claim in one world",
          List.of(
              WORLD,
              text("claim", "id"),
              real(
                  "m",
                  "0 to 1",
                  "how far it holds; of what may have happened its probability; empty if it cannot be asked"),
              flag("holds", "m is above one half"),
              text("remark", "what has to be said of the answer")));

  private static final Table CURVES =
      new Table(
          "curves",
          "an observable of one world over a stretch of weeks",
          List.of(
              WORLD,
              text("observable", "name"),
              text("agency", "of these officers, or all"),
              date("monday", "on which the stretch begins"),
              integer("weeks", "weeks", "length of the stretch"),
              real("value", "see observables", "mean or rate over the stretch")));

  private static final Table PARAMETERS =
      new Table(
          "parameters",
          "a free parameter in one world",
          List.of(WORLD, text("parameter", "name"), real("value", "see list parameters", "value")));

  /** All of them. */
  static final List<Table> ALL = List.of(WORLDS, OBSERVABLES, CLAIMS, CURVES, PARAMETERS);

  private EnsembleTables() {}

  /** Filled. */
  static List<Filled> of(List<WorldResult> worlds, Calendar calendar) {
    return List.of(
        new Filled(WORLDS, rows -> worlds(worlds, rows)),
        new Filled(OBSERVABLES, rows -> observables(worlds, rows)),
        new Filled(CLAIMS, rows -> claims(worlds, rows)),
        new Filled(CURVES, rows -> curves(worlds, calendar, rows)),
        new Filled(PARAMETERS, rows -> parameters(worlds, rows)));
  }

  private static void worlds(List<WorldResult> worlds, Rows rows) throws SQLException {
    for (WorldResult world : worlds) {
      Toil toil = world.toil();
      rows.begin().add(world.world()).add(world.seed()).add(world.digest());
      rows.add(toil.people()).add(toil.officers()).add(toil.weeks()).add(toil.stops());
      rows.add(toil.harmfulStops()).add(world.attacks());
      rows.add(world.tables().contains(WorldTables.WEEKLY.name()) ? "week" : "quarter").end();
    }
  }

  private static void observables(List<WorldResult> worlds, Rows rows) throws SQLException {
    for (WorldResult world : worlds) {
      for (Reading reading : world.readings()) {
        String unit = Observable.find(reading.observable()).map(Observable::unit).orElse(null);
        for (Map.Entry<String, Double> window : reading.windows().entrySet()) {
          rows.begin().add(world.world()).add(reading.observable()).add(reading.agency());
          rows.add(window.getKey()).add(window.getValue().doubleValue()).add(unit).end();
        }
      }
    }
  }

  private static void claims(List<WorldResult> worlds, Rows rows) throws SQLException {
    for (WorldResult world : worlds) {
      for (ClaimAnswer answer : world.claims()) {
        rows.begin().add(world.world()).add(answer.claim()).add(answer.m());
        rows.add(answer.holds()).add(answer.remark()).end();
      }
    }
  }

  private static void curves(List<WorldResult> worlds, Calendar calendar, Rows rows)
      throws SQLException {
    for (WorldResult world : worlds) {
      for (Track track : world.tracks()) {
        for (int i = 0; i < track.values().size(); i++) {
          int week = track.firstWeek() + i * track.weeks();
          rows.begin().add(world.world()).add(track.observable()).add(track.agency());
          rows.add(calendar.monday(calendar.burnIn() + week)).add(track.weeks());
          rows.add(track.values().get(i).doubleValue()).end();
        }
      }
    }
  }

  private static void parameters(List<WorldResult> worlds, Rows rows) throws SQLException {
    for (WorldResult world : worlds) {
      for (Map.Entry<String, Double> entry : world.free().entrySet()) {
        rows.begin().add(world.world()).add(entry.getKey());
        rows.add(entry.getValue().doubleValue()).end();
      }
    }
  }
}
