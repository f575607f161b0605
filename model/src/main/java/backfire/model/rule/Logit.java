package backfire.model.rule;

import backfire.model.number.Elementary;

/** Probabilities on the logit scale. */
public final class Logit {
  private Logit() {}

  /** ln(p/(1−p)). */
  public static double of(double probability) {
    return Elementary.log(probability) - Elementary.log(1 - probability);
  }

  /** 1/(1+e^−x). */
  public static double inverse(double x) {
    return 1 / (1 + Elementary.exp(-x));
  }
}
