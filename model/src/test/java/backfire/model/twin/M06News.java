package backfire.model.twin;

import backfire.model.chance.Site;
import backfire.model.kind.Gravity;
import backfire.model.rule.News;
import backfire.model.setting.Calendar;

/** M6: attacks become known, at home at once and elsewhere perhaps; what is known fades. */
final class M06News {
  private final Country country;
  private final News news;

  M06News(Country country) {
    this.country = country;
    this.news = country.rules.news;
  }

  void happen() {
    for (Town town : country.towns) {
      for (Gravity gravity : Gravity.values()) {
        fade(town, gravity);
      }
      for (PendingAttack attack : country.pending) {
        if (!isSilenced(attack) && hears(town, attack)) {
          town.heard[attack.gravity().ordinal()]++;
        }
      }
      judge(town, news);
    }
  }

  private void fade(Town town, Gravity gravity) {
    int g = gravity.ordinal();
    town.heard[g] *= news.weeklyFade(gravity);
    town.exposure[g] *= news.weeklyFade(gravity);
    double weeksAYear = Calendar.WEEKS_A_YEAR * country.setting.scale();
    double exposure = 0;
    for (Town from : country.towns) {
      exposure += reach(town, from, gravity) * from.serving().size() / weeksAYear;
    }
    town.exposure[g] += exposure;
  }

  private boolean isSilenced(PendingAttack attack) {
    return attack.deed() != null && country.leadership.silenced.contains(attack.deed());
  }

  private boolean hears(Town town, PendingAttack attack) {
    return town == attack.town()
        || country.draw(Site.HEARD, attack.key(), town.key)
            < reach(town, attack.town(), attack.gravity());
  }

  /** π. */
  private double reach(Town town, Town from, Gravity gravity) {
    double km = country.distances.between(town, from);
    return news.reach(km, gravity, country.leadership.censorship);
  }

  /** K = Σ r_g and τ = Σ w_g·r_g. */
  static void judge(Town town, News news) {
    town.known = 0;
    town.risk = 0;
    for (Gravity gravity : Gravity.values()) {
      int g = gravity.ordinal();
      double risk = news.risk(gravity, town.heard[g], town.exposure[g]);
      town.known += risk;
      town.risk += news.weight(gravity) * risk;
    }
  }
}
