package backfire.lab.report;

import backfire.casebook.Case;
import backfire.casebook.Evidence;
import backfire.lab.ensemble.ClaimTally;
import backfire.lab.ensemble.Comparison;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.figure.Scaled;
import backfire.lab.words.Words;
import backfire.model.observe.Observable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sections of observables and of claims. */
public final class Tables {
  private static final int MOST_SQUARES = 40;
  private static final int FEWEST_TO_JUDGE = 8;

  private final Case ofCase;
  private final Study study;
  private final List<WorldResult> worlds;

  Tables(Case ofCase, Study study, List<WorldResult> worlds) {
    this.ofCase = ofCase;
    this.study = study;
    this.worlds = worlds;
  }

  String observables() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="observables"><h2>All that was observed</h2>
        <p class="lead">Officers of all agencies, whole territory. Medians of %s, in brackets %s. %s</p>
        <table class="observables"><thead><tr><th>Observable</th><th>Before</th><th>Now</th>
        <th>More now in</th></tr></thead><tbody>
        """
            .formatted(
                Words.count(worlds.size(), "world"),
                Spread.covers(worlds.size()),
                Html.text(study.intervalsCover())));
    for (Observable observable : Observable.values()) {
      Comparison c = Comparison.of(worlds, observable, null);
      Scaled scaled = Scaled.of(observable);
      out.append(
          """
          <tr><th scope="row">%s <small>%s</small></th><td data-name="before">%s</td>\
          <td data-name="now">%s</td><td data-name="more now in">%s</td></tr>
          """
              .formatted(
                  Html.text(Words.capital(observable.meaning())),
                  Html.text(scaled.unit()),
                  cell(scaled, c.before()),
                  cell(scaled, c.now()),
                  c.n() == 0 ? "–" : c.rises() + " of " + c.n()));
    }
    return out.append("</tbody></table></section>\n").toString();
  }

  private String cell(Scaled scaled, Spread spread) {
    return spread.n() == 0
        ? "–"
        : "%s <small>(%s to %s%s)</small>"
            .formatted(
                scaled.number(spread.median()),
                scaled.number(spread.q05()),
                scaled.number(spread.q95()),
                spread.n() < worlds.size() ? ", of " + Words.count(spread.n(), "world") : "");
  }

  String claims() {
    List<ClaimTally> tallies = ClaimTally.of(ofCase, worlds);
    StringBuilder out = new StringBuilder();
    out.append(
        "<section id=\"claims\"><h2>What the reports claim, and how often a world agrees</h2>");
    out.append(
        tallies.isEmpty()
            ? "<p class=\"lead\">This case has no claims.</p>"
            : "<p class=\"lead\">" + legend() + "</p><div class=\"claims\">");
    for (ClaimTally tally : tallies) {
      out.append(
          """
          <div class="claim%s"><span class="id">%s</span><span class="says">%s</span>\
          <span class="squares" role="img" aria-label="%s">%s</span>\
          <span class="share">%s <small>mean m %s</small></span>\
          <span class="by">%s</span></div>
          """
              .formatted(
                  isEasy(tally) ? " easy" : "",
                  Html.text(tally.claim().id()),
                  Html.text(
                      Words.capital(tally.claim().says())
                          + (tally.claim().against() ? " (against the first story)" : "")),
                  "holds: " + holds(tally),
                  squares(tally),
                  holds(tally),
                  Words.number(tally.mean()),
                  Html.text(by(tally))));
    }
    return out.append(tallies.isEmpty() ? "</section>\n" : "</div></section>\n").toString();
  }

  private String legend() {
    String square =
        worlds.size() > MOST_SQUARES
            ? "Each square is 5% of " + Words.count(worlds.size(), "world")
            : "Each square is one world that could be asked";
    return square
        + ", filled where the claim holds: where m, from 0 to 1, is above one half. What may have"
        + " happened has a probability in each world; of that as many are filled as are to be"
        + " expected. That a claim often holds does not make it right. Beside it the reports with their"
        + " grades: A to F for the source, 1 to 6 for what it says. One chain is one origin.";
  }

  /** {@code 13 of 20}, or for what may have happened {@code expected in 3.2 of 20}. */
  public static String holds(ClaimTally tally) {
    if (tally.asked() == 0) {
      return "not asked";
    }
    return tally.isExpected()
        ? "expected in %s of %s".formatted(Words.number(tally.holding()), tally.asked())
        : "%s of %s".formatted(Words.whole(Math.round(tally.holding())), tally.asked());
  }

  /** A claim that more than nineteen worlds of twenty satisfy tells explanations apart badly. */
  private static boolean isEasy(ClaimTally tally) {
    return tally.asked() >= FEWEST_TO_JUDGE && tally.mean() > 0.95;
  }

  private String squares(ClaimTally tally) {
    int squares = worlds.size() > MOST_SQUARES ? 20 : tally.asked();
    long filled = Math.round(squares * tally.holding() / Math.max(1, tally.asked()));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < squares; i++) {
      out.append(i < filled ? "<i class=\"on\"></i>" : "<i></i>");
    }
    return out.toString();
  }

  /** The reports behind a claim with their grades, and what has to be said of answers. */
  private String by(ClaimTally tally) {
    List<String> parts = new ArrayList<>();
    List<Evidence.Report> reports = new ArrayList<>();
    for (String id : tally.claim().sources()) {
      Evidence.Report report = ofCase.evidence().reports().get(id);
      if (report != null) {
        reports.add(report);
      }
    }
    if (!reports.isEmpty()) {
      long chains = reports.stream().map(Evidence.Report::chain).distinct().count();
      parts.add(
          "%s in %s: %s"
              .formatted(
                  Words.count(reports.size(), "report"),
                  Words.count(chains, "chain"),
                  reports.stream()
                      .map(r -> r.id() + " (" + r.letter() + r.digit() + ")")
                      .collect(Collectors.joining(", "))));
    }
    if (isEasy(tally)) {
      parts.add("nearly every world does it, so it tells little");
    }
    for (Map.Entry<String, Integer> remark : tally.remarks().entrySet()) {
      parts.add(remark.getKey() + " in " + Words.count(remark.getValue(), "world"));
    }
    return String.join("; ", parts);
  }
}
