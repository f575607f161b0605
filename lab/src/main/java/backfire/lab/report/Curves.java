package backfire.lab.report;

import backfire.casebook.Case;
import backfire.lab.ensemble.Comparison;
import backfire.lab.ensemble.Curve;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.Track;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.report.CurveFigure.Series;
import backfire.model.kind.Agency;
import backfire.model.observe.Observable;
import backfire.model.setting.Calendar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The section of six curves on one clock. */
final class Curves {
  private record Panel(String title, Observable observable) {}

  private static final List<Panel> PANELS =
      List.of(
          new Panel("Stops", Observable.STOPS),
          new Panel("Restraint", Observable.RESTRAINT),
          new Panel("Exits by choice", Observable.EXITS),
          new Panel("Attacks", Observable.ATTACKS),
          new Panel("Harsh treatment", Observable.CONTROL),
          new Panel("Residents with a grudge", Observable.GRUDGE));

  private final Study study;
  private final List<WorldResult> worlds;
  private final TimeAxis axis;
  private final List<Flags.Flag> flags;
  private final CurveFigure figure;

  Curves(Case ofCase, Study study, List<WorldResult> worlds) {
    this.study = study;
    this.worlds = worlds;
    this.axis = new TimeAxis(ofCase.setting().calendar(), CurveFigure.LEFT, CurveFigure.RIGHT);
    this.flags = Flags.of(ofCase, study, axis);
    this.figure = new CurveFigure(axis, ofCase.windows(), flags);
  }

  String html() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="curves"><h2>Six curves, one clock</h2>
        <p class="lead">The two sunken spans, before and now, are what the findings compare.</p>
        <div class="panels">
        """);
    for (int i = 0; i < PANELS.size(); i++) {
      panel(out, PANELS.get(i), i < 3);
    }
    out.append("</div><p class=\"caption\">").append(key()).append("</p></section>\n");
    return out.toString();
  }

  private void panel(StringBuilder out, Panel panel, boolean namesSpans) {
    Scaled scaled = Scaled.of(panel.observable());
    List<Series> series = new ArrayList<>();
    int weeks = 0;
    for (Curve curve : Curve.ALL) {
      if (curve.observable() == panel.observable()) {
        series.add(series(curve, scaled.factor()));
        weeks = curve.weeks();
      }
    }
    out.append(
        "<figure><figcaption><b>%s</b> <span>%s, by %s</span></figcaption>%s</figure>\n"
            .formatted(
                Html.text(panel.title()),
                Html.text(scaled.unit()),
                stretch(weeks),
                figure.svg(finding(panel, scaled), series, namesSpans)));
  }

  private static String stretch(int weeks) {
    return switch (weeks) {
      case 13 -> "quarter";
      case 26 -> "half-year";
      case Calendar.WEEKS_A_YEAR -> "year";
      default -> weeks + " weeks";
    };
  }

  private String finding(Panel panel, Scaled scaled) {
    Agency agency = panel.observable() == Observable.GRUDGE ? null : Agency.SAFETY;
    Comparison c = Comparison.of(worlds, panel.observable(), agency);
    return "%s: from %s to %s, %s"
        .formatted(
            panel.title(),
            scaled.number(c.before().median()),
            scaled.level(c.now().median()),
            scaled.difference(c.difference()));
  }

  private Series series(Curve curve, double factor) {
    List<Double> weeks = new ArrayList<>();
    List<List<Double>> values = new ArrayList<>();
    for (WorldResult world : worlds) {
      for (Track track : world.tracks()) {
        if (track.isOf(curve)) {
          values.add(track.values().stream().map(value -> factor * value).toList());
          if (weeks.isEmpty()) {
            for (int i = 0; i < track.values().size(); i++) {
              weeks.add(track.firstWeek() + (i + 0.5) * track.weeks());
            }
          }
        }
      }
    }
    Agency agency = curve.agency();
    return new Series(
        agency == null ? "residents" : agency.id(),
        agency == null ? "plain" : agency.id(),
        weeks,
        values);
  }

  private String key() {
    String bands =
        worlds.size() < 8
            ? "Thick line: median of " + Words.count(worlds.size(), "world") + ", each a thin line."
            : "Line: median of %s. Bands: half of them and %s. %s"
                .formatted(
                    Words.count(worlds.size(), "world"),
                    Spread.covers(worlds.size()),
                    Html.text(study.intervalsCover()));
    String acts =
        flags.stream()
            .map(
                flag ->
                    "<b>%s</b> %s, %s"
                        .formatted(
                            flag.letter(),
                            Html.text(String.join("; ", flag.names())),
                            Words.day(flag.day())))
            .collect(Collectors.joining(" · "));
    return bands + (acts.isEmpty() ? "" : " Flags: " + acts + ".");
  }
}
