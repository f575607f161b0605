package backfire.cli;

import backfire.casebook.Case;
import backfire.casebook.CaseProblem;
import backfire.casebook.Claim;
import backfire.casebook.CredenceMap;
import backfire.casebook.Evidence.Incident;
import backfire.casebook.Evidence.Report;
import backfire.casebook.ExplainClaims;
import backfire.casebook.ExplainReports;
import backfire.lab.explanation.Explained.Row;
import backfire.lab.store.Json;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check --json} prints.
 *
 * @param caseId the case, null if it cannot be read
 * @param valid whether worlds can be made of it
 * @param claims what each asks, none if the case cannot be read
 * @param incidents what each leaves open, and who tells it
 * @param reports those that are scored
 * @param credence how far reports are believed, by map; null if the case cannot be read
 * @param rates how often each claim holds under each explanation, if that was asked
 */
record CheckJson(
    @JsonProperty("case") @Nullable String caseId,
    String folder,
    boolean valid,
    List<Problem> problems,
    List<Asked> claims,
    List<Happened> incidents,
    List<Told> reports,
    @Nullable Map<String, CredenceMap> credence,
    List<Row> rates) {

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

  /**
   * A claim, and what it asks of a world.
   *
   * @param scored whether anything of it is scored as a claim
   * @param notes what else is to be known of how it is scored
   */
  record Asked(
      String id, String says, String asks, boolean scored, boolean against, List<String> notes) {
    static Asked of(Case ofCase, Claim claim) {
      return new Asked(
          claim.id(),
          claim.says(),
          ExplainClaims.claim(ofCase, claim),
          claim.isScored(),
          claim.against(),
          ExplainClaims.scoring(claim));
    }
  }

  /** An incident, and the scored reports that tell it. */
  record Happened(String id, String says, String asks, List<String> told) {
    static Happened of(Case ofCase, Incident incident) {
      return new Happened(
          incident.id(),
          incident.says(),
          ExplainClaims.incident(ofCase, incident),
          ofCase.evidence().telling(incident.id()).stream().map(Report::id).toList());
    }
  }

  /** A scored report, and what it takes for it to be right. */
  record Told(String id, String says, String needs) {
    static Told of(Case ofCase, Report report) {
      return new Told(report.id(), report.says(), ExplainReports.report(ofCase, report));
    }
  }

  /**
   * The object as text.
   *
   * @param ofCase null if it cannot be read
   */
  static String text(
      Path folder, List<CaseProblem> problems, @Nullable Case ofCase, List<Row> rates) {
    List<Problem> said = problems.stream().map(Problem::of).toList();
    CheckJson json =
        ofCase == null
            ? new CheckJson(
                null, folder.toString(), false, said, List.of(), List.of(), List.of(), null, rates)
            : of(folder, said, ofCase, rates);
    return Json.MAPPER.writeValueAsString(json);
  }

  private static CheckJson of(Path folder, List<Problem> said, Case ofCase, List<Row> rates) {
    return new CheckJson(
        ofCase.id(),
        folder.toString(),
        true,
        said,
        ofCase.claims().stream().map(claim -> Asked.of(ofCase, claim)).toList(),
        ofCase.evidence().incidents().values().stream()
            .map(incident -> Happened.of(ofCase, incident))
            .toList(),
        ExplainReports.scored(ofCase).stream().map(report -> Told.of(ofCase, report)).toList(),
        ofCase.credence().maps(),
        rates);
  }
}
