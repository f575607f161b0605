package backfire.lab.ensemble;

import backfire.model.kind.Agency;
import backfire.model.observe.Observable;
import backfire.model.setting.Calendar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A curve that a report draws: an observable, by stretches of weeks long enough for it to be more
 * than noise.
 *
 * @param agency of these officers, or null for all
 * @param weeks the length of a stretch
 */
public record Curve(Observable observable, @Nullable Agency agency, int weeks) {
  /** The curves of every world. */
  public static final List<Curve> ALL =
      List.of(
          new Curve(Observable.STOPS, Agency.SAFETY, 13),
          new Curve(Observable.RESTRAINT, Agency.SAFETY, 13),
          new Curve(Observable.EXITS, Agency.SAFETY, 26),
          new Curve(Observable.EXITS, Agency.SECURITY, 26),
          new Curve(Observable.ATTACKS, Agency.SAFETY, Calendar.WEEKS_A_YEAR),
          new Curve(Observable.ATTACKS, Agency.SECURITY, Calendar.WEEKS_A_YEAR),
          new Curve(Observable.CONTROL, Agency.SAFETY, 13),
          new Curve(Observable.GRUDGE, null, 13));

  /** The agency's name, or {@code all}. */
  public String agencyId() {
    return agency == null ? Reading.ALL : agency.id();
  }
}
