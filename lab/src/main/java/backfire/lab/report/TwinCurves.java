package backfire.lab.report;

import backfire.lab.ensemble.Curve;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.Track;
import backfire.lab.figure.Scaled;
import backfire.lab.twin.Mean;
import backfire.lab.twin.Pair;
import backfire.lab.twin.Paired;
import backfire.lab.words.Words;
import backfire.model.kind.Agency;
import backfire.model.setting.Calendar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The section of curves: both worlds of the pairs over time, and their difference below. */
final class TwinCurves {
  /** Fewer pairs are drawn one by one. */
  private static final int BANDED = 8;

  private static final double TALL = 150;
  private static final double LOW = 110;

  private final Calendar calendar;
  private final List<Pair> pairs;

  TwinCurves(Calendar calendar, List<Pair> pairs) {
    this.calendar = calendar;
    this.pairs = pairs;
  }

  /** A curve over all pairs: points, and by point the numbers of all pairs. */
  private record Drawn(
      Curve curve,
      Scaled scaled,
      List<Double> weeks,
      List<List<Double>> without,
      List<List<Double>> with) {
    List<List<Double>> differences() {
      List<List<Double>> all = new ArrayList<>();
      for (int point = 0; point < weeks.size(); point++) {
        List<Double> here = new ArrayList<>();
        for (int pair = 0; pair < without.get(point).size(); pair++) {
          here.add(with.get(point).get(pair) - without.get(point).get(pair));
        }
        all.add(here);
      }
      return all;
    }
  }

