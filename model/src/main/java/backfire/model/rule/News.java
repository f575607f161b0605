package backfire.model.rule;

import static backfire.model.parameter.Parameter.HURT_SHARE;
import static backfire.model.parameter.Parameter.KILLED_SHARE;
import static backfire.model.parameter.Parameter.NEWS_DISTANCE;
import static backfire.model.parameter.Parameter.NEWS_MEMORY;
import static backfire.model.parameter.Parameter.NEWS_MEMORY_KILLED;
import static backfire.model.parameter.Parameter.RISK_PRIOR;
import static backfire.model.parameter.Parameter.RISK_PRIOR_WEIGHT;
import static backfire.model.parameter.Parameter.WEIGHT_HURT;
import static backfire.model.parameter.Parameter.WEIGHT_KILLED;

import backfire.model.kind.Gravity;
import backfire.model.number.Elementary;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Setting;

/**
 * M6: who hears, and what risk follows: r_g = (β₀·r₀,g + heard_g)/(β₀ + exposure_g), τ = Σ w_g·r_g.
 *
 * <p>It is the posterior mean of a Poisson rate under a Gamma prior, with attacks and officer-years
 * heard of fading by the same half-life; a test compares it with that.
 */
public final class News {
  private final boolean atWork;
  private final double distance;
  private final double[] weight;
  private final double[] priorRate;
  private final double priorWeight;
  private final double[] weeklyFade;

  /** News under a setting's parameters and knock-outs. */
  public News(Setting setting) {
    Parameters p = setting.parameters();
    this.atWork = setting.has(Mechanism.NEWS);
    this.distance = p.get(NEWS_DISTANCE);
    this.weight = new double[] {1, p.get(WEIGHT_HURT), p.get(WEIGHT_KILLED)};
    double killed = p.get(KILLED_SHARE);
    double hurt = p.get(HURT_SHARE);
    double[] share = {Math.max(0, 1 - killed - hurt), hurt, killed};
    this.priorRate = new double[3];
    for (int g = 0; g < 3; g++) {
      priorRate[g] = p.get(RISK_PRIOR) * share[g];
    }
    this.priorWeight = p.get(RISK_PRIOR_WEIGHT);
    double memory = p.get(NEWS_MEMORY);
    double ofKilling = new Fading(memory * p.get(NEWS_MEMORY_KILLED), 1).weekly();
    double ofOthers = new Fading(memory, 1).weekly();
    this.weeklyFade = new double[] {ofOthers, ofOthers, ofKilling};
  }

  /** Does news spread at all? */
  public boolean atWork() {
    return atWork;
  }

  /** w: beatings' worth of a gravity. */
  public double weight(Gravity gravity) {
    return weight[gravity.ordinal()];
  }

  /** What is left after a week of what was heard, and of the exposure it is held against. */
  public double weeklyFade(Gravity gravity) {
    return weeklyFade[gravity.ordinal()];
  }

  /**
   * π: the probability that an attack becomes known in another place.
   *
   * @param km distance along links; 0 is home, where all is known
   */
  public double reach(double km, Gravity gravity, double censorship) {
    if (km == 0) {
      return 1;
    }
    double told = weight(gravity) * (1 - censorship) * Elementary.exp(-km / distance);
    return Elementary.oneMinusExp(told);
  }

  /** r_g: attacks of a gravity expected, a officer-year. */
  public double risk(Gravity gravity, double heard, double exposure) {
    int g = gravity.ordinal();
    if (!atWork) {
      return priorRate[g];
    }
    return (priorWeight * priorRate[g] + heard) / (priorWeight + exposure);
  }

  /** Σ w·r₀: the risk, beatings' worth a officer-year, that who has heard nothing expects. */
  public double priorThreat() {
    double sum = 0;
    for (int g = 0; g < 3; g++) {
      sum += weight[g] * priorRate[g];
    }
    return sum;
  }

  /** Σ r₀: attacks a officer-year that who has heard nothing expects. */
  public double priorKnown() {
    return priorRate[0] + priorRate[1] + priorRate[2];
  }
}
