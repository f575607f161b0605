package backfire.lab.report;

import java.util.Locale;

/** Numbers as tables of answers have them: two decimals, or three figures that count. */
public final class Digits {
  private static final double TINY = 0.005;

  private Digits() {}

  /** Two decimals, fewer for large numbers; a dash for NaN, a true minus. */
  public static String decimals(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    double size = Math.abs(value);
    return written(size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", value);
  }

  /** The same, with a power of ten where two decimals would hide what there is. */
  public static String share(double value) {
    return value != 0 && Math.abs(value) < TINY ? written("%.2g", value) : decimals(value);
  }

  /** A number and its standard error; where no world counts there is neither. */
  public static String withError(double value, double error) {
    return Double.isInfinite(value) && Double.isInfinite(error)
        ? "no world counts"
        : decimals(value) + " ± " + decimals(error);
  }

  /** Three figures that count. */
  public static String figures(double value) {
    double size = Math.abs(value);
    if (!Double.isFinite(value) || size >= 1) {
      return decimals(value);
    }
    return written(size != 0 && size < 0.001 ? "%.2e" : "%.3f", value);
  }

  private static String written(String format, double value) {
    return String.format(Locale.ROOT, format, value).replace('-', '−');
  }
}
