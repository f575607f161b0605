package backfire.lab.report;

import backfire.lab.explanation.Explained.Width;
import backfire.lab.explanation.Recovered;
import java.util.List;

/** The sections of explain's page on what its answer hangs on besides the reports. */
final class Doubts {
  private Doubts() {}

  /** What is said of worlds whose explanation is known. */
  static String truth(Recovered recovered) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="truth"><h2>Could such reports tell at all?</h2>
        <p class="lead">%s of the worlds were taken as the truth, one after the other; the same sources told
        of each as the base map has them tell, and the other worlds were weighed by that. Silence about
        other attacks is left out.</p>
        <div class="as-table"><div class="wide" tabindex="0" role="region" aria-label="Known truths">
        <table><thead><tr><th scope="col">Factor</th><th scope="col">In the truth: said to be in</th><th scope="col">not told</th><th scope="col">said to be out</th><th scope="col">too few worlds</th>
        <th scope="col">Not in the truth: said to be in</th><th scope="col">not told</th><th scope="col">said to be out</th><th scope="col">too few worlds</th>
        <th scope="col">Should have it, by their probabilities</th></tr></thead><tbody>
        """
            .formatted(recovered.worlds()));
    for (Recovered.Row row : recovered.factors()) {
      out.append(
          "<tr><th scope=\"row\">%s</th><td>%s of %s</td><td>%s</td><td>%s</td><td>%s</td><td>%s of %s</td><td>%s</td><td>%s</td><td>%s</td><td>%s ± %s of %s</td></tr>\n"
              .formatted(
                  Html.text(row.factor()),
                  row.inFor(),
                  row.in(),
                  row.in() - row.inFor() - row.inAgainst() - row.inUnsettled(),
                  row.inAgainst(),
                  row.inUnsettled(),
                  row.outFor(),
                  row.out(),
                  row.out() - row.outFor() - row.outAgainst() - row.outUnsettled(),
                  row.outAgainst(),
                  row.outUnsettled(),
                  Digits.decimals(row.expected()),
                  Digits.decimals(row.expectedError()),
                  row.in() + row.out()));
    }
    return out.append("</tbody></table></div></div></section>\n").toString();
  }

  /** What narrower priors change. */
  static String priors(List<Width> widths) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        <section id="priors"><h2>If priors were narrower</h2>
        <p class="lead">A Bayes factor hangs on how wide priors are. Here those of a factor’s own
        parameters are narrower, by weighing the same worlds; few effective worlds mean a wide error.</p>
        <div class="as-table"><div class="wide" tabindex="0" role="region" aria-label="Prior widths">
        <table><thead><tr><th scope="col">Factor</th><th scope="col">Width of its priors</th><th scope="col">Bayes factor</th>
        <th scope="col">Two errors either way</th><th scope="col">Effective worlds</th></tr></thead><tbody>
        """);
    for (Width one : widths) {
      out.append(
          "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s to %s</td><td>%s</td></tr>\n"
              .formatted(
                  Html.text(one.factor()),
                  Digits.decimals(one.width()),
                  Digits.decimals(one.inclusion().bayesFactor()),
                  Digits.decimals(one.inclusion().low()),
                  Digits.decimals(one.inclusion().high()),
                  Math.round(one.inclusion().ess())));
    }
    return out.append("</tbody></table></div></div></section>\n").toString();
  }
}
