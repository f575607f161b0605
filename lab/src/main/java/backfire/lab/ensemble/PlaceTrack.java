package backfire.lab.ensemble;

/**
 * A layer in one world: the observable's value in each place, and in each region, by stretch of
 * weeks.
 *
 * @param weeks the length of a stretch
 * @param firstWeek the observed week in which the first begins; the last ends with the world
 * @param places by place, in the order of ids, then by stretch
 * @param regions by region, in the order of {@link Region#of}, then by stretch
 */
public record PlaceTrack(
    String observable, String agency, int weeks, int firstWeek, Grid places, Grid regions) {

  /** The layer that this is. */
  public boolean isOf(Layer layer) {
    return observable.equals(layer.observable().id()) && agency.equals(layer.agencyId());
  }
}
