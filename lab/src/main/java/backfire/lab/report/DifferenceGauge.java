package backfire.lab.report;

import backfire.lab.figure.Scaled;
import backfire.lab.twin.Effect;
import backfire.lab.twin.Mean;

/**
 * A difference around zero: thin what most pairs have, thick the 95% interval of the mean, dot the
 * mean. Each has an axis of its own, which reaches to the farthest of these.
 */
final class DifferenceGauge {
  private static final double WIDTH = 300;
  private static final double MIDDLE = WIDTH / 2;
  private static final double REACH = 140;

  private DifferenceGauge() {}

  static String of(Effect effect) {
    Mean mean = effect.paired().difference();
    Scaled scaled = Scaled.of(effect.observable());
    double farthest = 0;
    for (double value :
        new double[] {
          mean.mean(), mean.low(), mean.high(), mean.spread().q05(), mean.spread().q95()
        }) {
      farthest = Math.abs(value) > farthest ? Math.abs(value) : farthest;
    }
    StringBuilder out = new StringBuilder();
    out.append(
        "<svg class=\"gauge\" viewBox=\"0 0 %s 30\" role=\"img\" aria-label=\"difference %s\">"
            .formatted(
                Html.at(WIDTH),
                Html.text(
                    mean.n() == 0
                        ? "not observed"
                        : WhatIfVerdict.difference(scaled, effect.paired()))));
    out.append("<path class=\"zero\" d=\"M%s 0V30\"/>".formatted(Html.at(MIDDLE)));
    if (mean.n() > 0 && farthest > 0) {
      out.append(
          "<path class=\"thin\" d=\"M%s 15H%s\"/>"
              .formatted(x(mean.spread().q05(), farthest), x(mean.spread().q95(), farthest)));
      if (mean.n() > 1) {
        out.append(
            "<path class=\"thick\" d=\"M%s 15H%s\"/>"
                .formatted(x(mean.low(), farthest), x(mean.high(), farthest)));
      }
    }
    if (mean.n() > 0) {
      out.append(
          "<circle class=\"dot\" cx=\"%s\" cy=\"15\" r=\"5\"/>"
              .formatted(farthest > 0 ? x(mean.mean(), farthest) : Html.at(MIDDLE)));
    }
    return out.append("</svg>").toString();
  }

  private static String x(double value, double farthest) {
    return Html.at(MIDDLE + REACH * value / farthest);
  }
}
