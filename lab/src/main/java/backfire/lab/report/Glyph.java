package backfire.lab.report;

import backfire.model.kind.Gravity;

/** The sign of an attack's gravity: ring, half, full. */
final class Glyph {
  private Glyph() {}

  static String svg(Gravity gravity) {
    String fill =
        switch (gravity) {
          case KILLED -> "<circle cx=\"8\" cy=\"8\" r=\"6\" class=\"fill\"/>";
          case HURT -> "<path d=\"M8 2a6 6 0 0 0 0 12z\" class=\"fill\"/>";
          case BEATEN -> "";
        };
    return "<svg class=\"glyph %s\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">%s%s</svg>"
        .formatted(gravity.id(), fill, "<circle cx=\"8\" cy=\"8\" r=\"6\"/>");
  }

  static String name(Gravity gravity) {
    return switch (gravity) {
      case KILLED -> "killed";
      case HURT -> "badly hurt";
      case BEATEN -> "beaten";
    };
  }
}
