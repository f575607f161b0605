package backfire.model.observe;

import backfire.model.kind.Agency;
import backfire.model.kind.Level;
import backfire.model.setting.Calendar;
import java.util.Arrays;
import java.util.List;

/**
 * Some weeks, places and agencies of one world, of which observables are asked. Not to be asked by
 * several threads at once.
 */
public final class Stretch {
  /*
   * A country asked for everything comes by here some hundred million times: sums run over plain
   * arrays, and each is taken once, as observables share their counts, and officer-years nearly all do.
   * What was not summed yet is NaN.
   */
  private static final int COUNTS = Count.values().length;
  private static final int MOODS = Mood.values().length;

  private final Chronicle chronicle;
  private final int from;
  private final int until;
  private final int[] places;
  private final double[] weights;
  private final int[] agencies;
  private final double[] sums = unknown(COUNTS);
  private final double[] means;

  /**
   * Of a world.
   *
   * @param from first observed week
   * @param until the week after the last
   * @param places indices of places; moods are their plain mean, weighted by {@code weights}
   * @param weights residents of each of those places
   * @param agencies whose counts are summed
   */
  public Stretch(
      Chronicle chronicle,
      int from,
      int until,
      List<Integer> places,
      List<Double> weights,
      List<Agency> agencies) {
    if (from < 0 || until <= from || until > chronicle.calendar().weeks()) {
      throw new IllegalArgumentException("no observed weeks from " + from + " until " + until);
    }
    this.chronicle = chronicle;
    this.from = from;
    this.until = until;
    this.places = places.stream().mapToInt(Integer::intValue).toArray();
    this.weights = weights.stream().mapToDouble(Double::doubleValue).toArray();
    this.agencies = ordinals(agencies);
    this.means = unknown(MOODS);
  }

  private Stretch(Stretch same, int[] agencies) {
    this.chronicle = same.chronicle;
    this.from = same.from;
    this.until = same.until;
    this.places = same.places;
    this.weights = same.weights;
    this.agencies = agencies;
    this.means = same.means;
  }

  /** The same weeks and places of other agencies. Moods, which are of no agency, are shared. */
  public Stretch withAgencies(List<Agency> others) {
    return new Stretch(this, ordinals(others));
  }

  private static int[] ordinals(List<Agency> agencies) {
    return agencies.stream().mapToInt(Agency::ordinal).toArray();
  }

  private static double[] unknown(int size) {
    double[] all = new double[size];
    Arrays.fill(all, Double.NaN);
    return all;
  }

  double sum(Count count) {
    int at = count.ordinal();
    if (Double.isNaN(sums[at])) {
      sums[at] = chronicle.sum(count, from, until, places, agencies);
    }
    return sums[at];
  }

  double mean(Mood mood) {
    int at = mood.ordinal();
    if (Double.isNaN(means[at])) {
      means[at] = meanOf(mood);
    }
    return means[at];
  }

  private double meanOf(Mood mood) {
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < places.length; i++) {
      for (int week = from; week < until; week++) {
        sum += weights[i] * chronicle.mood(mood, week, places[i]);
      }
      weight += weights[i] * (until - from);
    }
    return sum / weight;
  }

  double exits() {
    return sum(Count.LEFT_FOR_MARKET) + sum(Count.LEFT_FOR_COMPANY) + sum(Count.RETIRED_EARLY);
  }

  double attacks() {
    return sum(Count.HAZARD) + sum(Count.HAZARD_OTHER) + sum(Count.HAZARD_BRAWL);
  }

  double officerYears() {
    return sum(Count.OFFICERS) / Calendar.WEEKS_A_YEAR;
  }

  double willingness(Level level) {
    double sum = 0;
    for (int week = from; week < until; week++) {
      sum += chronicle.willingness(week, level);
    }
    return sum / (until - from);
  }

  double salience() {
    double sum = 0;
    for (int week = from; week < until; week++) {
      sum += chronicle.salience(week);
    }
    return sum / (until - from);
  }
}
