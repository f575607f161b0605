package backfire.model.rule;

import static backfire.model.parameter.Parameter.TURMOIL_HALF_LIFE;
import static backfire.model.parameter.Parameter.TURMOIL_HURT;
import static backfire.model.parameter.Parameter.TURMOIL_REFERENCE;

import backfire.model.kind.Gravity;
import backfire.model.number.Elementary;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Setting;

/** M11: T = 2(1−e^(−x/2)); a killing adds N_ref/N to x, a serious injury 0.3 of that. */
public final class Stir {
  private final boolean atWork;
  private final double reference;
  private final double hurt;
  private final double weeklyFade;

  /** Stir under a setting's parameters and knock-outs. */
  public Stir(Setting setting) {
    Parameters p = setting.parameters();
    this.atWork = setting.has(Mechanism.TURMOIL);
    this.reference = p.get(TURMOIL_REFERENCE);
    this.hurt = p.get(TURMOIL_HURT);
    this.weeklyFade = new Fading(p.get(TURMOIL_HALF_LIFE), 1).weekly();
  }

  /** What an attack adds to x in a place of so many residents (at full scale). */
  public double added(Gravity gravity, double residents) {
    double killing = reference / residents;
    return switch (gravity) {
      case BEATEN -> 0;
      case HURT -> hurt * killing;
      case KILLED -> killing;
    };
  }

  /** What is left of x after a week. */
  public double weeklyFade() {
    return weeklyFade;
  }

  /** T, 0 to 2. */
  public double turmoil(double x) {
    return atWork ? 2 * Elementary.oneMinusExp(x / 2) : 0;
  }
}
