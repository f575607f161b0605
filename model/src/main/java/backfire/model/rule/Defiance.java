package backfire.model.rule;

import static backfire.model.parameter.Parameter.DEFIANCE;
import static backfire.model.parameter.Parameter.DEFIANCE_CROWD;
import static backfire.model.parameter.Parameter.DEFIANCE_HARM;
import static backfire.model.parameter.Parameter.DEFIANCE_HURT;
import static backfire.model.parameter.Parameter.EASING_CHANCE;
import static backfire.model.parameter.Parameter.EASING_SIZE;
import static backfire.model.parameter.Parameter.EASING_WEEKS;

import backfire.model.kind.Gravity;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Setting;

/** M16: a harsh stop at a market turns into a brawl, where approval is high and many stand by. */
public final class Defiance {
  private final double rate;
  private final double crowd;
  private final double harm;
  private final double hurt;
  private final double easingChance;
  private final double easingSize;
  private final int easingWeeks;

  /** Defiance under a setting's parameters and knock-outs. */
  public Defiance(Setting setting) {
    Parameters p = setting.parameters();
    this.rate = setting.has(Mechanism.DEFIANCE) ? p.get(DEFIANCE) : 0;
    this.crowd = p.get(DEFIANCE_CROWD);
    this.harm = p.get(DEFIANCE_HARM);
    this.hurt = p.get(DEFIANCE_HURT);
    this.easingChance = p.get(EASING_CHANCE);
    this.easingSize = p.get(EASING_SIZE);
    this.easingWeeks = (int) p.get(EASING_WEEKS);
  }

  /** Probability that a harsh stop of a trader turns into a brawl. */
  public double brawls(double approval, double shareOfTraders) {
    return Math.min(1, rate * approval * shareOfTraders / crowd);
  }

  /** Harm to the victim. */
  public double harm() {
    return harm;
  }

  /** What it does to the officer. */
  public Gravity gravity(double u) {
    return u < hurt ? Gravity.HURT : Gravity.BEATEN;
  }

  /** Do leaders of the place ease orders? */
  public boolean eases(double u) {
    return u < easingChance;
  }

  /** The share of orders that an easing of the place takes away. */
  public double easingSize() {
    return easingSize;
  }

  /** How long it lasts, weeks. */
  public int easingWeeks() {
    return easingWeeks;
  }
}
