package backfire.model.rule;

import static backfire.model.parameter.Parameter.EFFORT_FLOOR;
import static backfire.model.parameter.Parameter.STOPS_CHIEF;
import static backfire.model.parameter.Parameter.STOPS_HEAD;
import static backfire.model.parameter.Parameter.STOPS_PER_WEEK;
import static backfire.model.parameter.Parameter.SURGE;

import backfire.model.kind.Agency;
import backfire.model.kind.Rank;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Setting;

/**
 * M2: e = S·(1 + surge·T·[1 security, ½ others])·(floor + (1−floor)(1−ρ))·(1 line, ½ chief, ¼
 * head); stops are Poisson(λ·e).
 */
public final class Effort {
  private final boolean atWork;
  private final double sparable;
  private final double spared;
  private final double surge;
  private final double stopsPerWeek;
  private final double[] byRank;

  /** Effort under a setting's parameters and knock-outs. */
  public Effort(Setting setting) {
    Parameters p = setting.parameters();
    this.atWork = setting.has(Mechanism.STOPS);
    this.sparable = 1 - p.get(EFFORT_FLOOR);
    this.spared = atWork ? sparable : 0;
    this.surge = p.get(SURGE);
    this.stopsPerWeek = p.get(STOPS_PER_WEEK);
    this.byRank = new double[] {1, p.get(STOPS_CHIEF), p.get(STOPS_HEAD)};
  }

  /**
   * Effort of an officer of a rank who shows no restraint.
   *
   * @param orders S of his agency here, eased orders included
   * @param turmoil T here
   */
  public double unrestrained(Agency agency, Rank rank, double orders, double turmoil) {
    double share = byRank[rank.ordinal()];
    if (!atWork) {
      return share;
    }
    double sweeps = 1 + surge * turmoil * (agency == Agency.SECURITY ? 1 : 0.5);
    return orders * sweeps * share;
  }

  /**
   * Effort of an officer.
   *
   * @param unrestrained what it is without restraint
   * @param restraint his ρ
   */
  public double of(double unrestrained, double restraint) {
    return unrestrained * (1 - spared * restraint);
  }

  /** The share of effort that restraint leaves: floor + (1 − floor)(1 − ρ) = 1 − (1 − floor)·ρ. */
  public double left(double restraint) {
    return 1 - sparable * restraint;
  }

  /** Mean stops a week at an effort. */
  public double stops(double effort) {
    return stopsPerWeek * effort;
  }
}
