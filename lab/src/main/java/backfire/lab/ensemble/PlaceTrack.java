package backfire.lab.ensemble;

import java.util.List;

/**
 * A layer in one world: the observable's value in each place and stretch of weeks.
 *
 * @param weeks the length of a stretch
 * @param firstWeek the observed week in which the first begins; the last ends with the world
 * @param values by place, in the order of ids, then by stretch; four significant digits
 */
public record PlaceTrack(
    String observable, String agency, int weeks, int firstWeek, List<List<Double>> values) {
  public PlaceTrack {
    values = values.stream().map(List::copyOf).toList();
  }

  /** The layer that this is. */
  public boolean isOf(Layer layer) {
    return observable.equals(layer.observable().id()) && agency.equals(layer.agencyId());
  }
}
