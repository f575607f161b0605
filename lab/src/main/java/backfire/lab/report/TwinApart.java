package backfire.lab.report;

import backfire.lab.twin.Divergence;
import backfire.lab.twin.Mean;
import backfire.lab.words.Words;
import java.util.List;

/** The section of what one world of a pair has alone, with what no coupling could change. */
final class TwinApart {
  private static final double WIDTH = 300;
  private static final double EDGE = 6;

  private final List<Divergence> all;

  TwinApart(List<Divergence> all) {
    this.all = all;
  }

  String html() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="apart"><h2>What one of the twins has alone</h2>
        <p class="lead">The same event is one of the same kind, by the same person to the same person in the same week. %s
        Another coupling would leave the numbers of either world as they are, and place “only with it” anywhere on
        the thin line: between Fréchet’s bounds. Where it is short the coupling decides little.</p>
        <div class="findings">
        """
            .formatted(Divergence.COUPLING));
    for (Divergence one : all) {
      out.append(
          """
          <div class="finding"><h3>%s</h3><p>%s without it, %s with it%s. Only without: %s. Only with: %s; at least %s, at most %s.</p>%s</div>
          """
              .formatted(
                  Html.text(Words.capital(one.words())),
                  Words.number(one.without().mean()),
                  Words.number(one.with().mean()),
                  of(one),
                  WhatIfVerdict.interval(one.onlyWithout()),
                  WhatIfVerdict.interval(one.onlyWith()),
                  Words.number(one.leastOnlyWith()),
                  Words.number(one.mostOnlyWith()),
                  line(one)));
    }
    return out.append(
            "</div><p class=\"caption\">Means over pairs, since the act. Thin: from the least to the most that the"
                + " twin could have alone. Dot: what it has, with its 95% interval.</p></section>\n")
        .toString();
  }

  private static String of(Divergence one) {
    Mean officers = one.all();
    return officers == null ? "" : ", of %s".formatted(Words.number(officers.mean()));
  }

  private static String line(Divergence one) {
    double most = Math.max(one.mostOnlyWith(), 1e-9);
    Mean alone = one.onlyWith();
    StringBuilder out = new StringBuilder();
    out.append(
        "<svg class=\"gauge\" viewBox=\"0 0 %s 30\" role=\"img\" aria-label=\"only with it: %s of at most %s\">"
            .formatted(
                Html.at(WIDTH),
                Html.text(WhatIfVerdict.interval(alone)),
                Words.number(one.mostOnlyWith())));
    out.append(
        "<path class=\"zero\" d=\"M%s 4V26\"/><path class=\"thin\" d=\"M%s 15H%s\"/>"
            .formatted(x(0, most), x(one.leastOnlyWith(), most), x(most, most)));
    if (Double.isFinite(alone.low())) {
      out.append(
          "<path class=\"thick\" d=\"M%s 15H%s\"/>"
              .formatted(x(alone.low(), most), x(alone.high(), most)));
    }
    return out.append(
            "<circle class=\"dot\" cx=\"%s\" cy=\"15\" r=\"5\"/></svg>"
                .formatted(x(alone.mean(), most)))
        .toString();
  }

  private static String x(double value, double most) {
    double share = Math.max(0, Math.min(1, value / most));
    return Html.at(EDGE + (WIDTH - 2 * EDGE) * share);
  }
}
