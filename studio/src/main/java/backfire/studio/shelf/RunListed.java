package backfire.studio.shelf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run, explain, fit or what-if in the folder of runs.
 *
 * @param name of its folder
 * @param command run, explain, fit or what-if; empty if what is there cannot be read
 * @param caseName the case, as the shelf of cases names it if it has it
 * @param asks what was asked, in a few words each
 * @param line the command as it can be typed again
 * @param worlds that are finished; of a what-if pairs
 * @param of how many there are to be; of an inquiry that draws more at most so many
 * @param finished whether all is made and the answer written
 * @param begun when, such as 2026-01-31T12:00:00Z
 * @param ended likewise, or null
 * @param goesOn whether it can be gone on with here
 * @param whyNot why it cannot, or empty; of what is finished why it is not what this program would
 *     make now
 * @param bytes on disk
 */
public record RunListed(
    String name,
    String command,
    String caseName,
    List<String> asks,
    String line,
    int worlds,
    int of,
    boolean finished,
    String begun,
    @Nullable String ended,
    boolean goesOn,
    String whyNot,
    long bytes) {
  public RunListed {
    asks = List.copyOf(asks);
  }
}
