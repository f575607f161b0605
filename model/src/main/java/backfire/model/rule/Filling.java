package backfire.model.rule;

import static backfire.model.parameter.Parameter.OUTSIDE_WEEKS;
import static backfire.model.parameter.Parameter.PROMOTION_BASE;
import static backfire.model.parameter.Parameter.PROMOTION_EXPOSURE;
import static backfire.model.parameter.Parameter.PROMOTION_GAIN;
import static backfire.model.parameter.Parameter.PROMOTION_PURGE;
import static backfire.model.parameter.Parameter.RECRUITS_FEAR;
import static backfire.model.parameter.Parameter.VACANCY_WEEKS;

import backfire.model.number.Elementary;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Setting;

/** M10: vacant posts meet an offer after about twenty weeks; whether it is taken is a choice. */
public final class Filling {
  private final boolean heeded;
  private final boolean weighed;
  private final double offer;
  private final double recruitsFear;
  private final double outsideWeeks;
  private final double base;
  private final double gain;
  private final double purge;
  private final double exposure;

  /** Filling under a setting's parameters and knock-outs. */
  public Filling(Setting setting) {
    Parameters p = setting.parameters();
    this.heeded = setting.has(Mechanism.POSTS);
    this.weighed = setting.has(Mechanism.PROMOTION);
    this.offer = Math.min(1, 1 / p.get(VACANCY_WEEKS));
    this.recruitsFear = p.get(RECRUITS_FEAR);
    this.outsideWeeks = p.get(OUTSIDE_WEEKS);
    this.base = p.get(PROMOTION_BASE);
    this.gain = p.get(PROMOTION_GAIN);
    this.purge = p.get(PROMOTION_PURGE);
    this.exposure = p.get(PROMOTION_EXPOSURE);
  }

  /** Probability a week that a recruit takes a vacant post, τ given in units of τ½. */
  public double recruited(double riskInHalves) {
    return heeded ? offer * Elementary.exp(-recruitsFear * riskInHalves) : offer;
  }

  /** Probability a week that a vacant post of a higher rank is offered. */
  public double offered() {
    return offer;
  }

  /** Has a higher post been vacant so long that it is filled from outside? */
  public boolean fromOutside(int weeksVacant) {
    return weeksVacant > outsideWeeks;
  }

  /**
   * What speaks for a promotion and against it, on the logit scale; without the mechanism, nothing.
   */
  public record Appeal(double base, double ambition, double purges, double exposure) {
    /** The probability that it is accepted. */
    public double probability() {
      return Logit.inverse(base + ambition + purges + exposure);
    }
  }

  /**
   * How a promotion appeals to whom it is offered.
   *
   * @param ambition the candidate's
   * @param salience Z as it is felt in the place
   * @param moreExposed V of the new rank less that of the old
   */
  public Appeal appeal(
      double ambition,
      double salience,
      double riskAversion,
      double moreExposed,
      double riskInHalves) {
    if (!weighed) {
      return new Appeal(0, 0, 0, 0);
    }
    return new Appeal(
        base,
        gain * ambition,
        -purge * salience,
        -exposure * riskAversion * moreExposed * riskInHalves);
  }
}
