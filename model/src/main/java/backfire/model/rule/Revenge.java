package backfire.model.rule;

import static backfire.model.parameter.Parameter.BOOST_CAP;
import static backfire.model.parameter.Parameter.CAUGHT;
import static backfire.model.parameter.Parameter.CAUGHT_APPROVAL;
import static backfire.model.parameter.Parameter.CAUGHT_GROUP;
import static backfire.model.parameter.Parameter.CONTAGION;
import static backfire.model.parameter.Parameter.CONTAGION_HALF;
import static backfire.model.parameter.Parameter.DETERRENCE;
import static backfire.model.parameter.Parameter.DETERRENCE_EFFORT;
import static backfire.model.parameter.Parameter.DETERRENCE_KIN;
import static backfire.model.parameter.Parameter.EXPECTATION_REST;
import static backfire.model.parameter.Parameter.GROUP_DAYLIGHT;
import static backfire.model.parameter.Parameter.GROUP_DEADLY;
import static backfire.model.parameter.Parameter.HOPE;
import static backfire.model.parameter.Parameter.HURT_SHARE;
import static backfire.model.parameter.Parameter.JOINING;
import static backfire.model.parameter.Parameter.JOINING_CAP;
import static backfire.model.parameter.Parameter.JOINING_TRADER;
import static backfire.model.parameter.Parameter.KILLED_SHARE;
import static backfire.model.parameter.Parameter.KIN_MEAN;
import static backfire.model.parameter.Parameter.OFFICIALS_EXPOSURE;
import static backfire.model.parameter.Parameter.REVENGE_RATE;
import static backfire.model.parameter.Parameter.REVENGE_THRESHOLD;
import static backfire.model.parameter.Parameter.SINGLE_DAYLIGHT;
import static backfire.model.parameter.Parameter.TARGET_AWAY;
import static backfire.model.parameter.Parameter.TARGET_CHIEF;
import static backfire.model.parameter.Parameter.TARGET_HEAD;
import static backfire.model.parameter.Parameter.TARGET_LEFT;

import backfire.model.chance.Draw;
import backfire.model.kind.Gravity;
import backfire.model.kind.Rank;
import backfire.model.number.Elementary;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Setting;

/**
 * M5: h = η·(g−θ)^1.5·boldness·V·B·exp(−δ·riskaversion·P·(1+c·kin)) a week, with a bound r̄ from g
 * and boldness and the caps of V and B.
 */
public final class Revenge {
  private final boolean atWork;
  private final boolean joining;
  private final double rate;
  private final double threshold;
  private final double[] byRank;
  private final double highestTarget;
  private final double left;
  private final double away;
  private final double contagion;
  private final double contagionHalf;
  private final double hope;
  private final double rest;
  private final double boostCap;
  private final double deterrence;
  private final double deterrenceEffort;
  private final double deterrenceKin;
  private final double kinMean;
  private final double killed;
  private final double hurt;
  private final double groupDeadly;
  private final double join;
  private final double joinCap;
  private final double joinTrader;
  private final double groupDaylight;
  private final double singleDaylight;
  private final double caught;
  private final double caughtGroup;
  private final double caughtApproval;
  private final double official;

  /** Revenge under a setting's parameters and knock-outs. */
  public Revenge(Setting setting) {
    Parameters p = setting.parameters();
    this.atWork = setting.has(Mechanism.REVENGE);
    this.joining = setting.has(Mechanism.JOINING);
    this.rate = p.get(REVENGE_RATE);
    this.threshold = p.get(REVENGE_THRESHOLD);
    this.byRank = new double[] {1, p.get(TARGET_CHIEF), p.get(TARGET_HEAD)};
    this.left = p.get(TARGET_LEFT);
    this.away = p.get(TARGET_AWAY);
    double highestRank = Math.max(byRank[0], Math.max(byRank[1], byRank[2]));
    this.highestTarget = highestRank * Math.max(1, left) * Math.max(1, away);
    this.contagion = p.get(CONTAGION);
    this.contagionHalf = p.get(CONTAGION_HALF);
    this.hope = p.get(HOPE);
    this.rest = p.get(EXPECTATION_REST);
    this.boostCap = p.get(BOOST_CAP);
    this.deterrence = setting.has(Mechanism.DETERRENCE) ? p.get(DETERRENCE) : 0;
    this.deterrenceEffort = p.get(DETERRENCE_EFFORT);
    this.deterrenceKin = p.get(DETERRENCE_KIN);
    this.kinMean = p.get(KIN_MEAN);
    this.killed = p.get(KILLED_SHARE);
    this.hurt = p.get(HURT_SHARE);
    this.groupDeadly = p.get(GROUP_DEADLY);
    this.join = p.get(JOINING);
    this.joinCap = p.get(JOINING_CAP);
    this.joinTrader = p.get(JOINING_TRADER);
    this.groupDaylight = p.get(GROUP_DAYLIGHT);
    this.singleDaylight = p.get(SINGLE_DAYLIGHT);
    this.caught = p.get(CAUGHT);
    this.caughtGroup = p.get(CAUGHT_GROUP);
    this.caughtApproval = p.get(CAUGHT_APPROVAL);
    this.official = p.get(OFFICIALS_EXPOSURE);
  }

