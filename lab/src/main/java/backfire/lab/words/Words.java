package backfire.lab.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as sentences have them. */
public final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Words() {}

  /** Two significant figures, thousands apart, a true minus; a dash for NaN. */
  public static String number(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal rounded = new BigDecimal(Math.abs(value)).round(new MathContext(2));
    int padding = rounded.precision() == 1 && rounded.scale() >= 0 ? 1 : 0;
    String digits = rounded.setScale(rounded.scale() + padding).toPlainString();
    return (value < 0 ? "−" : "") + grouped(digits);
  }

  /** A number that was chosen rather than found: up to four figures, no zeros at the end. */
  public static String chosen(double value) {
    if (value == 0 || !Double.isFinite(value)) {
      return number(value);
    }
    BigDecimal rounded =
        new BigDecimal(Math.abs(value)).round(new MathContext(4)).stripTrailingZeros();
    return (value < 0 ? "−" : "") + grouped(rounded.toPlainString());
  }

  /** A number as somebody types it: all its figures, no more. */
  public static String typed(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** A number that always has its sign, for a difference. */
  public static String signed(double value) {
    return value > 0 ? "+" + number(value) : number(value);
  }

  /** A whole number, thousands apart. */
  public static String whole(long value) {
    return (value < 0 ? "−" : "") + grouped(Long.toString(Math.abs(value)));
  }

  private static String grouped(String digits) {
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String rest = point < 0 ? "" : digits.substring(point);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        out.append(',');
      }
      out.append(whole.charAt(i));
    }
    return out + rest;
  }

  /** Such as 12 August 2013. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** Such as August 2013. */
  public static String month(LocalDate date) {
    return MONTH.format(date);
  }

  /** So many of a thing: {@code 1 world}, {@code 20 worlds}. */
  public static String count(long n, String singular) {
    return whole(n) + " " + singular + (n == 1 ? "" : "s");
  }

  /** With a capital letter, unless it begins with a symbol such as κ. */
  public static String capital(String text) {
    boolean plain = !text.isEmpty() && text.charAt(0) < 128;
    return plain ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
  }
}
