package backfire.lab.report;

import backfire.casebook.Case;
import backfire.lab.ensemble.IdleAct;
import backfire.lab.ensemble.Study;
import backfire.lab.figure.Scaled;
import backfire.lab.twin.Divergence;
import backfire.lab.twin.Effect;
import backfire.lab.twin.Pair;
import backfire.lab.twin.Paired;
import backfire.lab.twin.Reach;
import backfire.lab.twin.WhatIf;
import backfire.lab.words.Words;
import backfire.model.observe.Observable;
import backfire.model.parameter.Prior;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The page of {@code what-if}: what comes of it, over time and by place, who was touched, and what
 * hangs on the coupling. It is whole without a script.
 */
public record WhatIfReport(Case ofCase, String command, String version, WhatIf found) {

  /** The page. */
  public String html() {
    List<Pair> pairs = found.pairs();
    List<String> sections = new ArrayList<>(List.of("verdict"));
    StringBuilder body = new StringBuilder(verdict());
    if (!pairs.isEmpty()) {
      sections.addAll(List.of("curves", "map", "touched", "apart", "effects", "assumptions"));
      body.append(new TwinCurves(ofCase.setting().calendar(), pairs).html())
          .append(new DifferenceMap(ofCase, pairs).html())
          .append(new TwinReach(Reach.of(pairs), found.study().scale() < 1).html())
          .append(new TwinApart(Divergence.of(pairs)).html())
          .append(effects())
          .append(assumptions());
    }
    sections.add("again");
    return new Page(
            ofCase.title(),
            "what if",
            sections,
            body.append(Again.section(command, found.digest(), version)).toString(),
            "")
        .html();
  }

  private String verdict() {
    WhatIfVerdict verdict = new WhatIfVerdict(found);
    Study study = found.study();
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="verdict"><p class="above">%s · %s of worlds · seed %s · <b>%s</b></p>
        <h1>%s</h1><p class="standfirst">%s</p>
        """
            .formatted(
                Html.text(ofCase.title()),
                Words.count(found.pairs().size(), "pair"),
                study.seed(),
                Html.text(String.join(", ", study.changes())),
                Html.text(verdict.headline()),
                Html.text(standfirst())));
    if (!found.pairs().isEmpty()) {
      out.append("<div class=\"findings\">");
      for (WhatIfVerdict.Finding finding : verdict.findings()) {
        out.append(
            "<div class=\"finding\"><h2>%s</h2><p>%s</p>%s</div>\n"
                .formatted(
                    Html.text(finding.title()),
                    Html.text(Words.capital(finding.detail()) + "."),
                    DifferenceGauge.of(finding.effect())));
      }
      out.append("</div>");
    }
    for (String sentence : verdict.sentences()) {
      boolean isFinding = verdict.findings().stream().anyMatch(f -> f.sentence().equals(sentence));
      out.append(isFinding ? "" : "<p class=\"lead\">%s</p>".formatted(Html.text(sentence)));
    }
    for (IdleAct.Tally idle : found.idleActs()) {
      out.append(
          "<p class=\"lead\">%s</p>"
              .formatted(
                  Html.text(
                      "“%s” did nothing in %s of %s: %s."
                          .formatted(
                              idle.act(),
                              idle.worlds().size(),
                              Words.count(found.pairs().size(), "pair"),
                              idle.why()))));
    }
    return out.append(
            "<p class=\"caption\">%s %s</p></section>\n"
                .formatted(Html.text(WhatIfVerdict.LEGEND), Html.text(study.intervalsCover())))
        .toString();
  }

  private String standfirst() {
    return Verdict.CAVEAT
        + ": each pair is two worlds of the same people with the same luck. They differ in what is done"
        + " alone: "
        + String.join("; ", found.study().acts())
        + ". Nothing in it says what to do.";
  }

  private String effects() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="effects"><h2>All that was observed</h2>
        <p class="lead">Officers of all agencies, whole territory: with less without, mean over pairs, in brackets
        its 95%% interval. Of so many intervals one in twenty lies off 0 by luck alone. “=”: the same to the bit in every pair.
        The last column: variance of the mean difference since, against that of worlds that share no luck.</p>
        <table class="observables"><thead><tr><th scope="col">Observable</th><th scope="col">Before</th><th scope="col">Now</th>
        <th scope="col">Since the act</th><th scope="col">Variance</th></tr></thead><tbody>
        """
            .formatted());
    for (Observable observable : Observable.values()) {
      Scaled scaled = Scaled.of(observable);
      out.append(
          "<tr><th scope=\"row\">%s <small>%s</small></th>"
              .formatted(Html.text(Words.capital(observable.meaning())), Html.text(scaled.unit())));
      for (String window : Effect.SHOWN) {
        Paired paired = Effect.of(found.pairs(), observable, null, window).paired();
        out.append("<td data-name=\"%s\">%s</td>".formatted(window, cell(scaled, paired)));
      }
      Paired since = Effect.of(found.pairs(), observable, null, Pair.SINCE).paired();
      out.append(
          "<td data-name=\"variance\">%s</td></tr>\n"
              .formatted(Words.number(since.varianceRatio())));
    }
    return out.append("</tbody></table></section>\n").toString();
  }

  private static String cell(Scaled scaled, Paired paired) {
    String left = paired.leftOut() == 0 ? "" : ", of " + Words.count(paired.n(), "pair");
    return switch (paired.sign()) {
      case NOT_OBSERVED -> "–";
      case SAME -> "=";
      case TOO_FEW -> Words.signed(scaled.factor() * paired.difference().mean());
      case MORE, LESS, CANNOT_BE_TOLD ->
          "%s <small>(%s to %s%s)</small>"
              .formatted(
                  Words.signed(scaled.factor() * paired.difference().mean()),
                  Words.signed(scaled.factor() * paired.difference().low()),
                  Words.signed(scaled.factor() * paired.difference().high()),
                  left);
    };
  }

  private String assumptions() {
    Study study = found.study();
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="assumptions"><h2>What was assumed</h2>
        <p class="lead">%s Against the case: %s. %s</p>
        <details class="as-table"><summary>Free parameters of the case</summary>
        <div class="wide" tabindex="0" role="region" aria-label="Free parameters"><table><thead><tr><th scope="col">Parameter</th>
        <th scope="col">Value in the pairs</th><th scope="col">Believed before evidence</th></tr></thead><tbody>
        """
            .formatted(
                Html.text(Divergence.COUPLING),
                Html.text(String.join("; ", study.changes())),
                Html.text(study.intervalsCover())));
    for (Map.Entry<String, Prior> prior : ofCase.priors().entrySet()) {
      List<Double> values =
          found.pairs().stream()
              .map(pair -> pair.free().getOrDefault(prior.getKey(), Double.NaN))
              .distinct()
              .sorted()
              .toList();
      out.append(
          "<tr><th scope=\"row\"><code>%s</code></th><td>%s</td><td>%s</td></tr>\n"
              .formatted(
                  Html.text(prior.getKey()),
                  values.size() == 1
                      ? Words.chosen(values.getFirst())
                      : "drawn, %s to %s"
                          .formatted(
                              Words.number(values.getFirst()), Words.number(values.getLast())),
                  Html.text(prior.getValue().text())));
    }
    return out.append("</tbody></table></div></details></section>\n").toString();
  }
}
