package backfire.model.week;

import backfire.model.chance.Site;
import backfire.model.kind.Gravity;
import backfire.model.rule.News;
import backfire.model.setting.Calendar;
import backfire.model.world.Pending;
import backfire.model.world.World;
import java.util.Arrays;

/** M6: attacks become known, and fade; risk follows. */
final class SpreadNews implements InPlace {
  private static final Gravity[] GRAVITIES = Gravity.values();

  private final World world;
  private final News news;
  private final double[][][] reach;
  private final double[] reachedUnder;

  SpreadNews(World world) {
    this.world = world;
    this.news = new News(world.setting);
    int places = world.places.count;
    this.reach = new double[places][GRAVITIES.length][places];
    this.reachedUnder = new double[places];
    Arrays.fill(reachedUnder, Double.NaN);
  }

  @Override
  public void in(int place, int week) {
    if (news.atWork()) {
      reachUnder(world.leadership.censorship, place);
      fade(place);
      expose(place);
      hear(place, week);
    }
    learn(place);
  }

  /** π of a place from every other; it changes with censorship alone. */
  private void reachUnder(double censorship, int place) {
    if (censorship == reachedUnder[place]) {
      return;
    }
    reachedUnder[place] = censorship;
    for (Gravity gravity : GRAVITIES) {
      for (int from = 0; from < world.places.count; from++) {
        double km = world.places.km[place][from];
        reach[place][gravity.ordinal()][from] = news.reach(km, gravity, censorship);
      }
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
    double[] beaten = reach[place][Gravity.BEATEN.ordinal()];
    double[] hurt = reach[place][Gravity.HURT.ordinal()];
    double[] killed = reach[place][Gravity.KILLED.ordinal()];
    double ofBeaten = 0;
    double ofHurt = 0;
    double ofKilled = 0;
    for (int from = 0; from < beaten.length; from++) {
      int serving = world.posts.serving(from);
      ofBeaten += beaten[from] * serving;
      ofHurt += hurt[from] * serving;
      ofKilled += killed[from] * serving;
    }
    double[] exposure = world.moods.exposure[place];
    exposure[Gravity.BEATEN.ordinal()] += ofBeaten / years;
    exposure[Gravity.HURT.ordinal()] += ofHurt / years;
    exposure[Gravity.KILLED.ordinal()] += ofKilled / years;
  }

  private void hear(int place, int week) {
    Pending pending = world.pending;
    for (int i = 0; i < pending.count(); i++) {
      if (!pending.silenced(i) && hears(place, i, week)) {
        world.moods.heard[place][pending.gravity(i).ordinal()]++;
        world.onlooker.hears(place, i, week);
      }
    }
  }

  private boolean hears(int place, int attack, int week) {
    Pending pending = world.pending;
    int home = pending.place(attack);
    double reached = reach[place][pending.gravity(attack).ordinal()][home];
    return place == home
        || world.chance.uniform(Site.HEARD, pending.key(attack), world.places.key[place], week, 0)
            < reached;
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
