package backfire.lab.store;

import backfire.casebook.Case.Span;
import backfire.lab.explanation.Inquiry;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code run.json} of an inquiry: all from which its worlds can be made again.
 *
 * @param program always backfire
 * @param version of the program
 * @param command that asks for it
 * @param asks explain or fit
 * @param ahead the days of which is foretold, or null
 * @param caseName the case as it was typed
 * @param caseFiles SHA-256 of the case's files, by path within it
 * @param inquiry what was asked
 * @param digest of all worlds, or null while some are missing
 * @param begun when, by the clock of the machine
 * @param ended likewise, or null
 */
public record InquiryFile(
    String program,
    String version,
    String command,
    String asks,
    @Nullable Span ahead,
    String caseName,
    SortedMap<String, String> caseFiles,
    Inquiry inquiry,
    @Nullable String digest,
    String begun,
    @Nullable String ended)
    implements BegunFile {
  public InquiryFile {
    caseFiles = Collections.unmodifiableSortedMap(new TreeMap<>(caseFiles));
  }

  /** The same with its worlds' digest. */
  public InquiryFile finished(String digestOfWorlds, String when) {
    return new InquiryFile(
        program,
        version,
        command,
        asks,
        ahead,
        caseName,
        caseFiles,
        inquiry,
        digestOfWorlds,
        begun,
        when);
  }
}
