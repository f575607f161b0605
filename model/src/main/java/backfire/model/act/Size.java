package backfire.model.act;

import backfire.model.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * How large an act is: a number, or the name of a parameter whose value is not known for sure.
 *
 * @param value the number, unused if a parameter is named
 * @param parameter the parameter's name, or null
 */
public record Size(double value, @Nullable String parameter) {
  /** A known size. */
  public static Size of(double value) {
    return new Size(value, null);
  }

  /** A size that a parameter says. */
  public static Size named(String parameter) {
    return new Size(Double.NaN, parameter);
  }

  /** The size under the given parameters. */
  public double in(Parameters parameters) {
    return parameter == null ? value : parameters.getNamed(parameter);
  }

  /** As it is written in a case. */
  public String text() {
    if (parameter != null) {
      return parameter;
    }
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
