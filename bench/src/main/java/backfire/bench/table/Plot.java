package backfire.bench.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Panels of points on logarithmic scales, side by side, as SVG. */
record Plot(List<Panel> panels) {
  private static final int WIDTH = 380;
  private static final int HEIGHT = 320;
  private static final int LEFT = 56;
  private static final int RIGHT = 20;
  private static final int TOP = 40;
  private static final int BOTTOM = 48;

  Plot {
    panels = List.copyOf(panels);
  }

  record Point(double residents, double value) {}

  record Panel(String title, List<Point> points) {
    Panel {
      points = List.copyOf(points);
    }
  }

  /** Of the line through points on logarithmic scales that is nearest by least squares. */
  static double slope(List<Point> points) {
    double meanX = points.stream().mapToDouble(p -> Math.log(p.residents())).average().orElse(0);
    double meanY = points.stream().mapToDouble(p -> Math.log(p.value())).average().orElse(0);
    double xy = 0;
    double xx = 0;
    for (Point point : points) {
      double x = Math.log(point.residents()) - meanX;
      xy += x * (Math.log(point.value()) - meanY);
      xx += x * x;
    }
    return xy / xx;
  }

  String svg() {
    List<String> lines = new ArrayList<>();
    int width = WIDTH * panels.size();
    lines.add(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                + " font-family=\"sans-serif\" font-size=\"11\" fill=\"#333\">",
            width,
            HEIGHT,
            width,
            HEIGHT));
    lines.add("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>");
    for (int i = 0; i < panels.size(); i++) {
      lines.add("<g transform=\"translate(" + i * WIDTH + ")\">");
      new Axes(panels.get(i)).draw(lines);
      lines.add("</g>");
    }
    lines.add("</svg>");
    return String.join("\n", lines) + "\n";
  }

  /** One panel, from whole powers of ten to whole powers of ten. */
  private static final class Axes {
    private final Panel panel;
    private final int fromX;
    private final int toX;
    private final int fromY;
    private final int toY;

    Axes(Panel panel) {
      this.panel = panel;
      this.fromX = below(panel.points().stream().mapToDouble(Point::residents).min().orElse(1));
      this.toX = above(panel.points().stream().mapToDouble(Point::residents).max().orElse(10));
      this.fromY = below(panel.points().stream().mapToDouble(Point::value).min().orElse(1));
      this.toY = above(panel.points().stream().mapToDouble(Point::value).max().orElse(10));
    }

    private static int below(double value) {
      return (int) Math.floor(Math.log10(value));
    }

    private static int above(double value) {
      return (int) Math.floor(Math.log10(value)) + 1;
    }

    private double x(double residents) {
      double share = (Math.log10(residents) - fromX) / (toX - fromX);
      return LEFT + share * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
      double share = (Math.log10(value) - fromY) / (toY - fromY);
      return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
    }

    void draw(List<String> lines) {
      text(lines, LEFT, 18, "start", "bold", panel.title());
      String slope = String.format(Locale.ROOT, "slope %.2f", slope(panel.points()));
      text(lines, WIDTH - RIGHT, 18, "end", "normal", slope);
      for (int power = fromX; power <= toX; power++) {
        double x = x(Math.pow(10, power));
        line(lines, x, TOP, x, HEIGHT - BOTTOM);
        text(lines, x, HEIGHT - BOTTOM + 16, "middle", "normal", ten(power));
      }
      for (int power = fromY; power <= toY; power++) {
        double y = y(Math.pow(10, power));
        line(lines, LEFT, y, WIDTH - RIGHT, y);
        text(lines, LEFT - 6, y + 4, "end", "normal", ten(power));
      }
      text(lines, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12, "middle", "normal", "residents");
      curve(lines);
    }

    private void curve(List<String> lines) {
      List<String> corners = new ArrayList<>();
      for (Point p : panel.points()) {
        String corner = String.format(Locale.ROOT, "%.1f,%.1f", x(p.residents()), y(p.value()));
        corners.add(corner);
        lines.add(
            String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"#1f5f8b\"/>",
                x(p.residents()),
                y(p.value())));
        String label = Markdown.number(p.value());
        text(lines, x(p.residents()) - 6, y(p.value()) - 6, "end", "normal", label);
      }
      lines.add(
          "<polyline fill=\"none\" stroke=\"#1f5f8b\" stroke-width=\"1.5\" points=\""
              + String.join(" ", corners)
              + "\"/>");
    }

    private static String ten(int power) {
      return switch (power) {
        case 0 -> "1";
        case 1 -> "10";
        case 2 -> "100";
        default -> "10<tspan dy=\"-4\" font-size=\"8\">" + power + "</tspan>";
      };
    }

    private static void line(List<String> lines, double x1, double y1, double x2, double y2) {
      lines.add(
          String.format(
              Locale.ROOT,
              "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>",
              x1,
              y1,
              x2,
              y2));
    }

    private static void text(
        List<String> lines, double x, double y, String anchor, String weight, String words) {
      lines.add(
          String.format(
              Locale.ROOT,
              "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-weight=\"%s\">%s</text>",
              x,
              y,
              anchor,
              weight,
              words));
    }
  }
}
