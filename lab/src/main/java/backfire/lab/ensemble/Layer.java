package backfire.lab.ensemble;

import backfire.model.kind.Agency;
import backfire.model.observe.Observable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a map can be coloured by: an observable of each place, by stretches of weeks long enough for
 * it to be more than noise there.
 *
 * @param agency of these officers, or null for all
 * @param weeks the length of a stretch
 */
public record Layer(Observable observable, @Nullable Agency agency, int weeks) {
  /** The layers of every world, the first of which is shown first. */
  public static final List<Layer> ALL =
      List.of(
          new Layer(Observable.RISK, null, 4),
          new Layer(Observable.GRUDGE_HOUSEHOLD, null, 13),
          new Layer(Observable.RESTRAINT, Agency.SAFETY, 13),
          new Layer(Observable.CONTROL, null, 13),
          new Layer(Observable.REVENGE, null, 52),
          new Layer(Observable.EXITS, null, 52),
          new Layer(Observable.VACANCIES, null, 13),
          new Layer(Observable.EXPECTATION, null, 13),
          new Layer(Observable.TURMOIL, null, 4));

  /** The agency's name, or {@code all}. */
  public String agencyId() {
    return agency == null ? Reading.ALL : agency.id();
  }
}
