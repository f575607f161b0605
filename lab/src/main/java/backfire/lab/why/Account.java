package backfire.lab.why;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a why.
 *
 * @param reference what was asked after
 * @param headline what happened, in a sentence
 * @param sentence why, in words that need no model
 * @param tree the causes
 * @param timeline how it came, where there is something that grew; else null
 * @param references of a person: the events of that life that can be asked after in turn, such as
 *     {@code exit:1/17}, in the order in which they happened; else empty
 * @param digest of the world that was lived again: that of the run's
 */
public record Account(
    String reference,
    String headline,
    String sentence,
    Cause tree,
    @Nullable Timeline timeline,
    List<String> references,
    String digest) {
  public Account {
    references = List.copyOf(references);
  }
}
