package backfire.bench.rule;

import backfire.model.kind.Agency;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Cadres;
import backfire.model.setting.Calendar;
import backfire.model.setting.Place;
import backfire.model.setting.Posts;
import backfire.model.setting.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A town with a province's residents to an officer, under the defaults of all parameters. */
final class OneTown {
  private OneTown() {}

  static Setting of(int residents) {
    Map<Agency, Posts> posts =
        Map.of(
            Agency.SAFETY, officers(residents / 1000 * 7),
            Agency.SECURITY, officers(residents / 1000 * 2),
            Agency.CUSTOMS, officers(40));
    Place town = new Place("town", 129, 42, residents, 0.25, new TreeSet<>(), posts);
    return new Setting(
        List.of(town),
        3.9,
        new Calendar(LocalDate.of(2005, 1, 3), 520, 0),
        new Cadres(20, 200, 300),
        List.of(),
        Parameters.defaults(),
        Set.of(),
        1);
  }

  private static Posts officers(int all) {
    return new Posts(all - all / 13 - 1, all / 13, 1);
  }
}
