package backfire.bench.peer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.apache.commons.statistics.inference.MannWhitneyUTest;

/**
 * Whether two samples of worlds could be of one kind: each gauge is asked twice, by Kolmogorov and
 * Smirnov's test (any difference) and by ranks (a shift), at a level that is divided by all
 * questions.
 */
record Agreement(List<Row> rows, double level) {
  /**
   * The level of all questions together: the chance that the same model is told apart from itself.
   */
  static final double LEVEL = 0.001;

  /** A gauge with both medians and both p-values. */
  record Row(String gauge, double median, double ofPeer, double smirnov, double ranks) {
    /** Ranks say nothing where all are equal. */
    double p() {
      return Double.isNaN(ranks) ? smirnov : Math.min(smirnov, ranks);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%-20s %12.5g %12.5g  KS p %.2g, ranks p %.2g",
          gauge,
          median,
          ofPeer,
          smirnov,
          ranks);
    }
  }

  static Agreement between(Worlds engine, Worlds peer) {
    List<Row> rows = peer.gauges().stream().map(g -> row(g, engine.of(g), peer.of(g))).toList();
    return new Agreement(rows, LEVEL / (2 * rows.size()));
  }

  private static Row row(Gauge gauge, double[] engine, double[] peer) {
    double smirnov = KolmogorovSmirnovTest.withDefaults().test(engine, peer).getPValue();
    double ranks = MannWhitneyUTest.withDefaults().test(engine, peer).getPValue();
    return new Row(gauge.name(), median(engine), median(peer), smirnov, ranks);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  /** Gauges that tell the two apart. */
  List<Row> apart() {
    return rows.stream().filter(row -> row.p() < level).toList();
  }
}
