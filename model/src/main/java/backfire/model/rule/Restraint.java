package backfire.model.rule;

import static backfire.model.parameter.Parameter.COLLEAGUES;
import static backfire.model.parameter.Parameter.COLLEAGUES_SHARPNESS;
import static backfire.model.parameter.Parameter.RESTRAINT_HALF;

import backfire.model.number.Elementary;
import backfire.model.parameter.Mechanism;
import backfire.model.parameter.Parameters;
import backfire.model.setting.Setting;

/**
 * M8: ρ₀ = 1 − 2^(−riskaversion·threat/τ½), and ρ = (1−ω)·ρ₀ + ω·ρ̄ᵏ/(ρ̄ᵏ+(1−ρ̄)ᵏ) after talk among
 * colleagues.
 */
public final class Restraint {
  private static final double LN2 = 0.6931471805599453;

  private final double half;
  private final double atHalf;
  private final double colleagues;
  private final double sharpness;
  private final double heeded;
  private final double unheeded;

  /** Restraint under a setting's parameters and knock-outs. */
  public Restraint(Setting setting) {
    Parameters p = setting.parameters();
    boolean atWork = setting.has(Mechanism.RESTRAINT);
    this.heeded = atWork ? 1 : 0;
    this.unheeded = atWork ? 0 : new News(setting).priorThreat();
    this.half = p.get(RESTRAINT_HALF);
    this.atHalf = LN2 / half;
    this.colleagues = setting.has(Mechanism.COLLEAGUES) ? p.get(COLLEAGUES) : 0;
    this.sharpness = p.get(COLLEAGUES_SHARPNESS);
  }

  /**
   * ln 2·riskaversion·threat/τ½: how an officer feels the threat. Without the mechanism the threat
   * is what the prior risk would make it.
   */
  public double felt(double riskAversion, double threat) {
    return atHalf * riskAversion * (heeded * threat + unheeded);
  }

  /**
   * ρ₀: what an officer would do if he asked nobody.
   *
   * @param felt how he {@linkplain #felt feels} the threat
   */
  public double own(double felt) {
    return 1 - Elementary.decay(felt);
  }

  /** What the mean restraint of a station asks of everybody in it. */
  public double asked(double mean) {
    if (sharpness == 1) {
      return mean;
    }
    double yes = Elementary.power(mean, sharpness);
    double no = Elementary.power(1 - mean, sharpness);
    return yes / (yes + no);
  }

  /** ρ: own restraint and what colleagues ask, weighed. */
  public double weighed(double own, double asked) {
    return (1 - colleagues) * own + colleagues * asked;
  }

  /** τ/τ½: a risk in units of that at which restraint is one half. */
  public double inHalves(double risk) {
    return risk / half;
  }
}
