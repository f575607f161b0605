package backfire.lab.report;

import backfire.lab.figure.Interval;
import backfire.lab.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure of rows, each with an interval before and one now, and the same as a table. */
final class Rows {
  private Rows() {}

  static String html(String id, String title, String unit, String finding, List<Interval> rows) {
    StringBuilder table = new StringBuilder();
    for (Interval row : rows) {
      table.append(
          "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>"
              .formatted(Html.text(row.name()), cell(row.before()), cell(row.now())));
    }
    return """
        <figure class="rows"><figcaption><b>%s</b> <span>%s</span></figcaption>
        <div class="intervals" id="rows-%s" role="img" aria-label="%s"></div>
        <details class="as-table"><summary>As a table</summary><table><thead><tr><td></td>\
        <th scope="col">Before</th><th scope="col">Now</th></tr></thead><tbody>%s</tbody></table></details>
        </figure>
        """
        .formatted(Html.text(title), Html.text(unit), id, Html.text(finding), table);
  }

  private static String cell(List<Double> five) {
    return "%s <small>(%s to %s)</small>"
        .formatted(number(five.get(2)), number(five.get(0)), number(five.get(4)));
  }

  private static String number(@Nullable Double value) {
    return Words.number(value == null ? Double.NaN : value);
  }
}
