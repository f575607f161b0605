package backfire.lab.report;

import backfire.casebook.Case;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.figure.Figures;
import backfire.lab.figure.MapFigure;
import backfire.lab.words.Words;
import backfire.model.kind.Agency;
import backfire.model.setting.Place;
import backfire.model.setting.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of a run: one page that needs nothing else, in light or dark, on paper or a phone.
 *
 * <p>Every section opens with its finding in words, which need no script; figures are drawn by one
 * that the page carries with it.
 *
 * @param caseName the case as it was typed
 * @param digest of its worlds
 */
public record Report(
    Case ofCase,
    String caseName,
    Study study,
    List<WorldResult> worlds,
    String version,
    String digest) {
  private static final List<String> SECTIONS =
      List.of("verdict", "map", "curves", "exits", "attacks", "claims", "incidents", "assumptions");

  public Report {
    worlds = List.copyOf(worlds);
  }

  /** The page. */
  public String html() {
    Figures figures = Figures.of(ofCase, study, worlds);
    Curves curves = new Curves(study, figures);
    Leavers leavers = new Leavers(worlds, figures);
    Attacks attacks = new Attacks(worlds, figures);
    Tables tables = new Tables(ofCase, study, worlds);
    Notes notes = new Notes(ofCase, caseName, study, worlds);
    String body =
        verdict()
            + map(figures.map())
            + curves.html()
            + "<div class=\"two\">"
            + leavers.html()
            + attacks.html()
            + "</div>"
            + tables.claims()
            + "<div class=\"two\">"
            + notes.incidents()
            + notes.assumptions()
            + "</div>"
            + tables.observables()
            + notes.again(version, digest);
    return new Page(ofCase.title(), "report", SECTIONS, body, scripts(figures)).html();
  }

  private String map(@Nullable MapFigure map) {
    return map == null ? "" : new PlacesMap(map, worlds.size(), worlds.getFirst().world()).html();
  }

  private static String scripts(Figures figures) {
    return """
        <script type="application/json" id="data">%s</script>
        <script>%s</script>"""
        .formatted(json(figures), Assets.script());
  }

  /** Data within a page: no tag may begin in it. */
  private static String json(Figures figures) {
    return figures.json().replace("<", "\\u003c");
  }

  private String verdict() {
    Verdict verdict = Verdict.of(worlds);
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="verdict"><p class="above">%s · %s · seed %s%s</p>
        <h1>%s</h1><p class="standfirst">%s</p>
        <div class="findings"><p class="axis"><b>%s</b><span>%s against %s</span>%s</p>
        """
            .formatted(
                Html.text(ofCase.title()),
                Words.count(worlds.size(), "world"),
                study.seed(),
                study.changes().isEmpty()
                    ? ""
                    : " · <b>" + Html.text(String.join(", ", study.changes())) + "</b>",
                Html.text(verdict.headline()),
                Html.text(standfirst()),
                Verdict.CAVEAT,
                "now, " + span(ofCase.windows().now()),
                "before, " + span(ofCase.windows().before()),
                Gauge.axis()));
    for (Verdict.Finding finding : verdict.findings()) {
      out.append(
          "<div class=\"finding\"><h2>%s</h2><p>%s</p>%s</div>\n"
              .formatted(
                  Html.text(finding.title()),
                  Html.text(Words.capital(finding.detail()) + "."),
                  Gauge.of(finding.comparison().ratio())));
    }
    return out.append(
            "</div><p class=\"caption\">Dot: median of the ratio now to before. Thick: half of the"
                + " worlds. Thin: "
                + Spread.covers(worlds.size())
                + ". "
                + Html.text(Verdict.VERBS + " " + study.intervalsCover())
                + "</p></section>\n")
        .toString();
  }

  private static String span(Case.Span span) {
    return Words.month(span.from()) + " to " + Words.month(span.to());
  }

  private String standfirst() {
    Setting setting = ofCase.setting();
    long residents = 0;
    long officers = 0;
    for (Place place : setting.places()) {
      residents += place.residents();
      for (Agency agency : Agency.values()) {
        officers += place.posts(agency).total();
      }
    }
    return "%s of %s, %s residents and %s officers, %s. They say what follows from the case’s assumptions. They are no record of what happened, and no simulated person is a real one."
        .formatted(
            Words.capital(
                worlds.size() == 1
                    ? "one simulated history"
                    : worlds.size() + " simulated histories"),
            Words.count(setting.places().size(), "place"),
            Words.whole(residents),
            Words.whole(officers),
            study.scale() < 1
                ? Words.chosen(100 * study.scale()) + "% of them drawn person by person"
                : "person by person");
  }
}
