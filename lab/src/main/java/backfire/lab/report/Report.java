package backfire.lab.report;

import backfire.casebook.Case;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.WorldResult;
import backfire.model.kind.Agency;
import backfire.model.setting.Place;
import backfire.model.setting.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The report of a run: one page that needs nothing else, in light or dark, on paper or a phone.
 *
 * <p>Every section opens with its finding in words; figures are SVG within the page; no script.
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
  public Report {
    worlds = List.copyOf(worlds);
  }

  /** The page. */
  public String html() {
    Tables tables = new Tables(ofCase, study, worlds);
    Notes notes = new Notes(ofCase, caseName, study, worlds);
    return """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s · Backfire report</title>
        <style>%s</style></head>
        <body><a class="skip" href="#verdict">To the findings</a>
        <header><span class="brand"></span><b>Backfire</b> <span>report</span>
        <nav>%s</nav></header>
        <main>
        %s%s%s%s<div class="two">%s%s</div>%s</main>
        <footer><p>This report explains a model; it is no evidence about any person. It must not be
        used to find, accuse or clear anyone.</p></footer></body></html>
        """
        .formatted(
            Html.text(ofCase.title()),
            css(),
            nav(),
            verdict(),
            new Curves(ofCase, study, worlds).html(),
            tables.observables(),
            tables.claims(),
            notes.incidents(),
            notes.assumptions(),
            notes.again(version, digest));
  }

  private static String nav() {
    StringBuilder out = new StringBuilder();
    for (String section :
        List.of("verdict", "curves", "observables", "claims", "incidents", "assumptions")) {
      out.append("<a href=\"#%s\">%s</a>".formatted(section, Words.capital(section)));
    }
    return out.toString();
  }

  private String verdict() {
    Verdict verdict = Verdict.of(worlds);
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="verdict"><p class="above">%s · %s · seed %s</p>
        <h1>%s</h1><p class="standfirst">%s</p>
        <div class="findings"><p class="axis"><b>%s</b><span>%s against %s</span>%s</p>
        """
            .formatted(
                Html.text(ofCase.title()),
                Words.count(worlds.size(), "world"),
                study.seed(),
                Html.text(verdict.headline()),
                Html.text(standfirst()),
                Verdict.CAVEAT,
                "now, " + span(ofCase.windows().now()),
                "before, " + span(ofCase.windows().before()),
                Gauge.axis()));
    for (Verdict.Finding finding : verdict.findings()) {
      out.append(
          "<div class=\"finding\"><h3>%s</h3><p>%s</p>%s</div>\n"
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
                + Html.text(study.intervalsCover())
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

  private static String css() {
    try (InputStream in = Report.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks report.css: build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
