package backfire.model.rule;

import static backfire.model.parameter.Parameter.SURVEILLANCE;

import backfire.model.parameter.Mechanism;
import backfire.model.setting.Setting;

/** M18: households are denounced at a rate with orders of the political police. */
public final class Surveillance {
  private final double perHouseholdWeek;

  /** Surveillance under a setting's parameters and knock-outs. */
  public Surveillance(Setting setting) {
    this.perHouseholdWeek =
        setting.has(Mechanism.SURVEILLANCE) ? setting.parameters().get(SURVEILLANCE) / 52 : 0;
  }

  /**
   * Mean denunciations a week.
   *
   * @param informed share of what is seen that somebody tells
   */
  public double denunciations(int households, double orders, double informed) {
    return perHouseholdWeek * households * orders * informed;
  }
}
