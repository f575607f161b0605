package backfire.bench.peer;

import backfire.model.kind.Agency;
import backfire.model.setting.Calendar;
import backfire.model.setting.Place;
import backfire.model.setting.Posts;
import backfire.model.setting.Setting;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A setting made larger or smaller, longer or shorter: the same kind of world for each. */
public final class Sized {
  private Sized() {}

  /**
   * A setting of about so many residents: a sample of it, or, if it has fewer, each place larger
   * with its posts in proportion.
   */
  public static Setting residents(Setting setting, long residents) {
    double all = setting.places().stream().mapToDouble(Place::residents).sum();
    double share = residents / all;
    if (share <= 1) {
      return setting.withScale(share);
    }
    List<Place> places = setting.places().stream().map(place -> larger(place, share)).toList();
    return new Setting(
        places,
        setting.householdMean(),
        setting.calendar(),
        setting.cadres(),
        setting.acts(),
        setting.parameters(),
        setting.without(),
        1);
  }

  private static Place larger(Place place, double times) {
    Map<Agency, Posts> posts = new EnumMap<>(Agency.class);
    place
        .posts()
        .forEach(
            (agency, of) ->
                posts.put(
                    agency,
                    new Posts(
                        times(of.line(), times),
                        times(of.chiefs(), times),
                        times(of.heads(), times))));
    return new Place(
        place.id(),
        place.lon(),
        place.lat(),
        times(place.residents(), times),
        place.traders(),
        place.links(),
        posts);
  }

  private static int times(int number, double times) {
    return Math.toIntExact(Math.round(number * times));
  }

  /** A setting that is observed for so many weeks from its first date on, after so many before. */
  public static Setting weeks(Setting setting, int burnIn, int observed) {
    return setting.withCalendar(new Calendar(setting.calendar().first(), observed, burnIn));
  }
}
