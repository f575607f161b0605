package backfire.casebook;

import backfire.model.parameter.Parameter;
import backfire.model.parameter.Prior;

/** The values that a parameter of the model may have, told from its unit and its prior. */
record ParameterRange(double low, double high) {
  private static final double MOST = 1e9;

  static ParameterRange of(Parameter parameter) {
    return switch (parameter.unit()) {
      case "share", "probability" -> new ParameterRange(0, 1);
      case "elasticity", "logit", "log", "utility" ->
          new ParameterRange(signed(parameter) ? -MOST : 0, MOST);
      default -> new ParameterRange(0, MOST);
    };
  }

  private static boolean signed(Parameter parameter) {
    return !(parameter.prior() instanceof Prior.Lognormal);
  }
}
