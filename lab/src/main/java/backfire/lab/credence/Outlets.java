package backfire.lab.credence;

import backfire.lab.credence.Testimony.Chain;
import backfire.model.chance.Draw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How reliable outlets may be: nodes over which a likelihood is averaged, each as probable. */
final class Outlets {
  /*
   * An outlet's chains share one normal number v: the reliability of a chain is logit⁻¹(a + t·v), t
   * chosen so that it varies as Beta(n₀r, n₀(1−r)) does near its mean, and a so that its mean over the
   * nodes is r itself. An outlet with one chain needs no node: the likelihood is linear in it.
   */
  private static final int MOST_NODES = 1024;
  private static final int FINEST = 7;

  private final List<String> shared = new ArrayList<>();
  private final int perOutlet;
  private final int nodes;

  Outlets(Collection<Chain> chains) {
    Map<String, Integer> count = new TreeMap<>();
    for (Chain chain : chains) {
      count.merge(chain.outlet(), 1, Integer::sum);
    }
    count.forEach(
        (outlet, many) -> {
          if (many > 1) {
            shared.add(outlet);
          }
        });
    int fine = FINEST;
    while (fine > 2 && StrictMath.pow(fine, shared.size()) > MOST_NODES) {
      fine--;
    }
    perOutlet = fine;
    nodes = (int) Math.round(StrictMath.pow(fine, shared.size()));
  }

  int nodes() {
    return nodes;
  }

  /** The reliability of a chain at each node. */
  double[] reliability(Chain chain) {
    int outlet = shared.indexOf(chain.outlet());
    double[] at = new double[nodes];
    double[] values = outlet < 0 ? null : spread(chain);
    int stride = 1;
    for (int i = 0; i < outlet; i++) {
      stride *= perOutlet;
    }
    for (int node = 0; node < nodes; node++) {
      at[node] = values == null ? chain.reliability() : values[node / stride % perOutlet];
    }
    return at;
  }

  private double[] spread(Chain chain) {
    double r = chain.reliability();
    double[] values = new double[perOutlet];
    if (r == 1) {
      Arrays.fill(values, 1);
      return values;
    }
    double width = 1 / Math.sqrt((chain.concentration() + 1) * r * (1 - r));
    double low = -60;
    double high = 60;
    for (int i = 0; i < 80; i++) {
      double middle = 0.5 * (low + high);
      fill(values, middle, width);
      if (mean(values) < r) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return values;
  }

  private static void fill(double[] values, double centre, double width) {
    for (int k = 0; k < values.length; k++) {
      double v = Draw.normal((k + 0.5) / values.length);
      values[k] = 1 / (1 + StrictMath.exp(-(centre + width * v)));
    }
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
