package backfire.lab.figure;

import backfire.lab.ensemble.Comparison;
import backfire.lab.ensemble.Curve;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.Track;
import backfire.lab.ensemble.WorldResult;
import backfire.model.kind.Agency;
import backfire.model.observe.Observable;
import backfire.model.setting.Calendar;
import java.util.ArrayList;
import java.util.List;

/** Six panels of curves on one clock. */
public final class Panels {
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

  private final List<WorldResult> worlds;

  private Panels(List<WorldResult> worlds) {
    this.worlds = worlds;
  }

  /** Those of an ensemble. */
  static List<Panel> of(List<WorldResult> worlds) {
    Panels panels = new Panels(worlds);
    return SUBJECTS.stream().map(panels::panel).toList();
  }

  /** Are so many worlds drawn as bands, rather than one by one? */
  public static boolean isBanded(int worlds) {
    return worlds >= BANDED;
  }

  private Panel panel(Subject subject) {
    Scaled scaled = Scaled.of(subject.observable());
    List<Series> series = new ArrayList<>();
    int weeks = 0;
    for (Curve curve : Curve.ALL) {
      if (curve.observable() == subject.observable()) {
        series.add(series(curve, scaled.factor()));
        weeks = curve.weeks();
      }
    }
    return new Panel(
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

  private Series series(Curve curve, double factor) {
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
    return new Series(
        agency == null ? "residents" : agency.id(),
        agency == null ? "plain" : agency.id(),
        weeks,
        Bands.of(spreads(weeks.size(), values), factor),
        isBanded(worlds.size()) ? List.of() : each(values, factor));
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
      world.forEach(value -> numbers.add(Rounded.number(factor * value)));
      each.add(numbers);
    }
    return each;
  }
}
