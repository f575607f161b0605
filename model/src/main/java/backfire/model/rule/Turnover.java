package backfire.model.rule;

import static backfire.model.parameter.Parameter.DEATH_RATE;
import static backfire.model.parameter.Parameter.DISMISSAL_PURGE;
import static backfire.model.parameter.Parameter.DISMISSAL_RATE;
import static backfire.model.parameter.Parameter.RESIDENT_YEARS;
import static backfire.model.parameter.Parameter.ROTATION_RATE;

import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Setting;

/** M19: what befalls people otherwise: age, death, dismissal, rotation. */
public final class Turnover {
  /** What befalls an officer in a week. */
  public enum Fate {
    NONE,
    DEATH,
    ROTATION,
    DISMISSAL
  }

  private final boolean atWork;
  private final double replaced;
  private final double death;
  private final double rotation;
  private final double dismissal;
  private final double dismissalPurge;

  /** Turnover under a setting's parameters and knock-outs. */
  public Turnover(Setting setting) {
    Parameters p = setting.parameters();
    this.atWork = setting.has(Mechanism.TURNOVER);
    this.replaced = 1 / (52 * p.get(RESIDENT_YEARS));
    this.death = p.get(DEATH_RATE) / 52;
    this.rotation = p.get(ROTATION_RATE) / 52;
    this.dismissal = p.get(DISMISSAL_RATE) / 52;
    this.dismissalPurge = p.get(DISMISSAL_PURGE);
  }

  /** Mean residents replaced a week. */
  public double replacements(int residents) {
    return atWork ? replaced * residents : 0;
  }

  /** Does an officer of so many weeks of service leave by age? */
  public boolean aged(int tenureWeeks) {
    return tenureWeeks >= careerWeeks();
  }

  /** Service after which an officer leaves by age, weeks. */
  public int careerWeeks() {
    return atWork ? 52 * Nature.CAREER_YEARS : Integer.MAX_VALUE;
  }

  /** Probability that anything but age befalls an officer in a week. */
  public double anything(double salience) {
    return atWork ? death + rotation + dismissal * (1 + dismissalPurge * salience) : 0;
  }

  /**
   * What befalls an officer this week. Dismissal stands last, so that purges move no other fate.
   *
   * @param salience Z
   */
  public Fate fate(double u, double salience) {
    if (u >= anything(salience)) {
      return Fate.NONE;
    }
    if (u < death) {
      return Fate.DEATH;
    }
    return u < death + rotation ? Fate.ROTATION : Fate.DISMISSAL;
  }
}
