package backfire.model.proof;

import backfire.model.act.Act;
import backfire.model.kind.Agency;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameter;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Cadres;
import backfire.model.setting.Calendar;
import backfire.model.setting.Place;
import backfire.model.setting.Posts;
import backfire.model.setting.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Settings for closed forms: places without roads, weeks without a burn-in, almost nothing at work.
 */
final class Tiny {
  static final Posts NONE = Posts.NONE;

  private static final LocalDate FIRST = LocalDate.of(2010, 1, 4);

  private Tiny() {}

  /** The Monday of a week. */
  static LocalDate monday(int week) {
    return FIRST.plusWeeks(week);
  }

  /** A place without links, half of whose residents trade. */
  static Place place(String id, int residents, Posts safety, Posts security, Posts customs) {
    return new Place(
        id,
        129,
        42,
        residents,
        0.5,
        new TreeSet<>(),
        Map.of(Agency.SAFETY, safety, Agency.SECURITY, security, Agency.CUSTOMS, customs));
  }

  /** Like places, named p000 and on. */
  static List<Place> places(int count, int residents, Posts safety, Posts security, Posts customs) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = String.format(Locale.ROOT, "p%03d", i);
      places.add(place(id, residents, safety, security, customs));
    }
    return places;
  }

  /** Everybody lives alone; no burn-in; all mechanisms at work but those named. */
  static Setting setting(
      List<Place> places, int weeks, Parameters parameters, Set<Mechanism> without, Act... acts) {
    return new Setting(
        places,
        1,
        new Calendar(FIRST, weeks, 0),
        new Cadres(1, 1, 1),
        List.of(acts),
        parameters,
        without,
        1);
  }

  /** Parameters under which nothing happens by itself: no stop, no exit, no death, no recruit. */
  static Parameters still() {
    return Parameters.defaults()
        .with(Parameter.STOPS_PER_WEEK, 0)
        .with(Parameter.BACKGROUND_RATE, 0)
        .with(Parameter.DEFIANCE, 0)
        .with(Parameter.SURVEILLANCE, 0)
        .with(Parameter.EXIT_DELIBERATIONS, 0)
        .with(Parameter.EXIT_NEARBY, 0)
        .with(Parameter.VACANCY_WEEKS, 1e12)
        .with(Parameter.RESIDENT_YEARS, 1e12)
        .with(Parameter.DEATH_RATE, 0)
        .with(Parameter.DISMISSAL_RATE, 0)
        .with(Parameter.ROTATION_RATE, 0);
  }

  /** Every mechanism but these. */
  static Set<Mechanism> allBut(Mechanism... atWork) {
    Set<Mechanism> without = EnumSet.allOf(Mechanism.class);
    for (Mechanism mechanism : atWork) {
      without.remove(mechanism);
    }
    return without;
  }
}
