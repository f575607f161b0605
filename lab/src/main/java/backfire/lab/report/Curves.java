package backfire.lab.report;

import backfire.lab.ensemble.Comparison;
import backfire.lab.ensemble.Curve;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.Track;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.words.Words;
import backfire.model.kind.Agency;
import backfire.model.observe.Observable;
import backfire.model.setting.Calendar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The section of six curves on one clock. */
final class Curves {
  /** Fewer worlds are drawn one by one. */
  private static final int BANDED = 8;

  private record Subject(String title, Observable observable) {}

  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject("Stops", Observable.STOPS),
          new Subject("Restraint", Observable.RESTRAINT),
          new Subject("Exits by choice", Observable.EXITS),
          new Subject("Attacks", Observable.ATTACKS),
          new Subject("Harsh treatment", Observable.CONTROL),
          new Subject("Residents with a grudge", Observable.GRUDGE));

  private final Study study;
  private final List<WorldResult> worlds;
  private final List<Flags.Flag> flags;

  Curves(Study study, List<WorldResult> worlds, List<Flags.Flag> flags) {
    this.study = study;
    this.worlds = worlds;
    this.flags = flags;
  }

  /** What is drawn. */
  List<PageData.Panel> panels() {
    return SUBJECTS.stream().map(this::panel).toList();
  }

  private PageData.Panel panel(Subject subject) {
    Scaled scaled = Scaled.of(subject.observable());
    List<PageData.Series> series = new ArrayList<>();
    int weeks = 0;
    for (Curve curve : Curve.ALL) {
      if (curve.observable() == subject.observable()) {
        series.add(series(curve, scaled.factor()));
        weeks = curve.weeks();
      }
    }
    return new PageData.Panel(
        subject.observable().id(),
        subject.title(),
        scaled.unit() + ", by " + stretch(weeks),
        finding(subject, scaled),
        series);
  }

  private static String stretch(int weeks) {
    return switch (weeks) {
      case Calendar.WEEKS_A_YEAR / 4 -> "quarter";
      case Calendar.WEEKS_A_YEAR / 2 -> "half-year";
      case Calendar.WEEKS_A_YEAR -> "year";
      default -> weeks + " weeks";
    };
  }

  private String finding(Subject subject, Scaled scaled) {
    Agency agency = subject.observable() == Observable.GRUDGE ? null : Agency.SAFETY;
    Comparison c = Comparison.of(worlds, subject.observable(), agency);
    String of = agency == null ? "" : ", police";
    return "%s%s: from %s to %s (change, %s)"
        .formatted(
            subject.title(),
            of,
            scaled.number(c.before().median()),
            scaled.level(c.now().median()),
            scaled.difference(c.difference()));
  }

  private PageData.Series series(Curve curve, double factor) {
    List<Double> weeks = new ArrayList<>();
    List<List<Double>> values = new ArrayList<>();
    for (WorldResult world : worlds) {
      for (Track track : world.tracks()) {
        if (track.isOf(curve)) {
          values.add(track.values());
          if (weeks.isEmpty()) {
            for (int i = 0; i < track.values().size(); i++) {
              weeks.add(track.firstWeek() + (i + 0.5) * track.weeks());
            }
          }
        }
      }
    }
    Agency agency = curve.agency();
    return new PageData.Series(
        agency == null ? "residents" : agency.id(),
        agency == null ? "plain" : agency.id(),
        weeks,
        PageData.Bands.of(spreads(weeks.size(), values), factor),
        worlds.size() < BANDED ? each(values, factor) : List.of());
  }

  private static List<Spread> spreads(int points, List<List<Double>> values) {
    List<Spread> spreads = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      int point = i;
      spreads.add(Spread.of(values.stream().map(world -> world.get(point)).toList()));
    }
    return spreads;
  }

  private static List<List<Double>> each(List<List<Double>> values, double factor) {
    List<List<Double>> each = new ArrayList<>();
    for (List<Double> world : values) {
      List<Double> numbers = new ArrayList<>();
      world.forEach(value -> numbers.add(PageData.number(factor * value)));
      each.add(numbers);
    }
    return each;
  }

  String html() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="curves"><h2>Six curves, one clock</h2>
        <p class="lead">The two sunken spans, before and now, are what the findings compare.</p>
        <div class="panels">
        """);
    for (PageData.Panel panel : panels()) {
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
    String bands =
        worlds.size() < BANDED
            ? "Thick line: median of " + Words.count(worlds.size(), "world") + ", each a thin line."
            : "Line: median of %s. Bands: half of them and %s."
                .formatted(Words.count(worlds.size(), "world"), Spread.covers(worlds.size()));
    String acts =
        flags.stream()
            .map(flag -> "<b>%s</b> %s".formatted(flag.letter(), Html.text(flag.words())))
            .collect(Collectors.joining(" · "));
    return bands
        + " "
        + Html.text(study.intervalsCover())
        + (acts.isEmpty() ? "" : " Flags: " + acts + ".");
  }
}
