package backfire.casebook;

import backfire.casebook.Evidence.Chain;
import backfire.casebook.Evidence.Outlet;
import backfire.casebook.Evidence.Report;
import backfire.casebook.Evidence.Use;
import java.util.ArrayList;
import java.util.List;

/** Scored reports explained back: by whom, how graded, and what it takes for them to be right. */
public final class ExplainReports {
  private final Case of;

  private ExplainReports(Case of) {
    this.of = of;
  }

  /** The reports that are scored, by id. */
  public static List<Report> scored(Case of) {
    return of.evidence().reports().values().stream().filter(r -> r.use() == Use.SCORED).toList();
  }

  /**
   * One report, such as {@code From one trader's letters, through The Gazette of Elsewhere (chain
   * letter, with T2); graded C3; likely told whether it is so or not. It is right in so far as T1
   * holds.}
   */
  public static String report(Case of, Report report) {
    ExplainReports explain = new ExplainReports(of);
    return explain.who(report) + explain.grade(report) + " " + explain.right(report);
  }

  private String who(Report report) {
    Chain chain = of.evidence().chains().get(report.chain());
    String origin = chain == null ? report.chain() : chain.origin();
    List<String> others =
        scored(of).stream()
            .filter(r -> r.chain().equals(report.chain()) && !r.id().equals(report.id()))
            .map(Report::id)
            .toList();
    String with = others.isEmpty() ? "" : ", with " + String.join(", ", others);
    return "From %s, through %s (chain %s%s); "
        .formatted(origin, outlet(report.outlet()), report.chain(), with);
  }

  private String outlet(String id) {
    Outlet outlet = of.evidence().outlets().get(id);
    return outlet == null ? id : outlet.name();
  }

  private String grade(Report report) {
    return "graded %c%d; %s."
        .formatted(report.letter(), report.digit(), Grades.told(report.anyway()));
  }

  private String right(Report report) {
    List<String> claims =
        of.claims().stream()
            .filter(c -> c.isScored() && c.sources().contains(report.id()))
            .map(Claim::id)
            .toList();
    List<String> needed = new ArrayList<>();
    if (!report.incidents().isEmpty()) {
      needed.add(listed(report.incidents()) + " happened");
    }
    if (!claims.isEmpty()) {
      needed.add(listed(claims) + (claims.size() == 1 ? " holds" : " hold"));
    }
    return needed.isEmpty()
        ? "No world is asked whether it is right."
        : "It is right in so far as " + listed(needed) + ".";
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.getFirst()
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
