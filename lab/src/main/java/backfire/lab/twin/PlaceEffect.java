package backfire.lab.twin;

import backfire.model.observe.Observable;
import backfire.model.setting.Calendar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done to an observable in a place, over pairs.
 *
 * @param place its index
 * @param year an ISO year; null for all the time since the act
 */
public record PlaceEffect(Observable observable, int place, @Nullable Integer year, Paired paired) {

  /** In a place since the act. */
  public static PlaceEffect since(
      List<Pair> pairs, Observable observable, int place, int places, Calendar calendar) {
    int column = PlaceYears.years(calendar).size();
    return new PlaceEffect(
        observable, place, null, paired(pairs, PlaceYears.row(observable, place, places), column));
  }

  /** In a place, by year and then since the act. */
  public static List<PlaceEffect> of(
      List<Pair> pairs, Observable observable, int place, int places, Calendar calendar) {
    List<PlaceEffect> effects = new ArrayList<>();
    List<Integer> years = PlaceYears.years(calendar);
    int row = PlaceYears.row(observable, place, places);
    for (int column = 0; column < years.size(); column++) {
      effects.add(
          new PlaceEffect(observable, place, years.get(column), paired(pairs, row, column)));
    }
    effects.add(since(pairs, observable, place, places, calendar));
    return effects;
  }

  private static Paired paired(List<Pair> pairs, int row, int column) {
    List<Double> without = new ArrayList<>();
    List<Double> with = new ArrayList<>();
    for (Pair pair : pairs) {
      double value = pair.placesWithout().at(row, column);
      without.add(value);
      with.add(value + pair.placesDifference().at(row, column));
    }
    return Paired.of(without, with);
  }
}
