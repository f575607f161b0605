package backfire.lab.twin;

import backfire.lab.ensemble.Grid;
import backfire.lab.ensemble.IdleAct;
import backfire.lab.ensemble.Reading;
import backfire.lab.ensemble.Track;
import java.util.List;
import java.util.SortedMap;

/**
 * What is kept of two finished twins; everything that is said of a what-if is made from these, in
 * the order of worlds.
 *
 * @param world its number, that of the world in a run of the same study
 * @param seed the luck of both
 * @param digestWithout of the world without what is done
 * @param digestWith of its twin
 * @param week of the world, burn-in included, before which they are the same
 * @param free the values of the free parameters in both
 * @param without every observable in every window, and since the act
 * @param with likewise in the twin
 * @param curvesWithout the curves
 * @param curvesWith likewise in the twin
 * @param placesWithout observables by place, see {@link PlaceYears}
 * @param placesDifference with less without, likewise
 * @param km by road to each place from the nearest in which it is done; empty if in none
 * @param touched who has been touched, by quarter since the act
 * @param apart what one of them has alone
 * @param idleActs of what is done, what found nothing to do
 */
public record Pair(
    int world,
    long seed,
    String digestWithout,
    String digestWith,
    int week,
    SortedMap<String, Double> free,
    List<Reading> without,
    List<Reading> with,
    List<Track> curvesWithout,
    List<Track> curvesWith,
    Grid placesWithout,
    Grid placesDifference,
    List<Double> km,
    List<Touched> touched,
    List<Apart> apart,
    List<IdleAct> idleActs) {
  /** The window from the act's week to the end of the world. */
  public static final String SINCE = "since";

  public Pair {
    without = List.copyOf(without);
    with = List.copyOf(with);
    curvesWithout = List.copyOf(curvesWithout);
    curvesWith = List.copyOf(curvesWith);
    km = List.copyOf(km);
    touched = List.copyOf(touched);
    apart = List.copyOf(apart);
    idleActs = List.copyOf(idleActs);
  }

  /** The window of a year since the act, from 1, of 52 weeks. */
  public static String sinceYear(int year) {
    return SINCE + "-year-" + year;
  }
}
