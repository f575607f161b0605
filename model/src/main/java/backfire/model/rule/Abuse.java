package backfire.model.rule;

import static backfire.model.parameter.Parameter.BRIBE;
import static backfire.model.parameter.Parameter.BRIBE_ORDERS;
import static backfire.model.parameter.Parameter.EXTORTION_CUSTOMS;
import static backfire.model.parameter.Parameter.EXTORTION_HARM;
import static backfire.model.parameter.Parameter.EXTORTION_ORDERS;
import static backfire.model.parameter.Parameter.EXTORTION_RATE;
import static backfire.model.parameter.Parameter.GRAVE_HARM;
import static backfire.model.parameter.Parameter.GRAVE_SHARE;
import static backfire.model.parameter.Parameter.HARSH_BASE;
import static backfire.model.parameter.Parameter.HARSH_ORDERS;
import static backfire.model.parameter.Parameter.HARSH_RATE;
import static backfire.model.parameter.Parameter.HARSH_SECURITY;
import static backfire.model.parameter.Parameter.HARSH_SLOPE;
import static backfire.model.parameter.Parameter.HARSH_SPREAD;

import backfire.model.chance.Draw;
import backfire.model.kind.Agency;
import backfire.model.number.Elementary;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Setting;

/**
 * M3: extortion with probability min(1, 0.7·a·S^−ψ), bribe Exp(b₀·S^φ), φ = ι+ψ−1; harsh treatment
 * with probability min(1, rate·S^ζ·(0.3+2.1a)·(1−ρ)), harm lognormal of mean 1, now and then grave.
 */
public final class Abuse {
  private final boolean atWork;
  private final double extortionRate;
  private final double extortionOrders;
  private final double extortionCustoms;
  private final double bribe;
  private final double bribeOrders;
  private final double extortionHarm;
  private final double harshRate;
  private final double harshOrders;
  private final double harshBase;
  private final double harshSlope;
  private final double harshSecurity;
  private final double harshSpread;
  private final double graveShare;
  private final double graveHarm;

  /** Abuse under a setting's parameters and knock-outs. */
  public Abuse(Setting setting) {
    Parameters p = setting.parameters();
    this.atWork = setting.has(Mechanism.ABUSE);
    this.extortionRate = p.get(EXTORTION_RATE);
    this.extortionOrders = p.get(EXTORTION_ORDERS);
    this.extortionCustoms = p.get(EXTORTION_CUSTOMS);
    this.bribe = p.get(BRIBE);
    this.bribeOrders = p.get(BRIBE_ORDERS) + p.get(EXTORTION_ORDERS) - 1;
    this.extortionHarm = p.get(EXTORTION_HARM);
    this.harshRate = p.get(HARSH_RATE);
    this.harshOrders = p.get(HARSH_ORDERS);
    this.harshBase = p.get(HARSH_BASE);
    this.harshSlope = p.get(HARSH_SLOPE);
    this.harshSecurity = p.get(HARSH_SECURITY);
    this.harshSpread = p.get(HARSH_SPREAD);
    this.graveShare = p.get(GRAVE_SHARE);
    this.graveHarm = p.get(GRAVE_HARM);
  }

  /**
   * Extortion at a stop by an officer of abusiveness 1, before the bound of 1.
   *
   * @param orders S of the agency here
   */
  public double extortionFactor(Agency agency, double orders) {
    if (!atWork) {
      return 0;
    }
    double customs = agency == Agency.CUSTOMS ? extortionCustoms : 1;
    return extortionRate * customs * power(orders, -extortionOrders);
  }

  /** Probability of extortion at a stop, from the agency's factor here. */
  public double extortion(double factor, double abusiveness) {
    return Math.min(1, factor * abusiveness);
  }

  /** Mean bribe under orders S, weeks' needs. */
  public double meanBribe(double orders) {
    return bribe * power(orders, bribeOrders);
  }

  /** A bribe. */
  public double bribe(double u, double mean) {
    return mean * Draw.exponential(u);
  }

  /** Harm of an extortion. */
  public double extortionHarm(double u) {
    return extortionHarm * Draw.exponential(u);
  }

  /** Harsh treatment at a stop before the officer's own factor. */
  public double harshFactor(Agency agency, double orders) {
    if (!atWork) {
      return 0;
    }
    double security = agency == Agency.SECURITY ? harshSecurity : 1;
    return harshRate * security * power(orders, harshOrders);
  }

  /** Probability of harsh treatment at a stop, from the agency's factor here. */
  public double harsh(double factor, double abusiveness, double restraint) {
    return Math.min(1, factor * (harshBase + harshSlope * abusiveness) * (1 - restraint));
  }

  /** Probability of either or both at a stop, which come about independently: p + q − pq. */
  public static double harmful(double extortion, double harsh) {
    return extortion + harsh - extortion * harsh;
  }

  /**
   * Does a stop that harms come with extortion?
   *
   * @param u uniform over the probability of either, which is laid out as: extortion alone, both,
   *     harsh treatment alone
   */
  public static boolean extorts(double u, double extortion) {
    return u < extortion;
  }

  /** Does a stop that harms come with harsh treatment? */
  public static boolean treatsHarshly(double u, double extortion, double harsh) {
    return u >= extortion * (1 - harsh);
  }

  /** Harm of a harsh treatment: lognormal of mean 1, ten times as much when grave. */
  public double harshHarm(double u, double uGrave) {
    double harm = Draw.lognormalOfMeanOne(u, harshSpread);
    return uGrave < graveShare ? graveHarm * harm : harm;
  }

  /** Bribe income a week that an officer of mean abusiveness has at rest: a start, a reference. */
  public double referenceBribes(double stopsAWeek, Agency agency) {
    return stopsAWeek * extortion(extortionFactor(agency, 1), 0.25) * meanBribe(1);
  }

  private static double power(double base, double exponent) {
    return Elementary.power(base, exponent);
  }
}
