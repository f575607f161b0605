package backfire.inference;

import java.util.Arrays;
import java.util.List;

/** One value for each unknown. */
public final class Point {
  private final List<String> names;
  private final double[] values;

  /** Takes the array for its own. */
  Point(List<String> names, double[] values) {
    Checks.require(
        names.size() == values.length, "%s names and %s values", names.size(), values.length);
    this.names = names;
    this.values = values;
  }

  /** Of names and as many values. */
  public static Point of(List<String> names, List<Double> values) {
    return new Point(
        List.copyOf(names), values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Of one unknown. */
  public static Point of(String name, double value) {
    return new Point(List.of(name), new double[] {value});
  }

  /** The same and one more. */
  public Point and(String name, double value) {
    String[] more = names.toArray(new String[names.size() + 1]);
    more[names.size()] = name;
    double[] longer = Arrays.copyOf(values, values.length + 1);
    longer[values.length] = value;
    return new Point(List.of(more), longer);
  }

  /** The value of an unknown. */
  public double get(String name) {
    return values[ordinal(name)];
  }

  /** The value of the unknown that stands at an ordinal, from 0. */
  public double get(int ordinal) {
    return values[ordinal];
  }

  /** How many unknowns there are. */
  public int size() {
    return values.length;
  }

  /** The names, in order. */
  public List<String> names() {
    return names;
  }

  /** The values, in the order of the names. */
  public List<Double> values() {
    return Arrays.stream(values).boxed().toList();
  }

  private int ordinal(String name) {
    int ordinal = names.indexOf(name);
    Checks.require(ordinal >= 0, "no unknown is named %s; there are %s", name, names);
    return ordinal;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Point point
        && names.equals(point.names)
        && Arrays.equals(values, point.values);
  }

  @Override
  public int hashCode() {
    return 31 * names.hashCode() + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : ", ").append(names.get(i)).append('=').append(values[i]);
    }
    return text.toString();
  }
}
