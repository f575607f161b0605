package backfire.lab.report;

import backfire.casebook.Case.Span;
import backfire.casebook.Case.Windows;
import backfire.lab.ensemble.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Curves over time: bands under medians, names at line ends, acts as flags, the spans that are
 * compared sunken.
 */
final class CurveFigure {
  private static final double WIDTH = 380;
  private static final double HEIGHT = 232;
  private static final double TOP = 30;
  private static final double BOTTOM = 186;
  static final double LEFT = 40;
  static final double RIGHT = 316;

  /** Fewer worlds are drawn one by one. */
  private static final int BANDED = 8;

  private final TimeAxis axis;
  private final Windows windows;
  private final List<Flags.Flag> flags;

  /**
   * A series.
   *
   * @param name written at its end
   * @param style its class: safety, security or plain
   * @param weeks where each point is, in observed weeks
   * @param worlds each world's values
   */
  record Series(String name, String style, List<Double> weeks, List<List<Double>> worlds) {
    /** The spread over worlds at each point. */
    List<Spread> spreads() {
      List<Spread> spreads = new ArrayList<>();
      for (int i = 0; i < weeks.size(); i++) {
        int point = i;
        spreads.add(Spread.of(worlds.stream().map(world -> world.get(point)).toList()));
      }
      return spreads;
    }
  }

  CurveFigure(TimeAxis axis, Windows windows, List<Flags.Flag> flags) {
    this.axis = axis;
    this.windows = windows;
    this.flags = flags;
  }

  /**
   * The figure as SVG.
   *
   * @param finding what it shows, for who cannot see it
   */
  String svg(String finding, List<Series> series, boolean namesSpans) {
    Scale scale = Scale.upTo(highest(series), TOP, BOTTOM);
    StringBuilder out = new StringBuilder();
    out.append(
        "<svg class=\"curve\" viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\">"
            .formatted(Html.at(WIDTH), Html.at(HEIGHT), Html.text(finding)));
    span(out, windows.before(), namesSpans ? "before" : "");
    span(out, windows.now(), namesSpans ? "now" : "");
    grid(out, scale);
    flags(out);
    for (Series one : series) {
      if (one.worlds().size() < BANDED) {
        one.worlds().forEach(world -> line(out, one, world, scale, "world"));
      } else {
        bands(out, one, scale);
      }
    }
    for (Series one : series) {
      line(out, one, one.spreads().stream().map(Spread::median).toList(), scale, "median");
    }
    endLabels(out, series, scale);
    return out.append("</svg>").toString();
  }

  private static double highest(List<Series> series) {
    double highest = 0;
    for (Series one : series) {
      boolean banded = one.worlds().size() >= BANDED;
      for (Spread spread : one.spreads()) {
        double value = banded ? spread.q95() : spread.q95() + 0.1 * spread.median();
        highest = Double.isFinite(value) ? Math.max(highest, value) : highest;
      }
    }
    return highest;
  }

  private void span(StringBuilder out, Span span, String name) {
    if (!axis.holds(span)) {
      return;
    }
    double from = axis.ofDay(span.from());
    double to = axis.ofDay(span.to());
    out.append(
        "<rect class=\"span\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
            .formatted(
                Html.at(from),
                Html.at(TOP),
                Html.at(Math.max(1, to - from)),
                Html.at(BOTTOM - TOP)));
    out.append(
        "<text class=\"tick\" x=\"%s\" y=\"%s\" text-anchor=\"middle\">%s</text>"
            .formatted(Html.at((from + to) / 2), Html.at(BOTTOM + 32), name));
  }

  private void grid(StringBuilder out, Scale scale) {
    for (double value : scale.ticks()) {
      String y = Html.at(scale.y(value));
      out.append(
          "<path class=\"%s\" d=\"M%s %sH%s\"/><text class=\"tick\" x=\"%s\" y=\"%s\""
              .formatted(
                  value == 0 ? "zero" : "grid",
                  Html.at(LEFT),
                  y,
                  Html.at(RIGHT),
                  Html.at(LEFT - 6),
                  Html.at(scale.y(value) + 4)));
      out.append(" text-anchor=\"end\">").append(Words.chosen(value)).append("</text>");
    }
    for (TimeAxis.Tick tick : axis.ticks()) {
      out.append(
          "<text class=\"tick\" x=\"%s\" y=\"%s\" text-anchor=\"middle\">%s</text>"
              .formatted(Html.at(tick.x()), Html.at(BOTTOM + 17), tick.label()));
    }
  }