  /** Is revenge at work at all? */
  public boolean atWork() {
    return atWork;
  }

  /** θ: the grudge from which revenge is thinkable. */
  public double threshold() {
    return threshold;
  }

  /**
   * V: how much of a target an officer is. Elsewhere: he serves in another place than the holder's.
   */
  public double target(Rank rank, boolean hasLeft, boolean elsewhere) {
    return byRank[rank.ordinal()] * (hasLeft ? left : 1) * (elsewhere ? away : 1);
  }

  /** V by rank alone: how exposed a rank is. */
  public double exposure(Rank rank) {
    return byRank[rank.ordinal()];
  }

  /** B: rise of revenge with attacks known (a officer-year) and with expectation above rest. */
  public double boost(double known, double expectation) {
    return Math.min(boostCap, 1 + contagious(known) + hopeful(expectation));
  }

  /** What attacks known, a officer-year, add to B. */
  public double contagious(double known) {
    return contagion * (1 - Elementary.exp(-known / contagionHalf));
  }

  /** What expectation above rest adds to B. */
  public double hopeful(double expectation) {
    return hope * Math.max(0, expectation - rest);
  }

  /** P: the risk of being seen, from the mean effort of posts there. */
  public double watch(double effort) {
    return effort / (effort + deterrenceEffort);
  }

  /** η·(g−θ)^1.5·boldness, a week; 0 up to θ. */
  private double urge(double grudge, double boldness) {
    double x = grudge - threshold;
    return x <= 0 ? 0 : rate * x * Math.sqrt(x) * boldness;
  }

  /** r̄: no rate of this pair can ever be higher before its grudge changes, a week. */
  public double bound(double grudge, double boldness) {
    return urge(grudge, boldness) * highestTarget * boostCap;
  }

  /** h: the rate of attack, a week. */
  public double rate(
      double grudge,
      double boldness,
      double target,
      double boost,
      double riskAversion,
      double watch,
      int kin) {
    double deterred = deterred(riskAversion, watch, kin);
    return urge(grudge, boldness) * target * boost * Elementary.exp(-deterred);
  }

  /** δ·riskaversion·P·(1+c·kin): what deterrence takes off the logarithm of the rate. */
  public double deterred(double riskAversion, double watch, int kin) {
    double family = kin == 0 ? 0 : deterrenceKin * kin / kinMean;
    return deterrence * riskAversion * watch * (1 + family);
  }

  /** Time between rings of a clock, weeks. */
  public double wait(double u, double bound) {
    return Draw.exponential(u) / bound;
  }

  /** Probability that another who holds a grudge joins. */
  public double joins(double grudge, boolean trader) {
    if (!joining || grudge <= threshold) {
      return 0;
    }
    return Math.min(1, join * Math.min(joinCap, grudge - threshold) * (trader ? joinTrader : 1));
  }

  /** What an attack does. */
  public Gravity gravity(double u, boolean group) {
    double deadly = killedShare(group);
    if (u < deadly) {
      return Gravity.KILLED;
    }
    return u < deadly + hurt ? Gravity.HURT : Gravity.BEATEN;
  }

  /** The share of attacks that kill. */
  public double killedShare(boolean group) {
    return group ? killed * groupDeadly : killed;
  }

  /** Does it happen by day? */
  public boolean daylight(double u, boolean group) {
    return u < (group ? groupDaylight : singleDaylight);
  }

  /** Is an attacker caught? Less where attackers are approved of. */
  public boolean caught(double u, boolean group, double approval) {
    return u < caughtShare(group, approval);
  }

  /** The share of attackers who are caught. */
  public double caughtShare(boolean group, double approval) {
    return caught * (group ? caughtGroup : 1) * informed(approval);
  }

  /** The share of what is seen that somebody tells, where attackers are approved of. */
  public double informed(double approval) {
    return 1 - caughtApproval * approval;
  }

  /**
   * Probability a week that the official of a place is attacked: harm laid on him weighs as grudge
   * above the threshold, in a linear law.
   */
  public double officialAttacked(double harmLaid, double boost, double watch) {
    if (!atWork) {
      return 0;
    }
    double rateOfOfficial =
        rate * harmLaid * official * boost * Elementary.exp(-deterrence * watch);
    return Elementary.oneMinusExp(rateOfOfficial);
  }
}
