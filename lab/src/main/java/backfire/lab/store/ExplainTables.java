package backfire.lab.store;

import static backfire.lab.store.Column.integer;
import static backfire.lab.store.Column.real;
import static backfire.lab.store.Column.text;

import backfire.lab.explanation.Explained;
import backfire.lab.explanation.Explained.Factored;
import backfire.lab.explanation.Explained.Inclusion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of an answer of explain. */
final class ExplainTables {
  private static final Table INCLUSION =
      new Table(
          "inclusion",
          "by how much the evidence speaks for a factor",
          List.of(
              text("factor", "in or out of an explanation"),
              text("reader", "a map of credence"),
              text("without", "a report that is left out; empty if none is"),
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
              integer("made", "", "with those that were aimed"),
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
              real("holds", "share", "of its worlds, softly"),
              integer("asked", "", "worlds from the priors that could be asked")));

  private ExplainTables() {}

  static List<Filled> of(Explained explained) {
    return List.of(
        new Filled(INCLUSION, rows -> inclusion(explained, rows)),
        new Filled(EXPLANATIONS, rows -> explanations(explained, rows)),
        new Filled(HOLDS, rows -> holds(explained, rows)));
  }

  private static void inclusion(Explained explained, Rows rows) throws SQLException {
    for (Inclusion one : explained.inclusion()) {
      for (Map.Entry<String, Factored> map : one.maps().entrySet()) {
        factored(one.factor(), map.getKey(), null, map.getValue(), rows);
      }
    }
    for (Explained.LeftOut left : explained.leftOut()) {
      for (Map.Entry<String, Factored> factor : left.inclusion().entrySet()) {
        factored(factor.getKey(), "base", left.report(), factor.getValue(), rows);
      }
    }
  }

  private static void factored(
      String factor, String reader, @Nullable String without, Factored value, Rows rows)
      throws SQLException {
    rows.begin().add(factor).add(reader).add(without).add(value.bayesFactor());
    rows.add(value.low()).add(value.high()).add(value.probability()).add(value.ess()).end();
  }

  private static void explanations(Explained explained, Rows rows) throws SQLException {
    for (Explained.Row row : explained.explanations()) {
      rows.begin().add(row.id()).add(row.worlds()).add(row.made());
      rows.add(row.logEvidence()).add(row.error());
      rows.add(row.probability()).add(row.ess()).add(row.ruledOut()).end();
    }
  }

  private static void holds(Explained explained, Rows rows) throws SQLException {
    for (Explained.Row row : explained.explanations()) {
      List<Map.Entry<String, Double>> all = new ArrayList<>(row.holds().entrySet());
      all.addAll(row.told().entrySet());
      for (Map.Entry<String, Double> one : all) {
        rows.begin().add(row.id()).add(one.getKey()).add(one.getValue().doubleValue());
        rows.add(row.asked().getOrDefault(one.getKey(), row.worlds())).end();
      }
    }
  }
}
