package backfire.lab.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Numbers as figures carry them. */
final class Rounded {
  private Rounded() {}

  /** Four significant digits; null for what is no number. */
  static @Nullable Double number(double value) {
    return Double.isFinite(value)
        ? (Double) new BigDecimal(value).round(new MathContext(4)).doubleValue()
        : null;
  }
}