  /** Letters that would overlap move to the right; their lines stay. */
  private void flags(StringBuilder out) {
    double free = 0;
    for (Flags.Flag flag : flags) {
      double x = axis.ofDay(flag.day());
      double box = Math.max(x, free);
      free = box + 15;
      out.append("<path class=\"act\" d=\"M%s 16V%s\"/>".formatted(Html.at(x), Html.at(BOTTOM)));
      out.append(
          ("<rect class=\"flag\" x=\"%s\" y=\"3\" width=\"13\" height=\"14\" rx=\"2\"/>"
                  + "<text class=\"letter\" x=\"%s\" y=\"14\" text-anchor=\"middle\">%s</text>")
              .formatted(Html.at(box), Html.at(box + 6.5), flag.letter()));
    }
  }

  private void bands(StringBuilder out, Series series, Scale scale) {
    List<Spread> spreads = series.spreads();
    band(out, series, spreads, Spread::q05, Spread::q95, scale, "band90");
    band(out, series, spreads, Spread::q25, Spread::q75, scale, "band50");
  }

  private void band(
      StringBuilder out,
      Series series,
      List<Spread> spreads,
      ToDoubleFunction<Spread> low,
      ToDoubleFunction<Spread> high,
      Scale scale,
      String band) {
    for (List<Integer> run : runs(spreads.stream().map(Spread::median).toList())) {
      StringBuilder path = new StringBuilder();
      for (int i : run) {
        point(path, series, i, high.applyAsDouble(spreads.get(i)), scale);
      }
      for (int i : run.reversed()) {
        point(path, series, i, low.applyAsDouble(spreads.get(i)), scale);
      }
      out.append("<path class=\"%s %s\" d=\"%sZ\"/>".formatted(band, series.style(), path));
    }
  }

  private void line(
      StringBuilder out, Series series, List<Double> values, Scale scale, String kind) {
    for (List<Integer> run : runs(values)) {
      StringBuilder path = new StringBuilder();
      for (int i : run) {
        point(path, series, i, values.get(i), scale);
      }
      out.append("<path class=\"%s %s\" d=\"%s\"/>".formatted(kind, series.style(), path));
    }
  }

  private void point(StringBuilder path, Series series, int i, double value, Scale scale) {
    path.append(path.isEmpty() ? 'M' : 'L')
        .append(Html.at(axis.ofWeek(series.weeks().get(i))))
        .append(' ')
        .append(Html.at(scale.y(value)));
  }

  /** Stretches of points that have a value. */
  private static List<List<Integer>> runs(List<Double> values) {
    List<List<Integer>> runs = new ArrayList<>();
    boolean broken = true;
    for (int i = 0; i < values.size(); i++) {
      if (!Double.isFinite(values.get(i))) {
        broken = true;
        continue;
      }
      if (broken) {
        runs.add(new ArrayList<>());
        broken = false;
      }
      runs.getLast().add(i);
    }
    return runs;
  }

  /** Names beside the last medians, at least 14 apart. */
  private static void endLabels(StringBuilder out, List<Series> series, Scale scale) {
    record Label(Series series, double y) {}
    List<Label> labels = new ArrayList<>();
    for (Series one : series) {
      double last = one.spreads().isEmpty() ? Double.NaN : one.spreads().getLast().median();
      labels.add(new Label(one, Double.isFinite(last) ? scale.y(last) : BOTTOM));
    }
    labels.sort(java.util.Comparator.comparingDouble(Label::y));
    double free = Double.NEGATIVE_INFINITY;
    for (Label label : labels) {
      double y = Math.max(label.y(), free);
      free = y + 14;
      out.append(
          "<text class=\"end %s\" x=\"%s\" y=\"%s\">%s</text>"
              .formatted(
                  label.series().style(),
                  Html.at(RIGHT + 6),
                  Html.at(y + 4),
                  Html.text(label.series().name())));
    }
  }
}
