package backfire.lab.store;

import backfire.lab.ensemble.Study;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code run.json}: all that is needed to make the run again, and what came of it.
 *
 * @param version of the program
 * @param command as it can be typed again
 * @param caseName the case as it was typed: a name or a path
 * @param caseFiles SHA-256 of each of its files
 * @param study what was asked
 * @param rows which worlds are stored week by week
 * @param parameters every parameter's value, before priors are drawn from
 * @param acts the case's timeline and the study's interventions
 * @param worlds those that are finished
 * @param digest of all worlds, or null while some are missing
 * @param begun when, by the clock of the machine
 * @param ended likewise, or null
 */
public record RunFile(
    String program,
    String version,
    String command,
    String caseName,
    SortedMap<String, String> caseFiles,
    Study study,
    Detail rows,
    Map<String, Double> parameters,
    List<String> acts,
    List<World> worlds,
    @Nullable String digest,
    String begun,
    @Nullable String ended)
    implements BegunFile {
  public RunFile {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    acts = List.copyOf(acts);
    worlds = List.copyOf(worlds);
  }

  /** A finished world. The seed is written as text, as not every reader of JSON has 64 bits. */
  public record World(int world, String seed, String digest) {}

  /** The run with its worlds and their digest. */
  public RunFile finished(List<World> all, String studyDigest, String when) {
    return new RunFile(
        program,
        version,
        command,
        caseName,
        caseFiles,
        study,
        rows,
        parameters,
        acts,
        all,
        studyDigest,
        begun,
        when);
  }
}
