package backfire.model.week;

import backfire.model.chance.Site;
import backfire.model.kind.Gravity;
import backfire.model.rule.News;
import backfire.model.setting.Calendar;
import backfire.model.world.Pending;
import backfire.model.world.World;

/** M6: attacks become known, and fade; risk follows. */
final class SpreadNews {
  private static final Gravity[] GRAVITIES = Gravity.values();

  private final World world;
  private final News news;
  private final double[] serving;
  private final double[][][] reach;
  private double reachedUnder = Double.NaN;

  SpreadNews(World world) {
    this.world = world;
    this.news = new News(world.setting);
    int places = world.places.count;
    this.serving = new double[places];
    this.reach = new double[GRAVITIES.length][places][places];
  }

  void in(int week) {
    if (news.atWork()) {
      reachUnder(world.leadership.censorship);
      countServing();
      for (int place = 0; place < world.places.count; place++) {
        fade(place);
        expose(place);
      }
      hear(week);
    }
    for (int place = 0; place < world.places.count; place++) {
      learn(place);
    }
  }

  /** π for every two places; it changes with censorship alone. */
  private void reachUnder(double censorship) {
    if (censorship == reachedUnder) {
      return;
    }
    reachedUnder = censorship;
    for (Gravity gravity : GRAVITIES) {
      for (int p = 0; p < world.places.count; p++) {
        for (int j = 0; j < world.places.count; j++) {
          reach[gravity.ordinal()][p][j] = news.reach(world.places.km[p][j], gravity, censorship);
        }
      }
    }
  }

  private void countServing() {
    for (int place = 0; place < serving.length; place++) {
      serving[place] =
          world.posts.serving(world.posts.firstOf(place), world.posts.firstOf(place + 1));
    }
  }

  private void fade(int place) {
    for (Gravity gravity : GRAVITIES) {
      world.moods.heard[place][gravity.ordinal()] *= news.weeklyFade(gravity);
      world.moods.exposure[place][gravity.ordinal()] *= news.weeklyFade(gravity);
    }
  }

  private void expose(int place) {
    double years = Calendar.WEEKS_A_YEAR * world.setting.scale();
    for (int g = 0; g < GRAVITIES.length; g++) {
      double sum = 0;
      for (int j = 0; j < serving.length; j++) {
        sum += reach[g][place][j] * serving[j];
      }
      world.moods.exposure[place][g] += sum / years;
    }
  }

  private void hear(int week) {
    Pending pending = world.pending;
    for (int i = 0; i < pending.count(); i++) {
      if (pending.silenced(i)) {
        continue;
      }
      int g = pending.gravity(i).ordinal();
      int home = pending.place(i);
      for (int place = 0; place < world.places.count; place++) {
        boolean hears =
            place == home
                || world.chance.uniform(
                        Site.HEARD, pending.key(i), world.places.key[place], week, 0)
                    < reach[g][place][home];
        if (hears) {
          world.moods.heard[place][g]++;
        }
      }
    }
  }

  private void learn(int place) {
    double known = 0;
    double risk = 0;
    for (Gravity gravity : GRAVITIES) {
      int g = gravity.ordinal();
      double r = news.risk(gravity, world.moods.heard[place][g], world.moods.exposure[place][g]);
      known += r;
      risk += news.weight(gravity) * r;
    }
    world.moods.known[place] = known;
    world.moods.risk[place] = risk;
  }
}
