package backfire.cli;

import backfire.casebook.Case;
import backfire.casebook.CaseProblem;
import backfire.casebook.Claim;
import backfire.casebook.Explain;
import backfire.lab.store.Json;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check --json} prints.
 *
 * @param caseId the case, null if it cannot be read
 * @param valid whether worlds can be made of it
 * @param claims what each asks, none if the case cannot be read
 */
record CheckJson(
    @JsonProperty("case") @Nullable String caseId,
    String folder,
    boolean valid,
    List<Problem> problems,
    List<Asked> claims) {

  /**
   * Something wrong or doubtful.
   *
   * @param weight wrong or doubtful
   */
  record Problem(
      String weight,
      String file,
      int line,
      int column,
      String what,
      String found,
      String allowed,
      @Nullable String nearest) {
    static Problem of(CaseProblem p) {
      return new Problem(
          p.weight().name().toLowerCase(Locale.ROOT),
          p.file(),
          p.line(),
          p.column(),
          p.what(),
          p.found(),
          p.allowed(),
          p.nearest());
    }
  }

  /** A claim, and what it asks of a world. */
  record Asked(String id, String says, String asks) {
    static Asked of(Case ofCase, Claim claim) {
      return new Asked(claim.id(), claim.says(), Explain.claim(ofCase, claim));
    }
  }

  /**
   * The object as text.
   *
   * @param ofCase null if it cannot be read
   */
  static String text(Path folder, List<CaseProblem> problems, @Nullable Case ofCase) {
    CheckJson json =
        new CheckJson(
            ofCase == null ? null : ofCase.id(),
            folder.toString(),
            ofCase != null,
            problems.stream().map(Problem::of).toList(),
            ofCase == null
                ? List.of()
                : ofCase.claims().stream().map(claim -> Asked.of(ofCase, claim)).toList());
    return Json.MAPPER.writeValueAsString(json);
  }
}
