package backfire.lab.inquiry;

import backfire.lab.explanation.Diagnostics;
import backfire.lab.explanation.Fitted;
import backfire.lab.explanation.Outlook;
import backfire.lab.store.Json;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code fit --json} prints, and {@code fit.json} holds.
 *
 * @param runs worlds drawn from the priors
 */
record FitJson(
    @JsonProperty("case") String caseId,
    String explanation,
    long seed,
    int runs,
    double scale,
    String digest,
    Diagnostics diagnostics,
    List<Fitted.Learned> parameters,
    List<Fitted.Pair> correlations,
    List<Fitted.Learned> hidden,
    List<Fitted.Predicted> reports,
    @Nullable Foretold forecast,
    String out,
    String report) {

  /**
   * What is foretold, in sum; {@code tables/outlook.parquet} has it by place, agency and rank.
   *
   * @param draws of the posterior
   * @param years each with the expected number told of, by gravity
   */
  record Foretold(int from, int to, int draws, List<Foretelling.Year> years) {
    static @Nullable Foretold of(@Nullable Outlook outlook) {
      return outlook == null
          ? null
          : new Foretold(outlook.from(), outlook.to(), outlook.draws(), Foretelling.years(outlook));
    }
  }

  static String text(InquiryOrder order, String digest, Fitted fitted, @Nullable Outlook outlook) {
    return Json.MAPPER.writeValueAsString(
        new FitJson(
            order.ofCase().id(),
            fitted.explanation(),
            order.inquiry().seed(),
            order.inquiry().worlds(),
            order.inquiry().scale(),
            digest,
            fitted.diagnostics(),
            fitted.parameters(),
            fitted.correlations(),
            fitted.hidden(),
            fitted.reports(),
            Foretold.of(outlook),
            order.out().toString(),
            order.out().resolve("report.html").toString()));
  }
}
