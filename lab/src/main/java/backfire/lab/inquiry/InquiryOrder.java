package backfire.lab.inquiry;

import backfire.casebook.Case;
import backfire.lab.ensemble.Study;
import backfire.lab.explanation.Inquiry;
import java.nio.file.Path;

/**
 * What is to be found out, and where to.
 *
 * @param asks explain or fit
 * @param out the folder
 * @param threads worlds at once
 * @param caseName the case as it was typed: a name or a path
 * @param version of the program
 */
public record InquiryOrder(
    Case ofCase,
    Inquiry inquiry,
    String asks,
    Path out,
    int threads,
    String caseName,
    String version) {

  /** The command that asks for it. */
  public String command() {
    StringBuilder words = new StringBuilder("backfire " + asks + " " + Study.quoted(caseName));
    words.append(" --worlds ").append(inquiry.worlds());
    words.append(" --seed ").append(inquiry.seed());
    words.append(" --scale ").append(inquiry.scale());
    return words.toString();
  }
}
