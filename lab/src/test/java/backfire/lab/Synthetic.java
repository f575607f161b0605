package backfire.lab;

import backfire.model.chance.Keys;
import backfire.model.kind.Agency;
import backfire.model.kind.Gravity;
import backfire.model.kind.Level;
import backfire.model.kind.Rank;
import backfire.model.observe.Chronicle;
import backfire.model.observe.Count;
import backfire.model.observe.Event;
import backfire.model.observe.Mood;
import backfire.model.observe.RankCount;
import backfire.model.setting.Calendar;
import backfire.model.setting.Setting;
import java.util.EnumSet;
import java.util.function.IntConsumer;

/** A chronicle that looks like one: everything grows a little after the end of 2011. No model. */
public final class Synthetic {
  private final Setting setting;
  private final long seed;
  private final Chronicle chronicle;
  private long draws;

  private Synthetic(Setting setting, long seed) {
    this.setting = setting;
    this.seed = seed;
    this.chronicle =
        new Chronicle(
            setting.calendar(), setting.places().stream().map(place -> place.id()).toList());
  }

  /** A chronicle that depends on the seed and the setting alone. */
  public static Chronicle simulate(Setting setting, long seed, IntConsumer weekDone) {
    Synthetic synthetic = new Synthetic(setting, seed);
    synthetic.chronicle.work().found(30_000, 128);
    for (int week = 0; week < setting.calendar().total(); week++) {
      synthetic.week(week);
      synthetic.chronicle.work().addStops(300, 20, 128);
      synthetic.chronicle.work().addRings(5);
      weekDone.accept(week + 1);
    }
    return synthetic.chronicle;
  }

  private double uniform() {
    return ((Keys.child(seed, draws++) >>> 11) + 0.5) * 0x1p-53;
  }

  private double noisy(double mean) {
    return mean * (0.7 + 0.6 * uniform());
  }

  private void week(int week) {
    Calendar calendar = setting.calendar();
    int observed = week - calendar.burnIn();
    double growth = 1 + 0.6 * Math.max(0, Math.min(1, (observed - 150) / 180.0));
    for (int place = 0; place < setting.places().size(); place++) {
      for (Agency agency : Agency.values()) {
        agency(week, observed, place, agency, growth);
      }
      for (Mood mood : Mood.values()) {
        chronicle.set(mood, observed, place, noisy(0.1 * growth));
      }
    }
    for (Level level : Level.values()) {
      double share = noisy(0.5) / (1 + (growth - 1) * (1 + level.ordinal()));
      chronicle.setWillingness(observed, level, share);
    }
    chronicle.setSalience(observed, observed > 257 ? 0.9 : 0);
  }

  private void agency(int week, int observed, int place, Agency agency, double growth) {
    int posts = setting.places().get(place).posts(agency).total();
    if (posts == 0) {
      return;
    }
    double quiet = agency == Agency.SAFETY ? 1 : 0.6;
    chronicle.add(Count.HAZARD, observed, place, agency, 4e-4 * posts * growth * growth * quiet);
    chronicle.add(Count.SERVICE, observed, place, agency, 11 * posts);
    chronicle.add(Count.OFFICERS, observed, place, agency, posts);
    chronicle.add(Count.STOPS, observed, place, agency, Math.rint(noisy(2.4 * posts)));
    chronicle.add(Count.HARSH, observed, place, agency, noisy(0.05 * posts * growth));
    chronicle.add(Count.RESTRAINT, observed, place, agency, noisy(0.2 * posts * growth));
    for (Rank rank : Rank.values()) {
      chronicle.add(RankCount.OFFICER_WEEKS, observed, place, agency, rank, posts / 3.0);
      chronicle.add(RankCount.HAZARD, observed, place, agency, rank, 2e-3 * growth);
    }
    if (uniform() < 0.001 * posts * growth * quiet) {
      exit(week, observed, place, agency);
    }
    if (uniform() < 0.0004 * posts * growth * growth * quiet) {
      attack(week, observed, place, agency);
    }
  }

  private void exit(int week, int observed, int place, Agency agency) {
    chronicle.add(Count.LEFT_FOR_MARKET, observed, place, agency, 1);
    chronicle.add(Count.DECIDED_BY_FEAR, observed, place, agency, 1);
    chronicle.add(Count.EXIT_TENURE, observed, place, agency, 9);
    chronicle.note(
        new Event.Exit(
            week,
            setting.places().get(place).id(),
            Keys.child(seed, draws),
            0,
            agency,
            Rank.LINE,
            Event.Destination.MARKET,
            EnumSet.of(Event.Term.FEAR),
            468));
  }

  private void attack(int week, int observed, int place, Agency agency) {
    Gravity gravity =
        uniform() < 0.2 ? Gravity.KILLED : uniform() < 0.5 ? Gravity.HURT : Gravity.BEATEN;
    Count count =
        switch (gravity) {
          case BEATEN -> Count.BEATEN;
          case HURT -> Count.HURT;
          case KILLED -> Count.KILLED;
        };
    chronicle.add(count, observed, place, agency, 1);
    chronicle.add(Count.GRUDGE_ATTACKS, observed, place, agency, 1);
    chronicle.note(
        new Event.Attack(
            week,
            setting.places().get(place).id(),
            Keys.child(seed, draws),
            Keys.child(seed, draws + 1),
            agency,
            uniform() < 0.2 ? Rank.CHIEF : Rank.LINE,
            Event.Standing.SERVING,
            gravity,
            Event.Manner.SINGLE,
            uniform() < 0.5 ? Event.Motive.OWN : Event.Motive.KIN,
            0,
            1.4,
            uniform() < 0.3,
            uniform() < 0.3));
  }
}
