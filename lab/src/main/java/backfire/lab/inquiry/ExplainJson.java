package backfire.lab.inquiry;

import backfire.lab.explanation.Diagnostics;
import backfire.lab.explanation.Explained;
import backfire.lab.explanation.Recovered;
import backfire.lab.store.Json;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What {@code explain --json} prints, and {@code explain.json} holds.
 *
 * @param runs worlds drawn from the priors
 */
record ExplainJson(
    @JsonProperty("case") String caseId,
    long seed,
    int runs,
    double scale,
    String digest,
    List<String> verdict,
    Diagnostics diagnostics,
    List<Explained.Row> explanations,
    List<Explained.Inclusion> inclusion,
    List<Explained.LeftOut> leaveOneOut,
    List<Explained.Width> widths,
    Recovered recovered,
    List<String> dating,
    String out,
    String report) {

  static String text(InquiryOrder order, String digest, Explained explained) {
    return Json.MAPPER.writeValueAsString(
        new ExplainJson(
            order.ofCase().id(),
            order.inquiry().seed(),
            order.inquiry().worlds(),
            order.inquiry().scale(),
            digest,
            explained.verdict(),
            explained.diagnostics(),
            explained.explanations(),
            explained.inclusion(),
            explained.leftOut(),
            explained.widths(),
            explained.recovered(),
            explained.dating(),
            order.out().toString(),
            order.out().resolve("report.html").toString()));
  }
}
