package backfire.model.rule;

/** Probabilities on the logit scale. */
public final class Logit {
  private Logit() {}

  /** ln(p/(1−p)). */
  public static double of(double probability) {
    return StrictMath.log(probability) - StrictMath.log1p(-probability);
  }

  /** 1/(1+e^−x). */
  public static double inverse(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }
}
