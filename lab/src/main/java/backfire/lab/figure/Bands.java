package backfire.lab.figure;

import backfire.lab.ensemble.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Quantiles over worlds at each point.
 *
 * @param n how many worlds have a number there
 */
public record Bands(
    List<@Nullable Double> q05,
    List<@Nullable Double> q25,
    List<@Nullable Double> median,
    List<@Nullable Double> q75,
    List<@Nullable Double> q95,
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

  private static List<@Nullable Double> all(
      List<Spread> spreads, double factor, ToDoubleFunction<Spread> of) {
    List<@Nullable Double> all = new ArrayList<>();
    spreads.forEach(spread -> all.add(Rounded.number(factor * of.applyAsDouble(spread))));
    return all;
  }
}
