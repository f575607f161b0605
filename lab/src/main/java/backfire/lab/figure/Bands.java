package backfire.lab.figure;

import backfire.lab.ensemble.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Quantiles over worlds at each point.
 *
 * @param n how many worlds have a number there
 */
public record Bands(
    List<Double> q05,
    List<Double> q25,
    List<Double> median,
    List<Double> q75,
    List<Double> q95,
    List<Integer> n) {
  static Bands of(List<Spread> spreads, double factor) {
    return new Bands(
        all(spreads, factor, Spread::q05),
        all(spreads, factor, Spread::q25),
        all(spreads, factor, Spread::median),
        all(spreads, factor, Spread::q75),
        all(spreads, factor, Spread::q95),
        spreads.stream().map(Spread::n).toList());
  }

  private static List<Double> all(
      List<Spread> spreads, double factor, ToDoubleFunction<Spread> of) {
    List<Double> all = new ArrayList<>();
    spreads.forEach(spread -> all.add(Rounded.number(factor * of.applyAsDouble(spread))));
    return all;
  }
}
