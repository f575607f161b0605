package backfire.lab.report;

import backfire.model.parameter.Prior;
import java.util.List;

/** A prior as a grey hump, with a tick for each value that was used. */
final class Hump {
  private static final int WIDTH = 150;
  private static final int HEIGHT = 30;
  private static final int DRAWS = 2_000;
  private static final int BINS = 50;

  private Hump() {}

  static String svg(Prior prior, List<Double> values) {
    double low = prior.quantile(0.01);
    double high = prior.quantile(0.99);
    StringBuilder out = new StringBuilder();
    out.append(
        "<svg class=\"hump\" viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"prior %s\">"
            .formatted(WIDTH, HEIGHT, Html.text(prior.text())));
    out.append("<path class=\"prior\" d=\"M0 %s".formatted(HEIGHT));
    int[] bins = bins(prior, low, high);
    int most = 1;
    for (int bin : bins) {
      most = Math.max(most, bin);
    }
    for (int i = 0; i < BINS; i++) {
      double x = (i + 0.5) * WIDTH / BINS;
      out.append("L%s %s".formatted(Html.at(x), Html.at(HEIGHT - 26.0 * bins[i] / most)));
    }
    out.append("L%s %sZ\"/>".formatted(WIDTH, HEIGHT));
    for (double value : values) {
      double x = WIDTH * Math.max(0, Math.min(1, (value - low) / (high - low)));
      out.append(
          "<path class=\"%s\" d=\"M%s 0V%s\"/>"
              .formatted(values.size() == 1 ? "value" : "draw", Html.at(x), HEIGHT));
    }
    return out.append("</svg>").toString();
  }

  /**
   * How many of evenly spread quantiles fall where: the shape of any density, without knowing it.
   */
  private static int[] bins(Prior prior, double low, double high) {
    int[] bins = new int[BINS];
    for (int i = 0; i < DRAWS; i++) {
      double x = prior.quantile((i + 0.5) / DRAWS);
      int bin = (int) Math.floor(BINS * (x - low) / (high - low));
      if (bin >= 0 && bin < BINS) {
        bins[bin]++;
      }
    }
    return bins;
  }
}
