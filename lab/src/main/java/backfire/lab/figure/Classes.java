package backfire.lab.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Seven classes of colour with round bounds, the same for all weeks. */
final class Classes {
  private static final int CLASSES = 7;

  /** On either side of none. */
  private static final int SIDE = 3;

  private Classes() {}

  /** The six bounds between them, over the middle nine tenths of the values; null is none. */
  static List<Double> breaks(List<@Nullable Double> values) {
    double[] sorted = sorted(values);
    double[] positive = Arrays.stream(sorted).filter(value -> value > 0).toArray();
    return sorted.length > 0 && sorted[sorted.length - 1 - sorted.length / 20] == 0
        ? between(positive)
        : between(sorted);
  }

  /**
   * The six bounds between classes of differences: three classes on either side of 0, and one of
   * none between two bounds at 0. What is in that one is not told by its value: it is what cannot
   * be told from none.
   */
  static List<Double> diverging(List<@Nullable Double> differences) {
    double[] sizes =
        Arrays.stream(sorted(differences)).map(Math::abs).filter(s -> s > 0).sorted().toArray();
    double high = sizes.length == 0 ? SIDE : sizes[sizes.length - 1 - sizes.length / 20];
    double step = round(high / SIDE);
    List<Double> breaks = new ArrayList<>();
    for (int steps : new int[] {-2, -1, 0, 0, 1, 2}) {
      breaks.add(Rounded.number(steps * step));
    }
    return breaks;
  }

  private static double[] sorted(List<@Nullable Double> values) {
    return values.stream()
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .sorted()
        .toArray();
  }

  private static List<Double> between(double[] sorted) {
    double low = sorted.length == 0 ? 0 : sorted[sorted.length / 20];
    double high = sorted.length == 0 ? 1 : sorted[sorted.length - 1 - sorted.length / 20];
    double step = round(high > low ? (high - low) / (CLASSES - 1) : Math.max(1e-9, high / CLASSES));
    double first = Math.floor(low / step) * step + step;
    List<Double> breaks = new ArrayList<>();
    for (int i = 0; i < CLASSES - 1; i++) {
      breaks.add(Rounded.number(first + i * step));
    }
    return breaks;
  }

  /** The next of 1, 2, 2.5, 5 times a power of ten that is not less. */
  private static double round(double step) {
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10(step)));
    for (double nice : new double[] {1, 2, 2.5, 5}) {
      if (nice * power >= step * (1 - 1e-9)) {
        return nice * power;
      }
    }
    return 10 * power;
  }
}
