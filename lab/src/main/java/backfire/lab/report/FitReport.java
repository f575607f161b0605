package backfire.lab.report;

import backfire.casebook.Case;
import backfire.lab.explanation.Fitted;
import backfire.lab.explanation.Fitted.Belief;
import backfire.lab.explanation.Fitted.Learned;
import backfire.lab.explanation.Fitted.Pair;
import backfire.lab.explanation.Fitted.Predicted;
import backfire.lab.explanation.Inquiry;
import backfire.lab.words.Words;
import java.util.List;

/** The page of {@code fit}: what was learned, what nobody sees, and whether to trust it. */
public record FitReport(
    Case ofCase, Inquiry inquiry, String command, String version, String digest, Fitted fitted) {

  /** The page. */
  public String html() {
    List<String> sections = List.of("verdict", "hidden", "parameters", "reports", "pairs", "again");
    String body =
        verdict()
            + learned(
                "hidden",
                "What nobody sees",
                "Before the reports, and in view of them. Grey: before.",
                fitted.hidden())
            + learned(
                "parameters",
                "Parameters",
                "Those of which less than a fifth of the prior variance was taken away were not"
                    + " learned from the evidence.",
                fitted.parameters())
            + reports()
            + pairs()
            + Again.section(command, digest, version);
    return new Page(ofCase.title(), "fit", sections, body, "").html();
  }

  private String verdict() {
    List<String> learned =
        fitted.parameters().stream().filter(Learned::isLearned).map(Learned::name).toList();
    String headline =
        learned.isEmpty()
            ? "No parameter was learned from the evidence."
            : "The evidence taught something of %s of %s parameters: %s."
                .formatted(learned.size(), fitted.parameters().size(), String.join(", ", learned));
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="verdict"><p class="above">%s · %s drawn from the priors at scale %s · seed %s · %s</p>
        <h1>%s</h1><p class="standfirst">%s</p>
        """
            .formatted(
                Html.text(ofCase.title()),
                Words.count(fitted.worlds(), "world"),
                inquiry.scale(),
                inquiry.seed(),
                Html.text("explanation: " + fitted.explanation().replace("+", ", ")),
                Html.text(headline),
                Html.text(Verdict.CAVEAT + ": " + Counted.sentence(fitted.diagnostics()))));
    for (String sentence : fitted.diagnostics().verdicts()) {
      out.append("<p class=\"lead\">%s</p>".formatted(Html.text(sentence)));
    }
    return out.append("</section>\n").toString();
  }

  private static String learned(String id, String title, String lead, List<Learned> all) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="%s"><h2>%s</h2><p class="lead">%s Medians, in brackets 90%% of belief; bars: half
        of it thick, 90%% thin.</p>
        <div class="as-table"><div class="wide" tabindex="0" role="region" aria-label="%s">
        <table><thead><tr><th scope="col">Quantity</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">Learned</th><th scope="col">Range</th></tr></thead><tbody>
        """
            .formatted(id, title, lead, title));
    for (Learned one : all) {
      out.append(
          """
          <tr><th scope="row">%s <small>%s, %s</small></th><td>%s</td><td>%s</td><td>%.0f%%</td><td>%s</td></tr>
          """
              .formatted(
                  Html.text(one.name()),
                  Html.text(one.meaning()),
                  Html.text(one.unit()),
                  belief(one.prior()),
                  belief(one.posterior()),
                  100 * Math.max(0, one.contraction()),
                  bars(one)));
    }
    return out.append("</tbody></table></div></div></section>\n").toString();
  }

  private static String belief(Belief belief) {
    return "%s <small>(%s to %s)</small>"
        .formatted(
            Digits.figures(belief.median()),
            Digits.figures(belief.q05()),
            Digits.figures(belief.q95()));
  }

  /** Before above, after below, on the axis that holds both. */
  private static String bars(Learned one) {
    double low = Math.min(one.prior().q05(), one.posterior().q05());
    double high = Math.max(one.prior().q95(), one.posterior().q95());
    StringBuilder out =
        new StringBuilder(
            "<svg class=\"gauge\" style=\"width:160px\" viewBox=\"0 0 160 24\" aria-hidden=\"true\">");
    bar(out, one.prior(), low, high, 7, "before");
    bar(out, one.posterior(), low, high, 17, "after");
    return out.append("</svg>").toString();
  }

  private static void bar(
      StringBuilder out, Belief belief, double low, double high, int y, String name) {
    out.append(
        "<g class=\"%s\"><path class=\"thin\" d=\"M%s %sH%s\"/><path class=\"thick\" d=\"M%s %sH%s\"/><circle class=\"dot\" cx=\"%s\" cy=\"%s\" r=\"3.5\"/></g>"
            .formatted(
                name,
                x(belief.q05(), low, high),
                y,
                x(belief.q95(), low, high),
                x(belief.q25(), low, high),
                y,
                x(belief.q75(), low, high),
                x(belief.median(), low, high),
                y));
  }

  private static String x(double value, double low, double high) {
    double share = high > low ? (value - low) / (high - low) : 0.5;
    return Html.at(4 + 152 * Math.max(0, Math.min(1, share)));
  }

  private String reports() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="reports"><h2>Each report, predicted from all others</h2>
        <p class="lead">The probability that what it says holds, or that an attack such as it tells of is
        told of, in view of all reports but it. A report that all others make improbable is one to doubt,
        or one that teaches something.</p>
        <div class="as-table"><div class="wide" tabindex="0" role="region" aria-label="Reports">
        <table><thead><tr><th scope="col">Report</th><th scope="col">Says</th><th scope="col">Probability</th><th scope="col">Worlds that count</th></tr></thead><tbody>
        """);
    for (Predicted one : fitted.reports()) {
      out.append(
          "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s ± %s</td><td>%s</td></tr>\n"
              .formatted(
                  Html.text(one.report()),
                  Html.text(one.says()),
                  Digits.share(one.holds()),
                  Digits.share(one.error()),
                  Math.round(one.ess())));
    }
    return out.append("</tbody></table></div></div></section>\n").toString();
  }

  private String pairs() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="pairs"><h2>What can only be known together</h2>
        <p class="lead">The strongest correlations that the evidence brought about; before it there is
        none. In the squares the draws of those parameters from which most was learned, each at its place
        in its prior: where nothing was learned they fill a square evenly.</p>%s
        <div class="as-table"><div class="wide" tabindex="0" role="region" aria-label="Pairs"><table><thead><tr><th scope="col">Parameter</th><th scope="col">With</th><th scope="col">Correlation</th></tr></thead><tbody>
        """
            .formatted(Scatter.of(fitted.cloud())));
    for (Pair pair : fitted.correlations()) {
      out.append(
          "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>\n"
              .formatted(
                  Html.text(pair.one()),
                  Html.text(pair.other()),
                  Digits.decimals(pair.correlation())));
    }
    return out.append("</tbody></table></div></div></section>\n").toString();
  }
}
