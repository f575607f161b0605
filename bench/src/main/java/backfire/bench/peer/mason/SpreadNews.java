package backfire.bench.peer.mason;

import backfire.bench.peer.mason.Country.Pending;
import backfire.model.kind.Gravity;
import backfire.model.rule.News;
import backfire.model.setting.Calendar;
import backfire.model.setting.Roads;

/** M6: attacks become known, at home at once and elsewhere perhaps; what is known fades. */
final class SpreadNews {
  private final Country country;
  private final News news;
  private final double[][] km;

  SpreadNews(Country country) {
    this.country = country;
    this.news = country.rules.news;
    this.km = Roads.between(country.setting.places());
  }

  void spread() {
    for (Town town : country.towns) {
      for (Gravity gravity : Gravity.values()) {
        fade(town, gravity);
      }
      for (Pending attack : country.pending) {
        double reach = reach(town, attack.town(), attack.gravity());
        if (attack.town() == town || country.dice.happens(reach)) {
          town.heard[attack.gravity().ordinal()]++;
        }
      }
      judge(town, news);
    }
  }

  private void fade(Town town, Gravity gravity) {
    int g = gravity.ordinal();
    double fade = news.weeklyFade(gravity);
    double exposed = 0;
    for (Town from : country.towns) {
      exposed += reach(town, from, gravity) * from.serving();
    }
    town.heard[g] *= fade;
    town.exposure[g] =
        town.exposure[g] * fade + exposed / (Calendar.WEEKS_A_YEAR * country.setting.scale());
  }

  private double reach(Town town, Town from, Gravity gravity) {
    return news.reach(km[town.index][from.index], gravity, country.leadership.censorship);
  }

  /** K and τ from what was heard. */
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
