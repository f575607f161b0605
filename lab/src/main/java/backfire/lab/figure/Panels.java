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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

  private final List<List<Track>> worlds;
  private final Function<Scaled, String> unit;
  private final Finding finding;

  private Panels(List<List<Track>> worlds, Function<Scaled, String> unit, Finding finding) {
    this.worlds = worlds;
    this.unit = unit;
    this.finding = finding;
  }

  /** Says what a panel shows. */
  public interface Finding {
    /**
     * In words, without a full stop.
     *
     * @param title of the panel, and of whom it is told
     * @param agency of these officers, or null for all
     */
    String of(String title, Observable observable, @Nullable Agency agency);
  }

  /** Those of an ensemble. */
  static List<Panel> of(List<WorldResult> worlds) {
    return of(
        worlds.stream().map(WorldResult::tracks).toList(),
        Scaled::unit,
        (title, observable, agency) ->
            changed(title, Comparison.of(worlds, observable, agency), Scaled.of(observable)));
  }

  /**
   * Those of the differences of pairs of worlds.
   *
   * @param pairs the differences of the curves of each
   */
  public static List<Panel> ofDifferences(List<List<Track>> pairs, Finding finding) {
    return of(pairs, Scaled::unitOfDifference, finding);
  }

  private static List<Panel> of(
      List<List<Track>> worlds, Function<Scaled, String> unit, Finding finding) {
    Panels panels = new Panels(worlds, unit, finding);
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
        unit.apply(scaled) + ", by " + stretch(weeks),
        finding(subject),
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

  /** The police are told of where a panel has several agencies. */
  private String finding(Subject subject) {
    boolean ofPolice = subject.observable() != Observable.GRUDGE;
    return finding.of(
        subject.title() + (ofPolice ? ", police" : ""),
        subject.observable(),
        ofPolice ? Agency.SAFETY : null);
  }

  private static String changed(String title, Comparison c, Scaled scaled) {
    return "%s: from %s to %s (change, %s)"
        .formatted(
            title,
            scaled.number(c.before().median()),
            scaled.level(c.now().median()),
            scaled.difference(c.difference()));
  }

  private Series series(Curve curve, double factor) {
    List<Double> weeks = new ArrayList<>();
    List<List<Double>> values = new ArrayList<>();
    for (List<Track> world : worlds) {
      for (Track track : world) {
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
