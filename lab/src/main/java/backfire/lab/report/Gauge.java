package backfire.lab.report;

import backfire.lab.ensemble.Spread;
import backfire.lab.words.Words;

/** A ratio on an axis from a quarter to four times: thin most worlds, thick half, dot median. */
final class Gauge {
  private static final double WIDTH = 300;
  private static final double MIDDLE = WIDTH / 2;
  private static final double DOUBLING = 66;

  private Gauge() {}

  static String axis() {
    StringBuilder out = new StringBuilder(open(22, "less or more, on a logarithmic axis"));
    tick(out, -2, "¼");
    tick(out, -1, "½");
    tick(out, 0, "same");
    tick(out, 1, "×2");
    tick(out, 2, "×4");
    return out.append("</svg>").toString();
  }

  private static void tick(StringBuilder out, int doublings, String label) {
    out.append(
        "<text class=\"tick\" x=\"%s\" y=\"15\" text-anchor=\"middle\">%s</text>"
            .formatted(Html.at(MIDDLE + DOUBLING * doublings), label));
  }

  static String of(Spread ratio) {
    StringBuilder out = new StringBuilder(open(30, label(ratio)));
    for (int doublings = -2; doublings <= 2; doublings++) {
      out.append(
          "<path class=\"%s\" d=\"M%s 0V30\"/>"
              .formatted(doublings == 0 ? "zero" : "grid", Html.at(MIDDLE + DOUBLING * doublings)));
    }
    if (ratio.n() > 0 && ratio.median() > 0 && Double.isFinite(ratio.median())) {
      out.append(
          "<path class=\"thin\" d=\"M%s 15H%s\"/><path class=\"thick\" d=\"M%s 15H%s\"/>"
              .formatted(x(ratio.q05()), x(ratio.q95()), x(ratio.q25()), x(ratio.q75())));
      out.append(
          "<circle class=\"dot\" cx=\"%s\" cy=\"15\" r=\"5\"/>".formatted(x(ratio.median())));
    }
    return out.append("</svg>").toString();
  }

  private static String label(Spread ratio) {
    return ratio.n() == 0
        ? "no ratio"
        : "times %s (%s: %s to %s)"
            .formatted(
                Words.number(ratio.median()),
                ratio.covers(),
                Words.number(ratio.q05()),
                Words.number(ratio.q95()));
  }

  private static String x(double ratio) {
    double doublings =
        ratio > 0 ? StrictMath.log(ratio) / StrictMath.log(2) : Double.NEGATIVE_INFINITY;
    return Html.at(Math.max(2, Math.min(WIDTH - 2, MIDDLE + DOUBLING * doublings)));
  }

  private static String open(int height, String label) {
    return "<svg class=\"gauge\" viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\">"
        .formatted(Html.at(WIDTH), height, Html.text(label));
  }
}
