package backfire.lab.report;

import backfire.lab.explanation.Explained.Factored;
import backfire.lab.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** Bayes factors on a logarithmic axis from a hundredth to a hundred, one line a reader. */
final class Odds {
  private static final double WIDTH = 300;
  private static final double MIDDLE = WIDTH / 2;
  private static final double TENFOLD = 66;
  private static final double END = 170;
  private static final int LINE = 16;
  private static final List<String> READERS = List.of("sceptic", "base", "credulous");

  private Odds() {}

  static String axis() {
    StringBuilder out = new StringBuilder(open(22, "against or for, on a logarithmic axis"));
    tick(out, -2, "1/100");
    tick(out, -1, "1/10");
    tick(out, 0, "1");
    tick(out, 1, "10");
    tick(out, 2, "100");
    return out.append("</svg>").toString();
  }

  private static void tick(StringBuilder out, int tens, String label) {
    out.append(
        "<text class=\"tick\" x=\"%s\" y=\"15\" text-anchor=\"middle\">%s</text>"
            .formatted(Html.at(MIDDLE + TENFOLD * tens), label));
  }

  static String of(SortedMap<String, Factored> maps) {
    int height = LINE * READERS.size() + 4;
    StringBuilder out = new StringBuilder(open(height, label(maps)));
    double third = TENFOLD * StrictMath.log10(3);
    out.append(
        "<rect class=\"apart\" x=\"%s\" y=\"0\" width=\"%s\" height=\"%s\"/>"
            .formatted(Html.at(MIDDLE - third), Html.at(2 * third), Html.at(height)));
    for (int tens = -2; tens <= 2; tens++) {
      out.append(
          "<path class=\"%s\" d=\"M%s 0V%s\"/>"
              .formatted(
                  tens == 0 ? "zero" : "grid", Html.at(MIDDLE + TENFOLD * tens), Html.at(height)));
    }
    for (int i = 0; i < READERS.size(); i++) {
      Factored one = maps.get(READERS.get(i));
      if (one != null) {
        double y = 10 + LINE * i;
        out.append(
            "<path class=\"%s\" d=\"M%s %sH%s\"/>"
                .formatted(i == 1 ? "thick" : "thin", x(one.low()), Html.at(y), x(one.high())));
        arrows(out, one, y);
        out.append(
            "<circle class=\"dot\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                .formatted(x(one.bayesFactor()), Html.at(y), i == 1 ? "5" : "3.5"));
      }
    }
    return out.append("</svg>").toString();
  }

  /** What lies beyond the axis is said by an arrowhead. */
  private static void arrows(StringBuilder out, Factored one, double y) {
    if (one.low() < 1 / END) {
      out.append(
          "<path class=\"thin\" fill=\"none\" d=\"M7 %sl-5 4l5 4\"/>".formatted(Html.at(y - 4)));
    }
    if (one.high() > END) {
      out.append(
          "<path class=\"thin\" fill=\"none\" d=\"M%s %sl5 4l-5 4\"/>"
              .formatted(Html.at(WIDTH - 7), Html.at(y - 4)));
    }
  }

  private static String label(SortedMap<String, Factored> maps) {
    StringBuilder label = new StringBuilder();
    for (Map.Entry<String, Factored> one : maps.entrySet()) {
      label.append(
          String.format(
              Locale.ROOT,
              "%s%s: %s (%s to %s)",
              label.isEmpty() ? "" : "; ",
              one.getKey(),
              Words.number(one.getValue().bayesFactor()),
              Words.number(one.getValue().low()),
              Words.number(one.getValue().high())));
    }
    return label.toString();
  }

  private static String x(double factor) {
    double tens = factor > 0 ? StrictMath.log10(factor) : Double.NEGATIVE_INFINITY;
    return Html.at(Math.max(3, Math.min(WIDTH - 3, MIDDLE + TENFOLD * tens)));
  }

  private static String open(int height, String label) {
    return "<svg class=\"gauge\" viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\">"
        .formatted(Html.at(WIDTH), height, Html.text(label));
  }
}
