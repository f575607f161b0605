package backfire.model.proof;

import backfire.model.act.Act;
import backfire.model.kind.Agency;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Observable;
import backfire.model.observe.Stretch;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Cadres;
import backfire.model.setting.Calendar;
import backfire.model.setting.Place;
import backfire.model.setting.Posts;
import backfire.model.setting.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A made-up province under the default parameters: towns on a road, every third with customs.
 *
 * <pre>
 *   t00 ─17 km─ t01 ─17 km─ t02 ─ …   police 6, political police 2, customs 1 a thousand residents
 * </pre>
 */
final class Province {
  private static final LocalDate FIRST = LocalDate.of(2009, 1, 5);

  private Province() {}

  /** Towns of these residents under orders of 1, with a burn-in. */
  static Setting of(int weeks, int burnIn, int... residents) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < residents.length; i++) {
      TreeSet<String> links = new TreeSet<>();
      if (i > 0) {
        links.add(id(i - 1));
      }
      double share = 0.1 + 0.03 * (i % 8);
      places.add(
          new Place(id(i), 129 + 0.2 * i, 42, residents[i], share, links, posts(i, residents[i])));
    }
    return new Setting(
        places,
        3.9,
        new Calendar(FIRST, weeks, burnIn),
        new Cadres(20, 100, 100),
        List.of(),
        Parameters.defaults(),
        Set.of(),
        1);
  }

  /** The Monday of an observed week. */
  static LocalDate monday(int week) {
    return FIRST.plusWeeks(week);
  }

  /** This province under acts. */
  static Setting under(Setting province, Act... acts) {
    return province.withActs(List.of(acts));
  }

  private static String id(int i) {
    return String.format(Locale.ROOT, "t%02d", i);
  }

  private static Map<Agency, Posts> posts(int i, int residents) {
    Map<Agency, Posts> posts = new EnumMap<>(Agency.class);
    posts.put(Agency.SAFETY, byRank(0.006 * residents));
    posts.put(Agency.SECURITY, byRank(0.002 * residents));
    if (i % 3 == 0) {
      posts.put(Agency.CUSTOMS, byRank(0.001 * residents));
    }
    return posts;
  }

  private static Posts byRank(double officers) {
    int chiefs = (int) Math.max(1, Math.round(0.15 * officers));
    int heads = (int) Math.max(1, Math.round(0.03 * officers));
    return new Posts((int) Math.round(officers) - chiefs - heads, chiefs, heads);
  }

  /** An observable over some observed weeks, all places and agencies. */
  static double over(Setting province, Chronicle chronicle, Observable what, int from, int until) {
    int places = chronicle.placeIds().size();
    Stretch stretch =
        new Stretch(
            chronicle,
            from,
            until,
            IntStream.range(0, places).boxed().toList(),
            province.places().stream().map(place -> (double) place.residents()).toList(),
            List.of(Agency.values()));
    return what.of(stretch);
  }
}
