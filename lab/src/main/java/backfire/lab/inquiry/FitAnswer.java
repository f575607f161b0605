package backfire.lab.inquiry;

import backfire.lab.explanation.Fit;
import backfire.lab.explanation.Fitted;
import backfire.lab.explanation.Outlook;
import backfire.lab.inquiry.InquiryRun.Made;
import backfire.lab.report.FitReport;
import backfire.lab.store.TrialFolder;
import org.jspecify.annotations.Nullable;

/**
 * What an inquiry says of parameters, and of what nobody sees.
 *
 * @param digest of its worlds
 * @param outlook what is foretold, or null if that was not asked
 */
public record FitAnswer(
    InquiryOrder order, String digest, Fitted fitted, @Nullable Outlook outlook) {
  /** The file in the inquiry's folder that has it as JSON. */
  public static final String FILE = "fit.json";

  /** Weighs the worlds. */
  public static FitAnswer of(InquiryOrder order, Made made, @Nullable Outlook outlook) {
    return new FitAnswer(
        order, made.digest(), Fit.of(order.ofCase(), order.inquiry(), made.sample()), outlook);
  }

  /** As JSON. */
  public String json() {
    return FitJson.text(order, digest, fitted, outlook);
  }

  /** Writes it as JSON, as tables and as a report; the tables of the outlook are there already. */
  public void write(TrialFolder folder) {
    folder.writeAnswer(FILE, json());
    folder.writeTables(fitted);
    folder.writeReport(
        new FitReport(
                order.ofCase(), order.inquiry(), order.command(), order.version(), digest, fitted)
            .html());
  }
}
