package backfire.lab.report;

import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.lab.ensemble.Spread;
import backfire.model.setting.Calendar;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the page's script draws from, written into the page as JSON. Numbers are in the unit that is
 * shown, with four significant digits, those of maps with three; what does not exist is null.
 *
 * @param worlds how many there are
 * @param tails worlds with a number from which on the wider bands hold 90%
 * @param map null where a case has no outlines
 */
record PageData(
    Time time,
    int worlds,
    int tails,
    List<Panel> panels,
    List<Interval> exits,
    List<Interval> causes,
    List<Interval> deciders,
    List<Interval> officials,
    @Nullable MapData map) {

  /**
   * The observed time.
   *
   * @param first its first day
   * @param weeks its length
   * @param before from and to, in observed weeks
   * @param now likewise
   */
  record Time(String first, int weeks, List<Double> before, List<Double> now, List<Flag> flags) {
    static Time of(Case ofCase, List<Flags.Flag> flags) {
      Calendar calendar = ofCase.setting().calendar();
      return new Time(
          calendar.first().toString(),
          calendar.weeks(),
          weeks(calendar, ofCase.windows().before()),
          weeks(calendar, ofCase.windows().now()),
          flags.stream()
              .map(f -> new Flag(f.letter(), week(calendar, f.day()), f.words()))
              .toList());
    }

    private static List<Double> weeks(Calendar calendar, Span span) {
      return List.of(week(calendar, span.from()), week(calendar, span.to().plusDays(1)));
    }

    private static double week(Calendar calendar, LocalDate day) {
      double weeks = ChronoUnit.DAYS.between(calendar.first(), day) / 7.0;
      return Math.max(0, Math.min(calendar.weeks(), weeks));
    }
  }

  /** An act, with the letter that stands for it. */
  record Flag(String letter, double week, String words) {}

  /** A small figure of curves over time. */
  record Panel(String id, String title, String unit, String finding, List<Series> series) {}

  /**
   * A curve.
   *
   * @param style its colour's name: an agency, or plain
   * @param weeks where each point is, in observed weeks
   * @param each every world's values where there are too few for bands, else empty
   */
  record Series(
      String name, String style, List<Double> weeks, Bands bands, List<List<Double>> each) {}

  /**
   * Quantiles over worlds at each point.
   *
   * @param n how many worlds have a number there
   */
  record Bands(
      List<Double> q05,
      List<Double> q25,
      List<Double> median,
      List<Double> q75,
      List<Double> q95,
      List<Integer> n) {
    static Bands of(List<Spread> spreads, double factor) {
      return new Bands(
          all(spreads, factor, Spread::q05),
          all(spreads, factor, Spread::q25),
          all(spreads, factor, Spread::median),
          all(spreads, factor, Spread::q75),
          all(spreads, factor, Spread::q95),
          spreads.stream().map(Spread::n).toList());
    }

    private static List<Double> all(
        List<Spread> spreads, double factor, ToDoubleFunction<Spread> of) {
      List<Double> all = new ArrayList<>();
      spreads.forEach(spread -> all.add(number(factor * of.applyAsDouble(spread))));
      return all;
    }
  }

  /**
   * A row with two intervals.
   *
   * @param style its colour's name
   * @param before q05, q25, median, q75, q95
   * @param now likewise
   */
  record Interval(String name, String about, String style, List<Double> before, List<Double> now) {
    static Interval of(
        String name, String about, String style, Scaled scaled, Spread before, Spread now) {
      return new Interval(
          name, about, style, five(before, scaled.factor()), five(now, scaled.factor()));
    }

    private static List<Double> five(Spread s, double factor) {
      List<Double> five = new ArrayList<>();
      for (double q : new double[] {s.q05(), s.q25(), s.median(), s.q75(), s.q95()}) {
        five.add(number(factor * q));
      }
      return five;
    }
  }

  /**
   * The map.
   *
   * @param regions the whole territory, then provinces if there are several
   * @param outlines GeoJSON of places and of what is there for orientation
   * @param incidents of one named world
   */
  record MapData(
      List<PlaceData> places,
      List<RegionData> regions,
      List<LayerData> layers,
      JsonNode outlines,
      List<IncidentData> incidents) {}

  /**
   * A place.
   *
   * @param region its province among the regions; 0, the whole territory, where it has none
   */
  record PlaceData(
      String id, String name, int residents, int officers, double lon, double lat, int region) {}

  /** The whole territory or a province. */
  record RegionData(String name, int places, long residents, long officers) {}

  /**
   * A layer: quantiles over worlds by place, and by region, and stretch.
   *
   * @param weeks the length of a stretch
   * @param first the observed week in which the first begins
   * @param stretches how many there are
   * @param breaks between the seven classes of colour
   * @param places by place, then by quantile (median, q05, q95), then by stretch
   * @param regions by region, then by quantile (median, q05, q25, q75, q95), then by stretch
   * @param few where fewer worlds have a number than were made: place, stretch, and how many do
   * @param fewOfRegion likewise by region
   */
  record LayerData(
      String id,
      String name,
      String unit,
      int weeks,
      int first,
      int stretches,
      List<Double> breaks,
      Halves places,
      Halves regions,
      List<List<Integer>> few,
      List<List<Integer>> fewOfRegion) {}

  /** An attack that is told under the map in its week. */
  record IncidentData(double week, String place, String gravity, String text) {}

  /** Four significant digits; null for what is no number. */
  static @Nullable Double number(double value) {
    return Double.isFinite(value)
        ? (Double) new BigDecimal(value).round(new MathContext(4)).doubleValue()
        : null;
  }
}
