package backfire.lab.inquiry;

import backfire.lab.explanation.Explain;
import backfire.lab.explanation.Explained;
import backfire.lab.inquiry.InquiryRun.Made;
import backfire.lab.report.ExplainReport;
import backfire.lab.store.TrialFolder;

/**
 * What an inquiry says of explanations.
 *
 * @param digest of its worlds
 */
public record ExplainAnswer(InquiryOrder order, String digest, Explained explained) {
  /** The file in the inquiry's folder that has it as JSON. */
  public static final String FILE = "explain.json";

  /** Weighs the worlds. */
  public static ExplainAnswer of(InquiryOrder order, Made made) {
    return new ExplainAnswer(
        order, made.digest(), Explain.of(order.ofCase(), order.inquiry(), made.sample()));
  }

  /** As JSON. */
  public String json() {
    return ExplainJson.text(order, digest, explained);
  }

  /** Writes it as JSON, as tables and as a report. */
  public void write(TrialFolder folder) {
    folder.writeAnswer(FILE, json());
    folder.writeTables(explained);
    folder.writeReport(
        new ExplainReport(
                order.ofCase(),
                order.inquiry(),
                order.command(),
                order.version(),
                digest,
                explained)
            .html());
  }
}
