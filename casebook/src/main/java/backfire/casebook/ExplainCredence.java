package backfire.casebook;

import backfire.casebook.Evidence.Anyway;
import backfire.casebook.Evidence.Chain;
import backfire.casebook.Evidence.Report;
import backfire.model.kind.Gravity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** How far reports are believed, as a table in words: of grades, those that the reports have. */
public final class ExplainCredence {
  private static final String LINE = "%-58s %9s %9s %9s";

  private final Credence credence;
  private final List<Row> rows = new ArrayList<>();

  private ExplainCredence(Credence credence) {
    this.credence = credence;
  }

  /** One number of the three readers, with what it is the number of. */
  public record Row(String what, double sceptic, double base, double credulous) {}

  /** The table. */
  public static List<Row> rows(Case of) {
    ExplainCredence explain = new ExplainCredence(of.credence());
    explain.table(of.evidence().chains(), ExplainReports.scored(of));
    return List.copyOf(explain.rows);
  }

  /** A line each, the first with the names of the three readers. */
  public static List<String> lines(Case of) {
    List<String> lines = new ArrayList<>();
    lines.add(LINE.formatted("", "sceptic", "base", "credulous"));
    for (Row row : rows(of)) {
      lines.add(
          LINE.formatted(
              row.what(),
              Form.plain(row.sceptic()),
              Form.plain(row.base()),
              Form.plain(row.credulous())));
    }
    return lines;
  }

  /** Where the numbers come from; a line for each source. */
  public static List<String> sources(Case of) {
    Set<String> sources = new LinkedHashSet<>();
    of.credence().maps().forEach((name, map) -> sources.add(map.source()));
    if (sources.size() == 1) {
      return List.copyOf(sources);
    }
    List<String> named = new ArrayList<>();
    of.credence().maps().forEach((name, map) -> named.add(name + ": " + map.source()));
    return named;
  }

  private void table(Map<String, Chain> chains, List<Report> scored) {
    Set<Character> letters = new TreeSet<>();
    Set<Integer> digits = new TreeSet<>();
    Set<Anyway> words = new TreeSet<>();
    for (Report report : scored) {
      Chain chain = chains.get(report.chain());
      letters.add(chain == null ? report.letter() : chain.letter());
      digits.add(report.digit());
      words.add(report.anyway());
    }
    letters.forEach(l -> row("a source graded " + l + " is reliable", m -> m.reliability(l)));
    row("  as surely as if so many had been counted", CredenceMap::concentration);
    digits.forEach(d -> row("a reliable source errs in what is graded " + d, m -> m.error(d)));
    words.forEach(w -> row(anyway(w), m -> m.anyway(w)));
    row("told and never happened, a place, agency and year", CredenceMap::falseIncidents);
    for (Gravity gravity : List.of(Gravity.KILLED, Gravity.HURT, Gravity.BEATEN)) {
      row(
          "of attacks that " + outcome(gravity) + ", the share told",
          m -> m.detection().of(gravity, false, false));
    }
    row("  times, by a group in daylight", m -> m.detection().byDay());
    row("  times, at the border", m -> m.detection().atBorder());
    row("  known up to a lognormal factor of sigma", m -> m.detection().spread());
  }

  private static String anyway(Anyway word) {
    return switch (word) {
      case LIKELY -> "what is likely told anyway is told though it is not so";
      case EVEN -> "what is told or not is told though it is not so";
      case UNLIKELY -> "what is unlikely told anyway is told though it is not so";
    };
  }

  private static String outcome(Gravity gravity) {
    return switch (gravity) {
      case KILLED -> "killed";
      case HURT -> "hurt badly";
      case BEATEN -> "beat";
    };
  }

  private void row(String what, ToDoubleFunction<CredenceMap> number) {
    rows.add(
        new Row(
            what,
            number.applyAsDouble(credence.sceptic()),
            number.applyAsDouble(credence.base()),
            number.applyAsDouble(credence.credulous())));
  }
}
