package backfire.model.rule;

import static backfire.model.parameter.Parameter.EXPECTATION_REST;
import static backfire.model.parameter.Parameter.OFFICIALS_ATTACKS;
import static backfire.model.parameter.Parameter.OFFICIALS_BASE;
import static backfire.model.parameter.Parameter.OFFICIALS_EXPECTATION;
import static backfire.model.parameter.Parameter.OFFICIALS_NEARNESS;
import static backfire.model.parameter.Parameter.OFFICIALS_PURGE;
import static backfire.model.parameter.Parameter.PURGE_HALF_LIFE;

import backfire.model.kind.Level;
import backfire.model.number.Elementary;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Setting;

/** M12: officials seek promotion by ambition, less by purges, attacks known, expectation. */
public final class Ambition {
  private final boolean atWork;
  private final double base;
  private final double purge;
  private final double attacks;
  private final double expectation;
  private final double rest;
  private final double weeklyFade;
  private final double[] nearness;

  /** Ambition under a setting's parameters and knock-outs. */
  public Ambition(Setting setting) {
    Parameters p = setting.parameters();
    this.atWork = setting.has(Mechanism.OFFICIALS);
    this.base = p.get(OFFICIALS_BASE);
    this.purge = p.get(OFFICIALS_PURGE);
    this.attacks = p.get(OFFICIALS_ATTACKS);
    this.expectation = p.get(OFFICIALS_EXPECTATION);
    this.rest = p.get(EXPECTATION_REST);
    this.weeklyFade = new Fading(p.get(PURGE_HALF_LIFE), 1).weekly();
    double perLevel = p.get(OFFICIALS_NEARNESS);
    this.nearness = new double[] {Elementary.exp(-perLevel), 1, Elementary.exp(perLevel)};
  }

  /** Z as it is felt at a level. */
  public double felt(double salience, Level level) {
    return salience * nearness[level.ordinal()];
  }

  /** What is left of the salience of purges after a week. */
  public double weeklyFade() {
    return weeklyFade;
  }

  /**
   * Probability that an official seeks promotion.
   *
   * @param ambition his own, standard normal
   * @param knownOverRest attacks known over their stationary mean
   */
  public double seeks(
      double ambition, double salience, Level level, double knownOverRest, double expected) {
    if (!atWork) {
      return Logit.inverse(base + ambition);
    }
    double heard = Elementary.log(knownOverRest) / Elementary.log(2);
    double logit =
        base
            + ambition
            - purge * felt(salience, level)
            - attacks * heard
            - expectation * (expected - rest);
    return Logit.inverse(logit);
  }
}
