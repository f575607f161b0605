package backfire.lab.twin;

import backfire.lab.ensemble.Grid;
import backfire.lab.evidence.Observed;
import backfire.lab.evidence.Observed.Weeks;
import backfire.model.observe.Observable;
import backfire.model.setting.Calendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Observables by place: a row for each observable and place, a column for each ISO year that is
 * observed, and one for the time since the act.
 */
public final class PlaceYears {
  /*
   * What is kept is the value without and the difference, both in seven digits: so a small
   * difference of large values keeps its own digits, and none is none.
   */
  private static final int FIRST_WEEK_HOLDS = 4;

  /** Those that are of a place rather than of the leadership and its officials. */
  public static final List<Observable> OBSERVABLES =
      List.copyOf(
          EnumSet.complementOf(
              EnumSet.of(
                  Observable.WILLINGNESS_COUNTY,
                  Observable.WILLINGNESS_PROVINCE,
                  Observable.WILLINGNESS_CENTRE,
                  Observable.SALIENCE)));

  private PlaceYears() {}

  /** The row of an observable in a place. */
  public static int row(Observable observable, int place, int places) {
    return OBSERVABLES.indexOf(observable) * places + place;
  }

  /** The years, in order; the column after the last is the time since the act. */
  public static List<Integer> years(Calendar calendar) {
    List<Integer> years = new ArrayList<>();
    int last = calendar.yearOf(calendar.total() - 1);
    for (int year = calendar.yearOf(calendar.burnIn()); year <= last; year++) {
      years.add(year);
    }
    return years;
  }

  /**
   * Of a world.
   *
   * @param since the observed weeks since the act
   */
  static double[][] of(Observed world, Weeks since) {
    Calendar calendar = world.chronicle().calendar();
    List<Weeks> columns = new ArrayList<>();
    years(calendar).forEach(year -> columns.add(weeks(year, calendar)));
    columns.add(since);
    List<String> places = world.chronicle().placeIds();
    double[][] values = new double[OBSERVABLES.size() * places.size()][columns.size()];
    for (Observable observable : OBSERVABLES) {
      for (int place = 0; place < places.size(); place++) {
        double[] row = values[row(observable, place, places.size())];
        for (int column = 0; column < row.length; column++) {
          row[column] =
              world.value(observable, null, List.of(places.get(place)), columns.get(column));
        }
      }
    }
    return values;
  }

  private static Weeks weeks(int year, Calendar calendar) {
    return new Weeks(
        Math.max(0, firstWeek(year, calendar)),
        Math.min(calendar.weeks(), firstWeek(year + 1, calendar)));
  }

  private static int firstWeek(int year, Calendar calendar) {
    return calendar.weekOf(LocalDate.of(year, 1, FIRST_WEEK_HOLDS)) - calendar.burnIn();
  }

  static Grid values(double[][] values) {
    return Grid.of(values.length, values[0].length, (row, column) -> values[row][column]);
  }

  static Grid difference(double[][] without, double[][] with) {
    return Grid.of(
        without.length,
        without[0].length,
        (row, column) -> with[row][column] - without[row][column]);
  }
}
