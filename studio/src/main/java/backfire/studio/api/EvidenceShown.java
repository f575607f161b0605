package backfire.studio.api;

import backfire.casebook.Case;
import backfire.casebook.Claim;
import backfire.casebook.CredenceMap;
import backfire.casebook.Evidence.Chain;
import backfire.casebook.Evidence.Incident;
import backfire.casebook.Evidence.Outlet;
import backfire.casebook.Evidence.Report;
import backfire.casebook.ExplainClaims;
import backfire.casebook.ExplainCredence;
import backfire.casebook.ExplainReports;
import backfire.casebook.Grades;
import backfire.casebook.Grades.Grade;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was reported of a case, what is claimed, and how it is graded, each in plain words too.
 *
 * @param letters what the letters of sources mean
 * @param digits what the digits of reports mean
 * @param words what the words mean for how likely such a thing is told anyway
 * @param credence the three readers' numbers
 * @param believed the same as a table in words: of grades, those that the scored reports have
 * @param believedFrom where the numbers come from
 */
public record EvidenceShown(
    List<Outlet> outlets,
    List<ChainShown> chains,
    List<IncidentShown> incidents,
    List<ReportShown> reports,
    List<ClaimShown> claims,
    List<Grade> letters,
    List<Grade> digits,
    List<Grade> words,
    List<Reader> credence,
    List<ExplainCredence.Row> believed,
    List<String> believedFrom) {

  /** What one origin said, whoever relayed it. */
  public record ChainShown(
      String id, String outlet, String letter, String origin, List<String> reports) {
    static ChainShown of(Case of, Chain chain) {
      List<String> reports =
          of.evidence().reports().values().stream()
              .filter(report -> report.chain().equals(chain.id()))
              .map(Report::id)
              .toList();
      return new ChainShown(
          chain.id(), chain.outlet(), String.valueOf(chain.letter()), chain.origin(), reports);
    }
  }

  /**
   * An attack that reports tell of.
   *
   * @param asked what a world must do for it to have happened
   * @param told by which scored reports
   * @param claims of which it is a part
   */
  public record IncidentShown(
      String id,
      String says,
      List<String> places,
      String agency,
      String from,
      String to,
      String asked,
      List<String> told,
      List<String> claims) {
    static IncidentShown of(Case of, Incident incident) {
      return new IncidentShown(
          incident.id(),
          incident.says(),
          incident.places(),
          incident.agency().id(),
          incident.span().from().toString(),
          incident.span().to().toString(),
          ExplainClaims.incident(of, incident),
          of.evidence().telling(incident.id()).stream().map(Report::id).toList(),
          ids(of, claim -> claim.incidents().contains(incident.id())));
    }
  }

  /**
   * A report.
   *
   * @param kind what it tells of; counter speaks against the first story
   * @param use scored or context
   * @param anyway likely, even or unlikely
   * @param claims that rest on it
   * @param explained by whom, how graded, and what it takes for it to be right
   */
  public record ReportShown(
      String id,
      String chain,
      String outlet,
      String url,
      String published,
      String kind,
      String letter,
      int digit,
      String use,
      String anyway,
      List<String> incidents,
      List<String> claims,
      String says,
      String explained) {
    static ReportShown of(Case of, Report report) {
      return new ReportShown(
          report.id(),
          report.chain(),
          report.outlet(),
          report.url(),
          report.published(),
          report.kind(),
          String.valueOf(report.letter()),
          report.digit(),
          report.use().name().toLowerCase(Locale.ROOT),
          report.anyway().id(),
          report.incidents(),
          ids(of, claim -> claim.sources().contains(report.id())),
          report.says(),
          ExplainReports.report(of, report));
    }
  }

  /**
   * A claim.
   *
   * @param asked what a world must do for it to hold there
   * @param scored whether anything of it is scored as a claim
   * @param notes what else is to be known of how it is scored
   * @param partOf the claim that it is a part of, or null
   * @param against whether it speaks against the first story
   * @param because why it is shown and not scored, or empty
   */
  public record ClaimShown(
      String id,
      String says,
      List<String> reports,
      List<String> incidents,
      String asked,
      boolean scored,
      List<String> notes,
      @Nullable String partOf,
      boolean against,
      String because) {
    static ClaimShown of(Case of, Claim claim) {
      return new ClaimShown(
          claim.id(),
          claim.says(),
          claim.sources(),
          claim.incidents(),
          ExplainClaims.claim(of, claim),
          claim.isScored(),
          ExplainClaims.scoring(claim),
          claim.partOf(),
          claim.against(),
          claim.because());
    }
  }

  /**
   * How far one reader believes.
   *
   * @param name sceptic, base or credulous
   * @param reliability the probability that a source is reliable, by letter
   * @param concentration so many chains seen would weigh as much as the prior
   * @param error the probability that a reliable source errs, by digit
   * @param anyway the probability that such a thing is told whether it is so or not, by word
   * @param falseIncidents told that did not happen, per place, agency and year
   * @param detection the share of attacks that is told, by gravity
   * @param byDay times as much by a group in daylight
   * @param atBorder times as much at the border
   * @param spread sigma of one unknown factor on all of them
   * @param source where the numbers come from
   */
  public record Reader(
      String name,
      Map<String, Double> reliability,
      double concentration,
      Map<String, Double> error,
      Map<String, Double> anyway,
      double falseIncidents,
      Map<String, Double> detection,
      double byDay,
      double atBorder,
      double spread,
      String source) {
    static Reader of(String name, CredenceMap map) {
      return new Reader(
          name,
          named(map.reliability(), String::valueOf),
          map.concentration(),
          named(map.error(), String::valueOf),
          named(map.anyway(), word -> word.id()),
          map.falseIncidents(),
          named(map.detection().byGravity(), gravity -> gravity.id()),
          map.detection().byDay(),
          map.detection().atBorder(),
          map.detection().spread(),
          map.source());
    }

    private static <K> SortedMap<String, Double> named(
        Map<K, Double> numbers, Function<K, String> name) {
      SortedMap<String, Double> named = new TreeMap<>();
      numbers.forEach((key, number) -> named.put(name.apply(key), number));
      return named;
    }
  }

  static EvidenceShown of(Case of) {
    return new EvidenceShown(
        List.copyOf(of.evidence().outlets().values()),
        of.evidence().chains().values().stream().map(c -> ChainShown.of(of, c)).toList(),
        of.evidence().incidents().values().stream().map(i -> IncidentShown.of(of, i)).toList(),
        of.evidence().reports().values().stream().map(r -> ReportShown.of(of, r)).toList(),
        of.claims().stream().map(c -> ClaimShown.of(of, c)).toList(),
        Grades.LETTERS,
        Grades.DIGITS,
        Grades.WORDS,
        of.credence().maps().entrySet().stream()
            .map(e -> Reader.of(e.getKey(), e.getValue()))
            .toList(),
        ExplainCredence.rows(of),
        ExplainCredence.sources(of));
  }

  private static List<String> ids(Case of, Predicate<Claim> which) {
    return of.claims().stream().filter(which).map(Claim::id).toList();
  }
}
