package backfire.lab.run;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.DoublePredicate;

/** Round scales, to be offered where the one that was asked for does not fit. */
final class RoundScale {
  private static final long[] STEPS = {8, 5, 3, 2, 1};
  private static final int SMALLEST = -6;

  private RoundScale() {}

  /** The largest below another that fits. */
  static Optional<BigDecimal> largest(double below, DoublePredicate fits) {
    for (int power = -1; power >= SMALLEST; power--) {
      for (long step : STEPS) {
        BigDecimal scale = BigDecimal.valueOf(step).scaleByPowerOfTen(power);
        if (scale.doubleValue() < below && fits.test(scale.doubleValue())) {
          return Optional.of(scale);
        }
      }
    }
    return Optional.empty();
  }
}
