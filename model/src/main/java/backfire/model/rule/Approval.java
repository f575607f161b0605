package backfire.model.rule;

import static backfire.model.parameter.Parameter.APPROVAL_HARM;
import static backfire.model.parameter.Parameter.APPROVAL_REFERENCE;

import backfire.model.number.Elementary;
import backfire.model.parameter.Mechanism;
import backfire.model.setting.Setting;

/** M15: approval of attackers = 1 − exp(−harm per head there/h₀). */
public final class Approval {
  private final boolean atWork;
  private final double harm;
  private final double reference;

  /** Approval under a setting's parameters and knock-outs. */
  public Approval(Setting setting) {
    this.atWork = setting.has(Mechanism.APPROVAL);
    this.harm = setting.parameters().get(APPROVAL_HARM);
    this.reference = setting.parameters().get(APPROVAL_REFERENCE);
  }

  /** Approval where harm laid on the agencies, faded, is so much a head. */
  public double of(double harmPerHead) {
    return atWork ? Elementary.oneMinusExp(harmPerHead / harm) : reference;
  }
}
