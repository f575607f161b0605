package backfire.lab.report;

import backfire.lab.words.Words;
import backfire.model.setting.Calendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A small figure drawn into the page: a frame with ticks, bands, lines, marks. */
final class Plot {
  static final double WIDTH = 360;

  private static final double LEFT = 54;
  private static final double RIGHT = 8;
  private static final double TOP = 8;
  private static final double FOOT = 20;
  private static final int MOST_TICKS = 5;
  private static final double NEAR_THE_END = 0.04;

  private final double height;
  private final double from;
  private final double to;
  private final double low;
  private final double high;
  private final StringBuilder drawn = new StringBuilder();

  /**
   * An empty figure.
   *
   * @param from where the axis across begins
   * @param to where it ends
   * @param low where the axis up begins
   * @param high where it ends; it is stretched if that is where it begins
   */
  Plot(double height, double from, double to, double low, double high) {
    this.height = height;
    this.from = from;
    this.to = to > from ? to : from + 1;
    this.low = low;
    this.high = high > low ? high : low + 1;
  }

  private String x(double value) {
    return Html.at(LEFT + (WIDTH - LEFT - RIGHT) * (value - from) / (to - from));
  }

  private String y(double value) {
    double up = Math.max(low, Math.min(high, value));
    return Html.at(height - FOOT - (height - FOOT - TOP) * (up - low) / (high - low));
  }

  /** At most a few lines across at round numbers, with the numbers; that of 0 is darker. */
  Plot ticksUp() {
    double step = step(high - low);
    for (double k = Math.ceil(low / step); k * step <= high; k++) {
      double value = k * step;
      drawn.append(
          "<path class=\"%s\" d=\"M%s %sH%s\"/><text class=\"tick\" x=\"%s\" y=\"%s\" text-anchor=\"end\" dy=\"4\">%s</text>"
              .formatted(
                  value == 0 ? "zero" : "grid",
                  Html.at(LEFT),
                  y(value),
                  Html.at(WIDTH - RIGHT),
                  Html.at(LEFT - 6),
                  y(value),
                  value == 0 ? "0" : Words.chosen(value)));
    }
    return this;
  }

  /** The least of 1, 2, 5 times a power of ten that makes few enough steps. */
  private static double step(double span) {
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10(span)) - 1);
    for (double nice : new double[] {1, 2, 5, 10, 20, 50}) {
      if (span / (nice * power) <= MOST_TICKS) {
        return nice * power;
      }
    }
    return 100 * power;
  }

  /** The years of the observed time, every so many of them, where each begins. */
  Plot years(Calendar calendar) {
    LocalDate end = calendar.first().plusWeeks(calendar.weeks());
    int every = calendar.weeks() > 520 ? 4 : calendar.weeks() > 208 ? 2 : 1;
    for (int year = calendar.first().plusDays(3).getYear(); year <= end.getYear(); year++) {
      double week = ChronoUnit.DAYS.between(calendar.first(), LocalDate.of(year, 1, 1)) / 7.0;
      if (week >= from - 1 && week <= to && year % every == 0) {
        tickAcross(Math.max(from, week), Integer.toString(year));
      }
    }
    return this;
  }

  /** A mark on the axis across. */
  Plot tickAcross(double value, String label) {
    boolean atTheEnd = value > to - NEAR_THE_END * (to - from);
    drawn.append(
        "<path class=\"edge\" d=\"M%s %sv4\"/><text class=\"tick\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
            .formatted(
                x(value),
                Html.at(height - FOOT),
                x(value),
                Html.at(height - 4),
                atTheEnd ? "end" : "middle",
                label));
    return this;
  }

  /** A dotted line where something begins. */
  Plot onset(double value) {
    if (value >= from && value <= to) {
      drawn.append(
          "<path class=\"onset\" d=\"M%s %sV%s\"/>"
              .formatted(x(value), Html.at(TOP), Html.at(height - FOOT)));
    }
    return this;
  }

  /** What lies between two curves. Points of which either does not exist are left out. */
  Plot band(String style, List<Double> across, List<Double> lower, List<Double> upper) {
    List<String> path = new ArrayList<>();
    for (int i = 0; i < across.size(); i++) {
      if (Double.isFinite(lower.get(i)) && Double.isFinite(upper.get(i))) {
        path.add(x(across.get(i)) + " " + y(upper.get(i)));
      }
    }
    for (int i = across.size() - 1; i >= 0; i--) {
      if (Double.isFinite(lower.get(i)) && Double.isFinite(upper.get(i))) {
        path.add(x(across.get(i)) + " " + y(lower.get(i)));
      }
    }
    if (!path.isEmpty()) {
      drawn.append("<path class=\"%s\" d=\"M%sZ\"/>".formatted(style, String.join("L", path)));
    }
    return this;
  }

  /** A curve; where a point does not exist it is broken. */
  Plot line(String style, List<Double> across, List<Double> values) {
    StringBuilder path = new StringBuilder();
    boolean pen = false;
    for (int i = 0; i < across.size(); i++) {
      boolean there = Double.isFinite(values.get(i));
      if (there) {
        path.append(pen ? 'L' : 'M').append(x(across.get(i))).append(' ').append(y(values.get(i)));
      }
      pen = there;
    }
    drawn.append("<path class=\"%s\" d=\"%s\"/>".formatted(style, path));
    return this;
  }

  /** The figure. */
  String svg(String label) {
    return "<svg class=\"plot\" viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\">%s</svg>"
        .formatted(Html.at(WIDTH), Html.at(height), Html.text(label), drawn);
  }
}
