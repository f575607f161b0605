package backfire.lab.report;

import backfire.lab.why.Timeline;
import backfire.lab.why.Timeline.Mark;
import backfire.lab.words.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How something grew until it happened: a line by week, below it what fed it. */
final class Growth {
  private static final int WIDTH = 720;
  private static final int LEFT = 44;
  private static final int TOP = 18;
  private static final int BOTTOM = 190;
  private static final int FEET = 232;
  private static final int HEIGHT = 256;
  private static final int MOST_YEARS = 12;

  private final Timeline timeline;
  private final double most;

  Growth(Timeline timeline) {
    this.timeline = timeline;
    double line = timeline.line() == null ? 0 : timeline.line();
    double highest = Math.max(line, highest());
    this.most = highest == 0 ? 1 : 1.08 * highest;
  }

  private double highest() {
    return timeline.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  String html() {
    return """
        <figure class="growth"><figcaption><b>%s</b><br><span>%s</span></figcaption>
        <div class="wide" tabindex="0" role="region" aria-label="%s, drawn">%s</div>
        <details class="as-table"><summary>As a table</summary><div class="wide" tabindex="0" role="region" aria-label="%s">%s</div></details></figure>
        """
        .formatted(
            Html.text(timeline.title()),
            Html.text(caption()),
            Html.text(timeline.title()),
            svg(),
            Html.text(timeline.title()),
            table());
  }

  private String caption() {
    String marks = timeline.marks().isEmpty() ? "" : "; below, " + timeline.marksAre();
    return timeline.unit() + marks;
  }

  private String svg() {
    StringBuilder out = new StringBuilder();
    out.append(
        "<svg viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\">"
            .formatted(WIDTH, HEIGHT, Html.text(label())));
    years(out);
    Double line = timeline.line();
    if (line != null) {
      out.append(
          "<path class=\"line\" d=\"M%s %sH%s\"/><text class=\"tick\" x=\"%s\" y=\"%s\">%s</text>"
              .formatted(
                  LEFT,
                  Html.at(y(line)),
                  WIDTH,
                  LEFT + 4,
                  Html.at(y(line) - 5),
                  Html.text(timeline.lineSays())));
    }
    out.append(
        "<text class=\"tick\" x=\"%s\" y=\"%s\" text-anchor=\"end\">%s</text><text class=\"tick\" x=\"%s\" y=\"%s\" text-anchor=\"end\">0</text>"
            .formatted(
                LEFT - 6,
                Html.at(y(highest()) + 4),
                Words.number(highest()),
                LEFT - 6,
                BOTTOM + 4));
    curve(out);
    marks(out);
    return out.append("</svg>").toString();
  }

  private String label() {
    List<Double> values = timeline.values();
    return "%s from %s to %s, %s at the end"
        .formatted(
            timeline.title(),
            Words.month(timeline.first()),
            Words.month(timeline.first().plusWeeks(values.size() - 1L)),
            Words.number(values.getLast()));
  }

  private void years(StringBuilder out) {
    LocalDate last = timeline.first().plusWeeks(timeline.values().size());
    int years = last.getYear() - timeline.first().getYear();
    int step = 1 + years / MOST_YEARS;
    for (int year = timeline.first().getYear() + 1; year <= last.getYear(); year += step) {
      double weeks = ChronoUnit.DAYS.between(timeline.first(), LocalDate.of(year, 1, 1)) / 7.0;
      out.append(
          "<path class=\"grid\" d=\"M%1$s %2$sV%3$s\"/><text class=\"tick\" x=\"%1$s\" y=\"%4$s\" text-anchor=\"middle\">%5$s</text>"
              .formatted(Html.at(x(weeks)), TOP, FEET, HEIGHT - 6, year));
    }
    out.append("<path class=\"zero\" d=\"M%s %sH%s\"/>".formatted(LEFT, BOTTOM, WIDTH));
  }

  private void curve(StringBuilder out) {
    List<Double> values = timeline.values();
    StringBuilder path = new StringBuilder();
    for (int week = 0; week < values.size(); week++) {
      path.append(week == 0 ? "M" : "L")
          .append(Html.at(x(week)))
          .append(' ')
          .append(Html.at(y(values.get(week))));
    }
    out.append("<path class=\"grown\" d=\"%s\"/>".formatted(path));
    int last = values.size() - 1;
    out.append(
        "<circle class=\"dot\" cx=\"%s\" cy=\"%s\" r=\"5\"/>"
            .formatted(Html.at(x(last)), Html.at(y(values.get(last)))));
  }

  private void marks(StringBuilder out) {
    double largest = timeline.marks().stream().mapToDouble(Mark::amount).max().orElse(0);
    for (Mark mark : timeline.marks()) {
      double length = largest == 0 ? 20 : 6 + 30 * mark.amount() / largest;
      out.append(
          "<path class=\"mark\" d=\"M%s %sv%s\"><title>%s</title></path>"
              .formatted(
                  Html.at(x(mark.week())),
                  BOTTOM + 4,
                  Html.at(length),
                  Html.text(day(mark) + ": " + mark.says())));
    }
  }

  private String table() {
    StringBuilder out = new StringBuilder();
    out.append(
        "<table><thead><tr><th scope=\"col\">Week of</th><th scope=\"col\">What</th><th scope=\"col\">%s</th></tr></thead><tbody>"
            .formatted(Html.text(timeline.unit())));
    for (Mark mark : timeline.marks()) {
      out.append(
          "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>"
              .formatted(day(mark), Html.text(mark.says()), Words.number(mark.amount())));
    }
    return out.append("</tbody></table>").toString();
  }

  private String day(Mark mark) {
    return Words.day(timeline.first().plusWeeks(mark.week()));
  }

  private double x(double week) {
    int weeks = Math.max(1, timeline.values().size() - 1);
    return LEFT + (WIDTH - LEFT - 8) * week / weeks;
  }

  private double y(double value) {
    return BOTTOM - (BOTTOM - TOP) * value / most;
  }
}
