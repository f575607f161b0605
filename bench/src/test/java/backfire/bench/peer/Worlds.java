package backfire.bench.peer;

import backfire.model.observe.Chronicle;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** What every gauge says of some worlds. */
record Worlds(List<Gauge> gauges, List<double[]> values) {
  /** Worlds of so many seeds, from 1. */
  static Worlds of(int seeds, List<Gauge> gauges, LongFunction<Chronicle> live) {
    List<double[]> values =
        LongStream.rangeClosed(1, seeds)
            .parallel()
            .mapToObj(
                seed -> {
                  Chronicle chronicle = live.apply(seed);
                  return gauges.stream()
                      .mapToDouble(g -> g.of().applyAsDouble(chronicle))
                      .toArray();
                })
            .toList();
    return new Worlds(gauges, values);
  }

  /** What a gauge says, world by world. */
  double[] of(Gauge gauge) {
    int column = gauges.stream().map(Gauge::name).toList().indexOf(gauge.name());
    return values.stream().mapToDouble(world -> world[column]).toArray();
  }
}
