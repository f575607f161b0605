package backfire.lab.store;

import backfire.lab.ensemble.Study;
import backfire.lab.twin.Given;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code run.json} of a what-if: all from which its pairs can be made again.
 *
 * @param program always backfire
 * @param version of the program
 * @param command that asks for it
 * @param asks always what-if
 * @param caseName the case as it was typed
 * @param caseFiles SHA-256 of the case's files, by path within it
 * @param study what was asked, what is done among it
 * @param given what worlds had to agree with
 * @param tries how many worlds may be asked whether they do
 * @param pairs those that are finished
 * @param digest of all pairs, or null while some are missing
 * @param begun when, by the clock of the machine
 * @param ended likewise, or null
 */
public record WhatIfFile(
    String program,
    String version,
    String command,
    String asks,
    String caseName,
    SortedMap<String, String> caseFiles,
    Study study,
    List<Given> given,
    int tries,
    List<Twin> pairs,
    @Nullable String digest,
    String begun,
    @Nullable String ended)
    implements BegunFile {
  public WhatIfFile {
    caseFiles = Collections.unmodifiableSortedMap(new TreeMap<>(caseFiles));
    given = List.copyOf(given);
    pairs = List.copyOf(pairs);
  }

  /** The digests of a pair. The seed is written as text, as not every reader has 64 bits. */
  public record Twin(int world, String seed, String digestWithout, String digestWith) {}

  /** The same with its pairs and their digest. */
  public WhatIfFile finished(List<Twin> all, String digestOfPairs, String when) {
    return new WhatIfFile(
        program,
        version,
        command,
        asks,
        caseName,
        caseFiles,
        study,
        given,
        tries,
        all,
        digestOfPairs,
        begun,
        when);
  }
}
