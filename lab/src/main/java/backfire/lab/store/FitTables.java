package backfire.lab.store;

import static backfire.lab.store.Column.real;
import static backfire.lab.store.Column.text;

import backfire.lab.explanation.Fitted;
import backfire.lab.explanation.Fitted.Belief;
import backfire.lab.explanation.Fitted.Learned;
import java.sql.SQLException;
import java.util.List;

/** The tables of a fit's answer. */
final class FitTables {
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
              real(
                  "contraction",
                  "share",
                  "of the prior variance of normal scores that was taken away"),
              Column.flag("learned", "whether that is a fifth, its error allowed for")));

  private static final Table PREDICTED =
      new Table(
          "predicted",
          "what a report says, predicted from all others",
          List.of(
              text("report", "id"),
              text("says", "a claim or an incident"),
              real("holds", "probability", "that it is so, or told of"),
              real("error", "probability", "standard error"),
              real("ess", "worlds", "that count without it")));

  private FitTables() {}

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
      rows.begin().add(one.report()).add(one.says()).add(one.holds()).add(one.error());
      rows.add(one.ess()).end();
    }
  }
}