  String html() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="curves"><h2>Both worlds over time, and their difference</h2>
        <p class="lead">Above: dashed without it, solid with it; both lie on each other until it begins, at the
        dotted line. Below: with less without, pair by pair, on an axis of its own.</p>
        <div class="panels">
        """);
    for (Curve curve : Curve.ALL) {
      if (curve.agency() != Agency.SECURITY) {
        out.append(figure(drawn(curve)));
      }
    }
    return out.append("</div><p class=\"caption\">")
        .append(key())
        .append("</p></section>\n")
        .toString();
  }

  private String key() {
    return pairs.size() < BANDED
        ? "Lines: medians of %s; below, each pair is a thin line."
            .formatted(Words.count(pairs.size(), "pair"))
        : "Lines: medians of %s. Bands above: %s of the worlds. Bands below: half of the differences, and %s."
            .formatted(
                Words.count(pairs.size(), "pair"),
                Spread.covers(pairs.size()),
                Spread.covers(pairs.size()));
  }

  private Drawn drawn(Curve curve) {
    Scaled scaled = Scaled.of(curve.observable());
    Track first = track(pairs.getFirst().curvesWithout(), curve);
    List<Double> weeks = new ArrayList<>();
    for (int i = 0; i < first.values().size(); i++) {
      weeks.add(first.firstWeek() + (i + 0.5) * first.weeks());
    }
    return new Drawn(
        curve,
        scaled,
        weeks,
        points(curve, scaled, weeks.size(), Pair::curvesWithout),
        points(curve, scaled, weeks.size(), Pair::curvesWith));
  }

  private List<List<Double>> points(
      Curve curve, Scaled scaled, int points, Function<Pair, List<Track>> side) {
    List<List<Double>> all = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      int point = i;
      all.add(
          pairs.stream()
              .map(pair -> scaled.factor() * track(side.apply(pair), curve).values().get(point))
              .toList());
    }
    return all;
  }

  private static Track track(List<Track> tracks, Curve curve) {
    return tracks.stream().filter(track -> track.isOf(curve)).findFirst().orElseThrow();
  }

  private String figure(Drawn drawn) {
    String title = title(drawn.curve());
    return """
        <figure class="twin"><figcaption><b>%s</b> <span>%s</span></figcaption>%s%s
        <details class="as-table"><summary>as a table</summary><div class="wide" tabindex="0" role="region" aria-label="%s">%s</div></details></figure>
        """
        .formatted(
            Html.text(title),
            Html.text(drawn.scaled().unit()),
            above(drawn, title),
            below(drawn, title),
            Html.text(title),
            table(drawn));
  }

  private static String title(Curve curve) {
    Agency agency = curve.agency();
    String of = agency == null ? "" : agency == Agency.SAFETY ? ", police" : ", " + agency.id();
    return Words.capital(curve.observable().meaning()) + of;
  }

  private static List<Double> each(List<List<Double>> points, ToDoubleFunction<Spread> of) {
    return points.stream().map(point -> of.applyAsDouble(Spread.of(point))).toList();
  }

  private double onset() {
    return pairs.stream().mapToInt(Pair::week).min().orElse(0) - calendar.burnIn();
  }

  private String above(Drawn drawn, String title) {
    boolean banded = pairs.size() >= BANDED;
    double high = 0;
    for (List<List<Double>> side : List.of(drawn.without(), drawn.with())) {
      for (double value : each(side, banded ? Spread::q95 : Spread::median)) {
        high = value > high ? value : high;
      }
    }
    Plot plot = new Plot(TALL, 0, calendar.weeks(), 0, 1.05 * high).ticksUp().years(calendar);
    if (banded) {
      plot.band(
          "band-without",
          drawn.weeks(),
          each(drawn.without(), Spread::q05),
          each(drawn.without(), Spread::q95));
      plot.band(
          "band-with",
          drawn.weeks(),
          each(drawn.with(), Spread::q05),
          each(drawn.with(), Spread::q95));
    }
    plot.onset(onset());
    plot.line("line-with", drawn.weeks(), each(drawn.with(), Spread::median));
    plot.line("line-without", drawn.weeks(), each(drawn.without(), Spread::median));
    return plot.svg(title + ", without it and with it");
  }

  private String below(Drawn drawn, String title) {
    List<List<Double>> differences = drawn.differences();
    double reach = 0;
    for (List<Double> point : differences) {
      Spread spread = Spread.of(point);
      for (double value : List.of(spread.q05(), spread.q95())) {
        reach = Math.abs(value) > reach ? Math.abs(value) : reach;
      }
    }
    Plot plot =
        new Plot(LOW, 0, calendar.weeks(), -1.05 * reach, reach > 0 ? 1.05 * reach : 1)
            .ticksUp()
            .years(calendar);
    if (pairs.size() >= BANDED) {
      plot.band(
          "band90", drawn.weeks(), each(differences, Spread::q05), each(differences, Spread::q95));
      plot.band(
          "band50", drawn.weeks(), each(differences, Spread::q25), each(differences, Spread::q75));
    } else {
      for (int i = 0; i < pairs.size(); i++) {
        int pair = i;
        plot.line(
            "line-pair",
            drawn.weeks(),
            differences.stream().map(point -> point.get(pair)).toList());
      }
    }
    plot.onset(onset());
    plot.line("line-with", drawn.weeks(), each(differences, Spread::median));
    return plot.svg(title + ", with less without");
  }

  private String table(Drawn drawn) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <table><thead><tr><th scope="col">From</th><th scope="col">Without</th><th scope="col">With</th>
        <th scope="col">Difference</th><th scope="col">95%</th></tr></thead><tbody>
        """);
    for (int point = 0; point < drawn.weeks().size(); point++) {
      Paired paired = Paired.of(drawn.without().get(point), drawn.with().get(point));
      Mean mean = paired.difference();
      double begins = drawn.weeks().get(point) - drawn.curve().weeks() / 2.0;
      out.append(
          "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td><td>%s to %s</td></tr>\n"
              .formatted(
                  Words.day(calendar.first().plusWeeks(Math.round(begins))),
                  Words.number(paired.without().mean()),
                  Words.number(paired.with().mean()),
                  Words.signed(mean.mean()),
                  Words.signed(mean.low()),
                  Words.signed(mean.high())));
    }
    return out.append("</tbody></table>").toString();
  }
}
