package backfire.model.rule;

import static backfire.model.parameter.Parameter.EXPECTATION_ATTACKS;
import static backfire.model.parameter.Parameter.EXPECTATION_HALF_LIFE;
import static backfire.model.parameter.Parameter.EXPECTATION_PURGE;
import static backfire.model.parameter.Parameter.EXPECTATION_REST;
import static backfire.model.parameter.Parameter.EXPECTATION_VACANCIES;

import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Setting;

/**
 * M13: the expectation of an upheaval on the logit scale returns to rest; attacks known and posts
 * vacant pull it by their departure from their stationary means, purges push it.
 */
public final class Expectation {
  private final boolean atWork;
  private final double rest;
  private final double weeklyFade;
  private final double purge;
  private final double attacks;
  private final double vacancies;

  /** Expectation under a setting's parameters and knock-outs. */
  public Expectation(Setting setting) {
    Parameters p = setting.parameters();
    this.atWork = setting.has(Mechanism.EXPECTATION);
    this.rest = Logit.of(p.get(EXPECTATION_REST));
    this.weeklyFade = new Fading(p.get(EXPECTATION_HALF_LIFE), 1).weekly();
    this.purge = p.get(EXPECTATION_PURGE);
    this.attacks = p.get(EXPECTATION_ATTACKS);
    this.vacancies = p.get(EXPECTATION_VACANCIES);
  }

  /** The logit at rest. */
  public double rest() {
    return rest;
  }

  /**
   * The logit a week later.
   *
   * @param logit now
   * @param knownOverRest attacks known over their stationary mean
   * @param vacantAboveRest share of posts vacant less its stationary mean
   * @param purges sizes of purges this week, summed
   */
  public double next(double logit, double knownOverRest, double vacantAboveRest, double purges) {
    if (!atWork) {
      return rest;
    }
    double pull = attacks * (knownOverRest - 1) + vacancies * vacantAboveRest;
    return rest + weeklyFade * (logit - rest) + (1 - weeklyFade) * pull + purge * purges;
  }
}
