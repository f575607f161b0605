package backfire.lab.report;

import backfire.lab.explanation.Fitted.Cloud;

/** Draws of parameters, two at a time, each at its place in its prior. */
final class Scatter {
  private static final int SIDE = 150;
  private static final int EDGE = 6;

  private Scatter() {}

  /** A square for each pair, rows below their parameter; nothing of fewer than two. */
  static String of(Cloud cloud) {
    StringBuilder out = new StringBuilder("<div class=\"squares\">");
    for (int row = 1; row < cloud.names().size(); row++) {
      for (int column = 0; column < row; column++) {
        out.append(square(cloud, column, row));
      }
    }
    return out.append("</div>").toString();
  }

  private static String square(Cloud cloud, int column, int row) {
    String across = cloud.names().get(column);
    String up = cloud.names().get(row);
    StringBuilder out = new StringBuilder();
    out.append(
        "<figure><svg viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"draws of %s against %s\">"
            .formatted(SIDE, SIDE, Html.text(up), Html.text(across)));
    out.append(
        "<rect class=\"frame\" x=\"0.5\" y=\"0.5\" width=\"%1$s\" height=\"%1$s\"/>"
            .formatted(SIDE - 1));
    out.append(
        "<path class=\"grid\" d=\"M%1$s 0V%2$sM0 %1$sH%2$s\"/><path class=\"draws\" d=\""
            .formatted(SIDE / 2, SIDE));
    cloud
        .places()
        .forEach(
            places ->
                out.append("M%s %sh0".formatted(at(places.get(column)), at(1 - places.get(row)))));
    return out.append(
            "\"/></svg><figcaption>across <b>%s</b><br>up <b>%s</b></figcaption></figure>"
                .formatted(Html.text(across), Html.text(up)))
        .toString();
  }

  private static String at(double place) {
    return Html.at(EDGE + (SIDE - 2 * EDGE) * place);
  }
}
