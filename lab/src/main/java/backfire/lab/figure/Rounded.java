package backfire.lab.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Numbers as figures carry them. */
final class Rounded {
  /*
   * The map of a country has a hundred thousand medians to round, and BigDecimal takes half a microsecond
   * each. A number of four digits times or over a power of ten that a double holds exactly is, by IEEE
   * 754, the double nearest to that decimal, as BigDecimal has it: what is left to be sure of is which
   * four digits. The product is off by less than 1e-11 of a unit; nearer to a half than that, and where powers
   * are not exact, BigDecimal decides.
   */
  private static final int DIGITS = 4;
  private static final double FROM = 1e3;
  private static final double TO = 1e4;
  private static final double DOUBTFUL = 1e-6;
  private static final double[] POWERS = powers();

  private Rounded() {}

  /** Ten to the power of 0 to 22: beyond that a double is not exact. */
  private static double[] powers() {
    double[] powers = new double[23];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = 10 * powers[i - 1];
    }
    return powers;
  }

  /** Four significant digits, halves away from 0; null for what is no number. */
  static @Nullable Double number(double value) {
    return Double.isFinite(value) ? (Double) rounded(value) : null;
  }

  private static double rounded(double value) {
    double size = Math.abs(value);
    for (int power = 0; power < POWERS.length; power++) {
      double up = size * POWERS[power];
      if (up >= FROM && up < TO && isSure(up)) {
        return Math.copySign(Math.rint(up) / POWERS[power], value);
      }
    }
    return new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
  }

  /** Whether it lies on one side of the half between two whole numbers for certain. */
  private static boolean isSure(double up) {
    double beyond = up - Math.floor(up);
    return Math.abs(beyond - 0.5) > DOUBTFUL && up < TO - 1;
  }
}
