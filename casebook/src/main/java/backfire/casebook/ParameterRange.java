package backfire.casebook;

import static backfire.model.parameter.Parameter.APPROVAL_HARM;
import static backfire.model.parameter.Parameter.CONTAGION_HALF;
import static backfire.model.parameter.Parameter.DEFIANCE_CROWD;
import static backfire.model.parameter.Parameter.DETERRENCE_EFFORT;
import static backfire.model.parameter.Parameter.MARKET_CROWDING;
import static backfire.model.parameter.Parameter.RESTRAINT_HALF;
import static backfire.model.parameter.Parameter.RISK_PRIOR_WEIGHT;
import static backfire.model.parameter.Parameter.THREAT_HARM;

import backfire.model.parameter.Parameter;
import backfire.model.parameter.Prior;
import java.util.EnumSet;
import java.util.Set;

/** The values that a parameter of the model may have, told from its unit and its prior. */
public record ParameterRange(double low, double high) {
  private static final double MOST = 1e9;
  private static final double LEAST_ABOVE_0 = 1e-6;

  /** What something is divided by, though its unit does not say so. */
  private static final Set<Parameter> DIVISORS =
      EnumSet.of(
          CONTAGION_HALF,
          DETERRENCE_EFFORT,
          RISK_PRIOR_WEIGHT,
          THREAT_HARM,
          RESTRAINT_HALF,
          MARKET_CROWDING,
          APPROVAL_HARM,
          DEFIANCE_CROWD);

  /** The range of a parameter, bounds included. */
  public static ParameterRange of(Parameter parameter) {
    double low = DIVISORS.contains(parameter) ? LEAST_ABOVE_0 : 0;
    return switch (parameter.unit()) {
      case "share", "probability" -> new ParameterRange(low, 1);
      case "elasticity", "logit", "log", "utility" ->
          new ParameterRange(signed(parameter) ? -MOST : 0, MOST);
      case "weeks", "years", "km" -> new ParameterRange(LEAST_ABOVE_0, MOST);
      default -> new ParameterRange(low, MOST);
    };
  }

  /** Is a value in the range? */
  public boolean holds(double value) {
    return value >= low && value <= high;
  }

  private static boolean signed(Parameter parameter) {
    return !(parameter.prior() instanceof Prior.Lognormal);
  }
}
