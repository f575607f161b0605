package backfire.model.rule;

import static backfire.model.parameter.Parameter.BACKGROUND_RATE;

import backfire.model.parameter.Mechanism;
import backfire.model.setting.Calendar;
import backfire.model.setting.Setting;

/** M5: attacks that are no revenge (robbery, quarrels), at a constant rate. */
public final class Background {
  private final double perWeek;

  /** The background under a setting's parameters and knock-outs. */
  public Background(Setting setting) {
    this.perWeek =
        setting.has(Mechanism.BACKGROUND)
            ? setting.parameters().get(BACKGROUND_RATE) / Calendar.WEEKS_A_YEAR
            : 0;
  }

  /** Probability a week that an officer is attacked so. */
  public double attacked() {
    return perWeek;
  }
}
