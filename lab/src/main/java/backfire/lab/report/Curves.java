package backfire.lab.report;

import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.Study;
import backfire.lab.figure.Figures;
import backfire.lab.figure.Panel;
import backfire.lab.figure.Panels;
import backfire.lab.words.Words;
import java.util.stream.Collectors;

/** The section of six curves on one clock. */
final class Curves {
  private final Study study;
  private final Figures figures;

  Curves(Study study, Figures figures) {
    this.study = study;
    this.figures = figures;
  }

  String html() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="curves"><h2>Six curves, one clock</h2>
        <p class="lead">The two sunken spans, before and now, are what the findings compare.</p>
        <div class="panels">
        """);
    for (Panel panel : figures.panels()) {
      out.append(
          """
          <figure><figcaption><b>%s</b> <span>%s</span></figcaption>\
          <div class="curve" id="curve-%s" role="img" aria-label="%s"></div></figure>
          """
              .formatted(
                  Html.text(panel.title()),
                  Html.text(panel.unit()),
                  panel.id(),
                  Html.text(panel.finding())));
    }
    return out.append("</div><p class=\"reading\" id=\"curves-reading\" aria-live=\"polite\"></p>")
        .append("<p class=\"caption\">")
        .append(key())
        .append("</p><details class=\"as-table\" data-table=\"curves\"><summary>The curves as a")
        .append(" table</summary></details></section>\n")
        .toString();
  }

  private String key() {
    int worlds = figures.worlds();
    String bands =
        Panels.isBanded(worlds)
            ? "Line: median of %s. Bands: half of them and %s."
                .formatted(Words.count(worlds, "world"), Spread.covers(worlds))
            : "Thick line: median of " + Words.count(worlds, "world") + ", each a thin line.";
    String acts =
        figures.time().flags().stream()
            .map(flag -> "<b>%s</b> %s".formatted(flag.letter(), Html.text(flag.words())))
            .collect(Collectors.joining(" · "));
    return bands
        + " "
        + Html.text(study.intervalsCover())
        + (acts.isEmpty() ? "" : " Flags: " + acts + ".");
  }
}
