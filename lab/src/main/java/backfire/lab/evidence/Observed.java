package backfire.lab.evidence;

import backfire.casebook.Case.Span;
import backfire.casebook.Case.Windows;
import backfire.model.kind.Agency;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Observable;
import backfire.model.observe.Stretch;
import backfire.model.setting.Calendar;
import backfire.model.setting.Place;
import backfire.model.setting.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One world, with the setting that made it and the windows in which it is looked at.
 *
 * @param chronicle what was observed
 * @param setting what the world was told
 * @param windows the spans that claims compare
 */
public record Observed(Chronicle chronicle, Setting setting, Windows windows) {

  /** From a day on, the first Thursday is in the week that this many days later is in. */
  private static final int TO_THURSDAY = 3;

  /** Weeks of the observed time, counted from its first. */
  public record Weeks(int from, int until) {
    /** Whether there is none. */
    public boolean none() {
      return until <= from;
    }
  }

  /** The span of a window's name. */
  public Span window(String name) {
    return windows.get(name);
  }

  /**
   * The observed weeks of a span: those whose Thursday it holds, as ISO years have it, so that
   * spans that meet share none and a calendar year holds just its ISO weeks.
   */
  public Weeks weeks(Span span) {
    Calendar calendar = chronicle.calendar();
    int from = calendar.weekOf(span.from().plusDays(TO_THURSDAY)) - calendar.burnIn();
    int until = calendar.weekOf(span.to().plusDays(1 + TO_THURSDAY)) - calendar.burnIn();
    return new Weeks(Math.max(0, from), Math.min(calendar.weeks(), until));
  }

  /**
   * An observable over a span.
   *
   * @param agency of these officers, or null for all
   * @return NaN where nothing happened that it could be a share of, or nothing was observed
   */
  public double value(Observable observable, @Nullable Agency agency, Span span) {
    return value(observable, agency, List.of(), weeks(span));
  }

  /** An observable over weeks, in the places of the given ids, or in all if there are none. */
  public double value(
      Observable observable, @Nullable Agency agency, List<String> placeIds, Weeks weeks) {
    return weeks.none()
        ? Double.NaN
        : observable.of(stretch(agencies(agency), indices(placeIds), weeks));
  }

  private static List<Agency> agencies(@Nullable Agency agency) {
    return agency == null ? List.of(Agency.values()) : List.of(agency);
  }

  /**
   * Some agencies, places and weeks, to ask several observables of.
   *
   * @param places indices in the order of ids
   * @param weeks at least one
   */
  public Stretch stretch(List<Agency> agencies, List<Integer> places, Weeks weeks) {
    List<Double> residents = new ArrayList<>();
    for (int place : places) {
      residents.add((double) setting.places().get(place).residents());
    }
    return new Stretch(chronicle, weeks.from(), weeks.until(), places, residents, agencies);
  }

  /** The indices of places, in the order of ids; of all if there are none. */
  public List<Integer> indices(List<String> placeIds) {
    if (placeIds.isEmpty()) {
      return IntStream.range(0, setting.places().size()).boxed().toList();
    }
    Set<String> asked = Set.copyOf(placeIds);
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < setting.places().size(); i++) {
      Place place = setting.places().get(i);
      if (asked.contains(place.id())) {
        indices.add(i);
      }
    }
    if (indices.size() != placeIds.size()) {
      throw new IllegalArgumentException("no such places as " + placeIds);
    }
    return List.copyOf(indices);
  }

  /** The observed week in which an ISO year begins: below 0 if it began before. */
  int firstWeekOf(int year) {
    Calendar calendar = chronicle.calendar();
    return calendar.weekOf(LocalDate.of(year, 1, 4)) - calendar.burnIn();
  }

  /** Whether a week of the world, burn-in included, belongs to a span. */
  public boolean isIn(int week, Span span) {
    LocalDate thursday = chronicle.calendar().monday(week).plusDays(TO_THURSDAY);
    return !thursday.isBefore(span.from()) && !thursday.isAfter(span.to());
  }
}
