package backfire.lab.figure;

import backfire.lab.ensemble.Comparison;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.WorldResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with two intervals.
 *
 * @param about what it is, in a few words, or empty
 * @param style its colour's name
 * @param before q05, q25, median, q75, q95
 * @param now likewise
 */
public record Interval(
    String name,
    String about,
    String style,
    List<@Nullable Double> before,
    List<@Nullable Double> now) {
  static List<Interval> of(List<WorldResult> worlds, List<Row> rows) {
    return rows.stream().map(row -> of(worlds, row)).toList();
  }

  private static Interval of(List<WorldResult> worlds, Row row) {
    Comparison compared = Comparison.of(worlds, row.observable(), null);
    double factor = Scaled.of(row.observable()).factor();
    return new Interval(
        row.name(),
        row.about(),
        row.style(),
        five(compared.before(), factor),
        five(compared.now(), factor));
  }

  /** q05, q25, median, q75, q95 as they are shown: with four digits, null where there is none. */
  public static List<@Nullable Double> five(Spread s, double factor) {
    List<@Nullable Double> five = new ArrayList<>();
    for (double q : new double[] {s.q05(), s.q25(), s.median(), s.q75(), s.q95()}) {
      five.add(Rounded.number(factor * q));
    }
    return five;
  }
}
