package backfire.lab.ensemble;

import java.util.List;

/**
 * A curve in one world: the observable's value in each stretch of weeks.
 *
 * @param weeks the length of a stretch
 * @param firstWeek the observed week in which the first begins; the last ends with the world
 */
public record Track(
    String observable, String agency, int weeks, int firstWeek, List<Double> values) {
  public Track {
    values = List.copyOf(values);
  }

  /** The curve that this is. */
  public boolean isOf(Curve curve) {
    return observable.equals(curve.observable().id()) && agency.equals(curve.agencyId());
  }
}
