package backfire.lab.report;

import backfire.casebook.Case;
import backfire.casebook.Claim;
import backfire.casebook.Evidence.Chain;
import backfire.casebook.Evidence.Report;
import backfire.lab.explanation.Explained;
import backfire.lab.explanation.Explained.Factored;
import backfire.lab.explanation.Explained.Inclusion;
import backfire.lab.explanation.Explained.LeftOut;
import backfire.lab.explanation.Explained.Row;
import backfire.lab.explanation.Factor;
import backfire.lab.explanation.Inquiry;
import backfire.lab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of {@code explain}: what the evidence says of each factor, which explanation makes which
 * claim hold, and on which report it hangs.
 */
public record ExplainReport(
    Case ofCase,
    Inquiry inquiry,
    String command,
    String version,
    String digest,
    Explained explained) {
  private static final String BASE = "base";

  /** The page. */
  public String html() {
    List<String> sections =
        List.of("verdict", "claims", "explanations", "reports", "truth", "priors", "again");
    String body =
        verdict()
            + claims()
            + explanations()
            + reports()
            + Doubts.truth(explained.recovered())
            + Doubts.priors(explained.widths())
            + Again.section(command, digest, version);
    return new Page(ofCase.title(), "explanations", sections, body, "").html();
  }

  private String verdict() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="verdict"><p class="above">%s · %s drawn from the priors at scale %s · seed %s</p>
        <h1>%s</h1><p class="standfirst">%s</p>
        <div class="findings"><p class="axis"><b>%s</b><span>against it, or for it</span>%s</p>
        """
            .formatted(
                Html.text(ofCase.title()),
                Words.count(explained.worlds(), "world"),
                inquiry.scale(),
                inquiry.seed(),
                Html.text(explained.verdict().getFirst()),
                Html.text(
                    "Each world drew its parameters from what is believed before any report, and an"
                        + " explanation: five factors, each in or out. Documented acts are in all."),
                Verdict.CAVEAT,
                Odds.axis()));
    for (Inclusion one : explained.inclusion()) {
      Factor factor = Factor.find(one.factor()).orElseThrow();
      out.append(
          "<div class=\"finding\"><h2>%s</h2><p>%s. %s.</p>%s</div>\n"
              .formatted(
                  Words.capital(factor.id()),
                  Html.text(Words.capital(factor.meaning())),
                  Html.text(Words.capital(one.verdict())),
                  Odds.of(one.maps())));
    }
    out.append(
        "</div><p class=\"caption\">Bayes factors of all explanations that have it against all that"
            + " lack it; bars reach two standard errors either way, arrowheads beyond the axis. From above: a sceptic, the base"
            + " map, a credulous reader of the same reports. Shaded: less than three times either"
            + " way, which does not tell them apart.</p>");
    out.append(
        "<p class=\"caption\">As the base map reads the reports: %s</p>"
            .formatted(Html.text(Counted.sentence(explained.diagnostics()))));
    for (String sentence : explained.dating()) {
      out.append("<p class=\"lead\">%s</p>".formatted(Html.text(sentence)));
    }
    return out.append("</section>\n").toString();
  }

  private String claims() {
    List<Row> shown = shown();
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="claims"><h2>How often each explanation makes a claim hold</h2>
        <p class="lead">Mean m over worlds drawn from the priors, before any weighing. A claim that
        holds as often under every explanation tells none of them from another.</p>
        <div class="as-table"><div class="wide" tabindex="0" role="region" aria-label="Claims by explanation">
        <table><thead><tr><th scope="col">Claim</th>
        """);
    shown.forEach(row -> out.append("<th scope=\"col\">%s</th>".formatted(Html.text(name(row)))));
    out.append("</tr></thead><tbody>\n");
    for (Claim claim : ofCase.claims()) {
      if (claim.isScored()) {
        out.append(
            "<tr><th scope=\"row\">%s <small>%s%s</small></th>"
                .formatted(
                    Html.text(claim.id()),
                    Html.text(claim.says()),
                    claim.against() ? " (against the first story)" : ""));
        shown.forEach(
            row ->
                out.append(
                    "<td>%s</td>"
                        .formatted(
                            Digits.decimals(row.holds().getOrDefault(claim.id(), Double.NaN)))));
        out.append("</tr>\n");
      }
    }
    for (String incident : explained.explanations().getFirst().told().keySet()) {
      out.append(
          "<tr><th scope=\"row\">%s <small>told of, if such an attack happened</small></th>"
              .formatted(Html.text(incident)));
      shown.forEach(
          row ->
              out.append(
                  "<td>%s</td>".formatted(Digits.share(row.told().getOrDefault(incident, 0.0)))));
      out.append("</tr>\n");
    }
    return out.append("</tbody></table></div></div></section>\n").toString();
  }

  private List<Row> shown() {
    List<Row> shown = new ArrayList<>();
    for (int size : List.of(Factor.values().length, 1, 0)) {
      explained.explanations().stream()
          .filter(row -> row.factors().size() == size)
          .sorted((a, b) -> a.id().compareTo(b.id()))
          .forEach(shown::add);
    }
    return shown;
  }

  private static String name(Row row) {
    return row.factors().size() == Factor.values().length ? "all" : row.id();
  }

  private String explanations() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="explanations"><h2>All explanations</h2>
        <p class="lead">Each as likely as the others before the evidence. The error of one is large, as it
        rests on few worlds; that of a factor above rests on half of all. One that is a hundred times
        less likely than the likeliest, errors allowed for, is ruled out and stays in the list.</p>
        <div class="as-table"><div class="wide" tabindex="0" role="region" aria-label="All explanations">
        <table><thead><tr><th scope="col">What is in it</th><th scope="col">Worlds</th><th scope="col">ln evidence</th><th scope="col">Probability</th>
        <th scope="col">Note</th></tr></thead><tbody>
        """);
    for (Row row : explained.explanations()) {
      out.append(
          "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>\n"
              .formatted(
                  Html.text(row.id().replace("+", ", ")),
                  row.worlds(),
                  Digits.withError(row.logEvidence(), row.error()),
                  Digits.share(row.probability()),
                  row.ruledOut() ? "ruled out after " + row.worlds() + " worlds" : ""));
    }
    return out.append("</tbody></table></div></div></section>\n").toString();
  }

  private String reports() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="reports"><h2>On which report it hangs</h2>
        <p class="lead">Bayes factors when one report is taken as if nobody had written it, as the base
        map reads the rest. First line: all of them. Bold, with “turns”: another thing would be said.</p>
        <div class="as-table"><div class="wide" tabindex="0" role="region" aria-label="Left out">
        <table><thead><tr><th scope="col">Without</th>
        """);
    for (Factor factor : Factor.values()) {
      out.append("<th scope=\"col\">%s</th>".formatted(factor.id()));
    }
    out.append("</tr></thead><tbody><tr><th scope=\"row\">nothing</th>");
    for (Inclusion one : explained.inclusion()) {
      Factored base = one.maps().get(BASE);
      out.append("<td>%s</td>".formatted(base == null ? "–" : Digits.decimals(base.bayesFactor())));
    }
    out.append("</tr>\n");
    for (LeftOut one : explained.leftOut()) {
      out.append(
          "<tr><th scope=\"row\">%s <small>%s</small></th>"
              .formatted(Html.text(one.report()), Html.text(by(one.report()))));
      for (Factor factor : Factor.values()) {
        Factored without = one.inclusion().get(factor.id());
        String value = without == null ? "–" : Digits.decimals(without.bayesFactor());
        out.append(
            one.turns().contains(factor.id())
                ? "<td><b>%s</b> turns</td>".formatted(value)
                : "<td>%s</td>".formatted(value));
      }
      out.append("</tr>\n");
    }
    return out.append("</tbody></table></div></div></section>\n").toString();
  }

  private String by(String id) {
    Report report = ofCase.evidence().reports().get(id);
    if (report == null) {
      return "";
    }
    Chain chain = ofCase.evidence().chains().get(report.chain());
    return "%s%s, %s"
        .formatted(
            report.letter(), report.digit(), chain == null ? report.chain() : chain.origin());
  }
}
