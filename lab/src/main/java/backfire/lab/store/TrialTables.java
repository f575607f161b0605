package backfire.lab.store;

import static backfire.lab.store.Column.integer;
import static backfire.lab.store.Column.real;
import static backfire.lab.store.Column.text;

import backfire.lab.credence.Hazard;
import backfire.lab.explanation.Sample;
import backfire.lab.explanation.Trial;
import backfire.model.kind.Gravity;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of an inquiry: the worlds that everything is weighed on. */
final class TrialTables {
  private static final Column WORLD = integer("world", "", "number of the world");

  private static final Table WORLDS =
      new Table(
          "trials",
          "a world of the inquiry",
          List.of(
              WORLD,
              text("seed", "of its luck"),
              Column.flag("aimed", "whether it was aimed, or drawn from the priors"),
              real("log_ratio", "", "logarithm of its prior density over that of drawing it"),
              text("explanation", "the factors that are in it"),
              text("digest", "SHA-256 of its events and rows")));

  private static final Table UNKNOWNS =
      new Table(
          "unknowns",
          "a value drawn for a world",
          List.of(WORLD, text("unknown", "name"), real("value", "see list parameters", "value")));

  private static final Table ANSWERS =
      new Table(
          "answers",
          "a scored claim in a world",
          List.of(WORLD, text("claim", "id"), real("m", "0 to 1", "how far it holds")));

  private static final Table EXPECTED =
      new Table(
          "expected",
          "expected attacks of a world at full scale",
          List.of(
              WORLD,
              text("incident", "those that an incident leaves open, or all"),
              text("gravity", "beaten, hurt, killed"),
              Column.flag("open", "a group assault by day, or a brawl"),
              Column.flag("border", "in a place at the border"),
              real("attacks", "attacks", "expected number")));

  private static final Table HIDDEN =
      new Table(
          "hidden",
          "what nobody sees of a world",
          List.of(
              WORLD,
              text("quantity", "observable, agency, window"),
              real(
                  "value",
                  "see list observables",
                  "empty where there was nothing to take a share of")));

  private TrialTables() {}

  static List<Filled> of(Sample sample) {
    List<Trial> trials = sample.trials();
    return List.of(
        new Filled(WORLDS, rows -> worlds(sample, rows)),
        new Filled(UNKNOWNS, rows -> unknowns(trials, rows)),
        new Filled(ANSWERS, rows -> answers(trials, rows)),
        new Filled(EXPECTED, rows -> expected(trials, rows)),
        new Filled(HIDDEN, rows -> hidden(trials, rows)));
  }

  private static void worlds(Sample sample, Rows rows) throws SQLException {
    for (int i = 0; i < sample.trials().size(); i++) {
      Trial trial = sample.trials().get(i);
      rows.begin().add(trial.world()).add(Long.toString(trial.seed())).add(i >= sample.drawn());
      rows.add(sample.logRatios().get(i).doubleValue());
      rows.add(trial.explanation()).add(trial.digest()).end();
    }
  }

  private static void unknowns(List<Trial> trials, Rows rows) throws SQLException {
    for (Trial trial : trials) {
      values(trial.world(), trial.unknowns(), rows);
    }
  }

  private static void answers(List<Trial> trials, Rows rows) throws SQLException {
    for (Trial trial : trials) {
      values(trial.world(), trial.findings().answers(), rows);
    }
  }

  private static void hidden(List<Trial> trials, Rows rows) throws SQLException {
    for (Trial trial : trials) {
      values(trial.world(), trial.hidden(), rows);
    }
  }

  private static void values(int world, Map<String, Double> values, Rows rows) throws SQLException {
    for (Map.Entry<String, Double> value : values.entrySet()) {
      rows.begin().add(world).add(value.getKey()).add(value.getValue().doubleValue()).end();
    }
  }

  private static void expected(List<Trial> trials, Rows rows) throws SQLException {
    for (Trial trial : trials) {
      for (Map.Entry<String, Hazard> one : trial.findings().incidents().entrySet()) {
        hazard(trial.world(), one.getKey(), one.getValue(), rows);
      }
      hazard(trial.world(), "all", trial.findings().all(), rows);
    }
  }

  private static void hazard(int world, String incident, Hazard hazard, Rows rows)
      throws SQLException {
    for (Gravity gravity : Gravity.values()) {
      for (boolean open : List.of(false, true)) {
        for (boolean border : List.of(false, true)) {
          rows.begin().add(world).add(incident).add(gravity.name().toLowerCase(Locale.ROOT));
          rows.add(open).add(border);
          rows.add(hazard.byVisibility().get(Hazard.index(gravity, open, border)).doubleValue());
          rows.end();
        }
      }
    }
  }
}
