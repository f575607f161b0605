package backfire.lab.twin;

import backfire.casebook.Case;
import backfire.lab.ensemble.IdleAct;
import backfire.lab.ensemble.Measures;
import backfire.lab.ensemble.Reading;
import backfire.lab.ensemble.WorldPlan;
import backfire.lab.evidence.Observed;
import backfire.lab.evidence.Observed.Weeks;
import backfire.model.kind.Agency;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Observable;
import backfire.model.setting.Calendar;
import backfire.model.setting.Setting;
import backfire.model.week.Week;
import backfire.model.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lives two worlds side by side, week by week, and measures what came to differ. */
public final class Twins {
  /** Weeks of a quarter, after which seats are compared. */
  public static final int QUARTER = 13;

  private static final int YEAR = Calendar.WEEKS_A_YEAR;

  private final Case ofCase;
  private final Function<Chronicle, String> digest;

  /**
   * Of a case.
   *
   * @param digest of a chronicle
   */
  public Twins(Case ofCase, Function<Chronicle, String> digest) {
    this.ofCase = ofCase;
    this.digest = digest;
  }

  /** Is told of weeks as they are lived. */
  @FunctionalInterface
  public interface Listener {
    /** A week is done in both. */
    void weekDone(World without, World with, int week);
  }

  /**
   * Two worlds of the same luck, on the caller's thread.
   *
   * @param listener may throw to stop them
   */
  public Pair live(WorldPlan without, WorldPlan with, Listener listener) {
    Onset onset = Onset.between(without.setting(), with.setting());
    World one = World.found(without.setting(), without.seed());
    World other = World.found(with.setting(), with.seed());
    Week weekOfOne = new Week(one);
    Week weekOfOther = new Week(other);
    int total = without.setting().calendar().total();
    for (int week = 0; week < onset.week(); week++) {
      weekOfOne.live(week);
      weekOfOther.live(week);
      listener.weekDone(one, other, week);
    }
    List<Double> km = onset.km(one);
    Touch touch = new Touch(one, other);
    List<Touched> touched = new ArrayList<>();
    for (int week = onset.week(); week < total; week++) {
      weekOfOne.live(week);
      weekOfOther.live(week);
      touch.look();
      int since = week + 1 - onset.week();
      if (since % QUARTER == 0 || week == total - 1) {
        touched.add(touch.survey(touched.size() + 1, since));
      }
      listener.weekDone(one, other, week);
    }
    List<Apart> apart =
        Apart.of(one.chronicle, other.chronicle, onset.week(), touch.served(), touch.lived());
    return pair(without, with, onset, one, other, km, touched, apart);
  }

  private Pair pair(
      WorldPlan plan,
      WorldPlan planWith,
      Onset onset,
      World one,
      World other,
      List<Double> km,
      List<Touched> touched,
      List<Apart> apart) {
    Weeks since = since(plan.setting(), onset.week());
    Measures measures = new Measures(ofCase, plan.setting(), one.chronicle);
    Measures measuresWith = new Measures(ofCase, planWith.setting(), other.chronicle);
    double[][] places = PlaceYears.of(observed(one), since);
    return new Pair(
        plan.number(),
        plan.seed(),
        digest.apply(one.chronicle),
        digest.apply(other.chronicle),
        onset.week(),
        plan.free(),
        readings(measures, observed(one), since),
        readings(measuresWith, observed(other), since),
        measures.tracks(),
        measuresWith.tracks(),
        PlaceYears.values(places),
        PlaceYears.difference(places, PlaceYears.of(observed(other), since)),
        km,
        touched,
        apart,
        idle(onset, planWith.setting(), other.chronicle));
  }

  private Observed observed(World world) {
    return new Observed(world.chronicle, world.setting, ofCase.windows());
  }

  private static Weeks since(Setting setting, int week) {
    int burnIn = setting.calendar().burnIn();
    return new Weeks(Math.max(0, week - burnIn), setting.calendar().weeks());
  }

  private static List<Reading> readings(Measures measures, Observed world, Weeks since) {
    List<Reading> readings = new ArrayList<>();
    for (Reading reading : measures.readings()) {
      Observable observable = Observable.find(reading.observable()).orElseThrow();
      SortedMap<String, Double> windows = new TreeMap<>(reading.windows());
      Agency agency = agency(reading.agency());
      spans(since)
          .forEach(
              (name, weeks) ->
                  windows.put(name, world.value(observable, agency, List.of(), weeks)));
      readings.add(new Reading(reading.observable(), reading.agency(), windows));
    }
    return readings;
  }

  /** All the time since the act, and each whole year of it. */
  private static SortedMap<String, Weeks> spans(Weeks since) {
    SortedMap<String, Weeks> spans = new TreeMap<>();
    spans.put(Pair.SINCE, since);
    int year = 1;
    for (int from = since.from(); from + YEAR <= since.until(); from += YEAR) {
      spans.put(Pair.sinceYear(year++), new Weeks(from, from + YEAR));
    }
    return spans;
  }

  private static @Nullable Agency agency(String id) {
    for (Agency agency : Agency.values()) {
      if (agency.id().equals(id)) {
        return agency;
      }
    }
    return null;
  }

  private static List<IdleAct> idle(Onset onset, Setting setting, Chronicle with) {
    return IdleAct.of(setting.withActs(onset.acts()), with);
  }
}
