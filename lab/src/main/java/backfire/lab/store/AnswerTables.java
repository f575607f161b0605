package backfire.lab.store;

import static backfire.lab.store.Column.integer;
import static backfire.lab.store.Column.real;
import static backfire.lab.store.Column.text;

import backfire.lab.explanation.Draws;
import backfire.lab.explanation.Explained;
import backfire.lab.explanation.Explained.Factored;
import backfire.lab.explanation.Explained.Inclusion;
import backfire.lab.explanation.Fitted;
import backfire.lab.explanation.Fitted.Belief;
import backfire.lab.explanation.Fitted.Learned;
import backfire.lab.explanation.Trial;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The tables of an inquiry's answer: what {@code explain.json} and {@code fit.json} say, by rows.
 */
final class AnswerTables {
  private static final Column DRAW = integer("draw", "", "number of the draw, from 0");

  private static final Table DRAWS =
      new Table(
          "draws",
          "a draw of the posterior",
          List.of(
              DRAW,
              integer("world", "", "of trials, or 0 if it was made on the way"),
              text("seed", "of its luck"),
              text("explanation", "the factors that are in it"),
              real("log_weight", "", "logarithm of its weight, up to a constant"),
              integer("family", "", "the same for draws that are alike"),
              text("digest", "SHA-256 of its events and rows")));

  private static final Table VALUES =
      new Table(
          "draw_values",
          "a value of a draw",
          List.of(
              DRAW,
              text("kind", "unknown, claim or hidden"),
              text("name", "of what"),
              real("value", "see trials", "empty where there was nothing to take a share of")));

  private static final Table LEARNED =
      new Table(
          "learned",
          "a number before and after the evidence",
          List.of(
              text("kind", "parameter or hidden"),
              text("name", "of it"),
              text("unit", "of its values"),
              real("prior_q05", "", "before the evidence"),
              real("prior_q25", "", "before the evidence"),
              real("prior_median", "", "before the evidence"),
              real("prior_q75", "", "before the evidence"),
              real("prior_q95", "", "before the evidence"),
              real("q05", "", "in view of the evidence"),
              real("q25", "", "in view of the evidence"),
              real("median", "", "in view of the evidence"),
              real("q75", "", "in view of the evidence"),
              real("q95", "", "in view of the evidence"),
              real("contraction", "share", "of the prior variance that was taken away"),
              Column.flag("learned", "whether that is a fifth, its error allowed for")));

  private static final Table PREDICTED =
      new Table(
          "predicted",
          "what a report says, predicted from all others",
          List.of(
              text("report", "id"),
              text("says", "a claim or an incident"),
              real("holds", "probability", "that it is so, or told of"),
              real("error", "probability", "standard error")));

  private static final Table INCLUSION =
      new Table(
          "inclusion",
          "by how much the evidence speaks for a factor",
          List.of(
              text("factor", "in or out of an explanation"),
              text("reader", "a map of credence"),
              text("without", "a report that is left out, or nothing"),
              real("bayes_factor", "", "with it against without"),
              real("low", "", "two standard errors below"),
              real("high", "", "two standard errors above"),
              real("probability", "", "of the factor, a half being that before"),
              real("ess", "worlds", "that count, on the side that has fewer")));

  private static final Table EXPLANATIONS =
      new Table(
          "explanations",
          "an explanation as the base map reads the reports",
          List.of(
              text("explanation", "the factors that are in it"),
              integer("worlds", "", "drawn under it from the priors"),
              real("log_evidence", "", "logarithm of its marginal likelihood"),
              real("error", "", "standard error of that"),
              real("probability", "", "all being as likely before"),
              real("ess", "worlds", "that count"),
              Column.flag("ruled_out", "whether it is hopeless")));

  private static final Table HOLDS =
      new Table(
          "holds",
          "how often something holds under an explanation, before any weighing",
          List.of(
              text("explanation", "the factors that are in it"),
              text("says", "a claim or an incident"),
              real("holds", "share", "of its worlds, softly")));

  private AnswerTables() {}

  static List<Filled> of(Draws draws) {
    return List.of(
        new Filled(DRAWS, rows -> draws(draws, rows)),
        new Filled(VALUES, rows -> values(draws, rows)));
  }

