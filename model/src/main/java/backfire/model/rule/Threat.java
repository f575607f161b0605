package backfire.model.rule;

import static backfire.model.parameter.Parameter.GUILT_HARM;
import static backfire.model.parameter.Parameter.OWN_EXPERIENCE;
import static backfire.model.parameter.Parameter.OWN_EXPERIENCE_HALF_LIFE;
import static backfire.model.parameter.Parameter.THREAT_HARM;

import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Setting;

/** M7: threat = τ·V·(harm+h₀)/(mean harm there+h₀) + own experience. */
public final class Threat {
  private final boolean atWork;
  private final double harmless;
  private final double guiltHarm;
  private final double experience;
  private final double experienceFade;

  /** Threat under a setting's parameters and knock-outs. */
  public Threat(Setting setting) {
    Parameters p = setting.parameters();
    this.atWork = setting.has(Mechanism.THREAT);
    this.harmless = p.get(THREAT_HARM);
    this.guiltHarm = p.get(GUILT_HARM);
    this.experience = p.get(OWN_EXPERIENCE);
    this.experienceFade = new Fading(p.get(OWN_EXPERIENCE_HALF_LIFE), 1).weekly();
  }

  /**
   * Threat to an officer, beatings' worth a officer-year.
   *
   * @param risk τ in his place
   * @param exposure V of his rank
   * @param harm harm he has done, faded
   * @param meanHarm that of his agency's officers there
   * @param experience what he went through
   */
  public double of(double risk, double exposure, double harm, double meanHarm, double experience) {
    if (!atWork) {
      return risk;
    }
    return risk * exposure * reputation(harm, meanHarm) + experience;
  }

  /** (harm + h₀)/(mean harm + h₀): 1 for who has done as much harm as his peers. */
  public double reputation(double harm, double meanHarm) {
    return (harm + harmless) / (meanHarm + harmless);
  }

  /** harm/(harm + h½): what an officer knows he is guilty of, 0 to 1. */
  public double guilt(double harm) {
    return harm / (harm + guiltHarm);
  }

  /** What an attack on himself adds to his experience. */
  public double experience(double weight) {
    return experience * weight;
  }

  /** What is left of own experience after a week. */
  public double experienceFade() {
    return experienceFade;
  }
}
