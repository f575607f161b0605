package backfire.lab.inquiry;

import backfire.casebook.Case;
import backfire.casebook.Case.Span;
import backfire.lab.ensemble.Study;
import backfire.lab.explanation.Inquiry;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is to be found out, and where to.
 *
 * @param asks explain or fit
 * @param ahead the days after the case of which is foretold what would be told of, or null
 * @param out the folder
 * @param threads worlds at once
 * @param caseName the case as it was typed: a name or a path
 * @param version of the program
 */
public record InquiryOrder(
    Case ofCase,
    Inquiry inquiry,
    String asks,
    @Nullable Span ahead,
    Path out,
    int threads,
    String caseName,
    String version) {

  /** The command that asks for it. */
  public String command() {
    StringBuilder words = new StringBuilder("backfire " + asks + " " + Study.quoted(caseName));
    words.append(" --runs ").append(inquiry.worlds());
    words.append(" --seed ").append(inquiry.seed());
    words.append(" --scale ").append(inquiry.scale());
    if (inquiry.explanation() != null) {
      words.append(" --explanation ").append(inquiry.explanation());
    }
    if (ahead != null) {
      words.append(" --forecast ").append(ahead.from()).append("..").append(ahead.to());
    }
    return words.toString();
  }
}