  static List<Filled> of(Fitted fitted) {
    return List.of(
        new Filled(
            LEARNED,
            rows -> {
              learned("parameter", fitted.parameters(), rows);
              learned("hidden", fitted.hidden(), rows);
            }),
        new Filled(PREDICTED, rows -> predicted(fitted, rows)));
  }

  static List<Filled> of(Explained explained) {
    return List.of(
        new Filled(INCLUSION, rows -> inclusion(explained, rows)),
        new Filled(EXPLANATIONS, rows -> explanations(explained, rows)),
        new Filled(HOLDS, rows -> holds(explained, rows)));
  }

  private static void draws(Draws draws, Rows rows) throws SQLException {
    for (int i = 0; i < draws.trials().size(); i++) {
      Trial trial = draws.trials().get(i);
      rows.begin().add(i).add(trial.world()).add(Long.toString(trial.seed()));
      rows.add(trial.explanation()).add(draws.logWeights().get(i).doubleValue());
      rows.add(draws.families().get(i).intValue()).add(trial.digest()).end();
    }
  }

  private static void values(Draws draws, Rows rows) throws SQLException {
    for (int i = 0; i < draws.trials().size(); i++) {
      Trial trial = draws.trials().get(i);
      values(i, "unknown", trial.unknowns(), rows);
      values(i, "claim", trial.findings().answers(), rows);
      values(i, "hidden", trial.hidden(), rows);
    }
  }

  private static void values(int draw, String kind, Map<String, Double> values, Rows rows)
      throws SQLException {
    for (Map.Entry<String, Double> value : values.entrySet()) {
      rows.begin().add(draw).add(kind).add(value.getKey()).add(value.getValue().doubleValue());
      rows.end();
    }
  }

  private static void learned(String kind, List<Learned> all, Rows rows) throws SQLException {
    for (Learned one : all) {
      rows.begin().add(kind).add(one.name()).add(one.unit());
      belief(one.prior(), rows);
      belief(one.posterior(), rows);
      rows.add(one.contraction()).add(one.isLearned()).end();
    }
  }

  private static void belief(Belief belief, Rows rows) throws SQLException {
    rows.add(belief.q05()).add(belief.q25()).add(belief.median());
    rows.add(belief.q75()).add(belief.q95());
  }

  private static void predicted(Fitted fitted, Rows rows) throws SQLException {
    for (Fitted.Predicted one : fitted.reports()) {
      rows.begin().add(one.report()).add(one.says()).add(one.holds()).add(one.error()).end();
    }
  }

  private static void inclusion(Explained explained, Rows rows) throws SQLException {
    for (Inclusion one : explained.inclusion()) {
      for (Map.Entry<String, Factored> map : one.maps().entrySet()) {
        factored(one.factor(), map.getKey(), "nothing", map.getValue(), rows);
      }
    }
    for (Explained.LeftOut left : explained.leftOut()) {
      for (Map.Entry<String, Factored> factor : left.inclusion().entrySet()) {
        factored(factor.getKey(), "base", left.report(), factor.getValue(), rows);
      }
    }
  }

  private static void factored(
      String factor, String reader, String without, Factored value, Rows rows) throws SQLException {
    rows.begin().add(factor).add(reader).add(without).add(value.bayesFactor());
    rows.add(value.low()).add(value.high()).add(value.probability()).add(value.ess()).end();
  }

  private static void explanations(Explained explained, Rows rows) throws SQLException {
    for (Explained.Row row : explained.explanations()) {
      rows.begin().add(row.id()).add(row.worlds()).add(row.logEvidence()).add(row.error());
      rows.add(row.probability()).add(row.ess()).add(row.ruledOut()).end();
    }
  }

  private static void holds(Explained explained, Rows rows) throws SQLException {
    for (Explained.Row row : explained.explanations()) {
      List<Map.Entry<String, Double>> all = new ArrayList<>(row.holds().entrySet());
      all.addAll(row.told().entrySet());
      for (Map.Entry<String, Double> one : all) {
        rows.begin().add(row.id()).add(one.getKey()).add(one.getValue().doubleValue()).end();
      }
    }
  }
}
