package backfire.cli;

import backfire.lab.explanation.Explained;
import backfire.lab.explanation.Explained.Factored;
import backfire.lab.explanation.Explained.Inclusion;
import backfire.lab.explanation.Explained.Row;
import backfire.lab.inquiry.InquiryOrder;
import backfire.lab.report.Counted;
import backfire.lab.report.Digits;
import backfire.lab.report.Verdict;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** What {@code explain} prints: the verdict, three tables, and where the rest is. */
final class ExplainText {
  private static final int WIDTH = 100;
  private static final int ROWS = 8;

  private final InquiryOrder order;
  private final String digest;
  private final Explained explained;

  ExplainText(InquiryOrder order, String digest, Explained explained) {
    this.order = order;
    this.digest = digest;
    this.explained = explained;
  }

  void print(PrintWriter out) {
    verdict(out);
    out.println();
    inclusion(out);
    out.println();
    explanations(out);
    out.println();
    HoldRates.print(order.ofCase(), explained.explanations(), out);
    out.println();
    out.println("Report   " + order.out().resolve("report.html"));
    out.println("Tables   " + order.out().resolve("tables"));
    out.println("Digest   " + digest);
  }

  private void verdict(PrintWriter out) {
    out.println(
        Wrap.hanging(
            "%s (%s, %s worlds at scale %s, seed %s):"
                .formatted(
                    Verdict.CAVEAT,
                    order.ofCase().title(),
                    explained.worlds(),
                    order.inquiry().scale(),
                    order.inquiry().seed()),
            WIDTH,
            "  "));
    List<String> sentences = new ArrayList<>(explained.verdict());
    sentences.addAll(explained.dating());
    sentences.add(
        "As the base map reads the reports: " + Counted.sentence(explained.diagnostics()));
    for (String sentence : sentences) {
      out.println("  " + Wrap.hanging(sentence, WIDTH, "    "));
    }
  }

  private void inclusion(PrintWriter out) {
    Columns table = new Columns(1, "In it?", "sceptic", "base", "credulous", "probability, base");
    for (Inclusion one : explained.inclusion()) {
      Factored base = one.maps().get("base");
      table.row(
          one.factor(),
          cell(one, "sceptic"),
          cell(one, "base"),
          cell(one, "credulous"),
          base == null ? "–" : Digits.share(base.probability()));
    }
    table.print(out);
    out.println(
        "Bayes factors of all explanations that have it against all that lack it, in brackets two");
    out.println("standard errors either way; by three readers of the same reports. Prior ½ each.");
  }

  private static String cell(Inclusion one, String map) {
    Factored factored = one.maps().get(map);
    return factored == null
        ? "–"
        : "%s (%s to %s)"
            .formatted(
                Digits.share(factored.bayesFactor()),
                Digits.share(factored.low()),
                Digits.share(factored.high()));
  }

  private void explanations(PrintWriter out) {
    Columns table = new Columns(1, "Explanation", "worlds", "ln evidence", "probability");
    List<Row> rows = explained.explanations();
    for (Row row : rows.subList(0, Math.min(ROWS, rows.size()))) {
      table.row(
          row.id().replace("+", ", "),
          Integer.toString(row.worlds()),
          Digits.withError(row.logEvidence(), row.error()),
          Digits.share(row.probability()) + (row.ruledOut() ? ", ruled out" : ""));
    }
    table.print(out);
    if (rows.size() > ROWS) {
      long ruledOut = rows.stream().filter(Row::ruledOut).count();
      out.println(
          "%s more in the report; %s ruled out."
              .formatted(rows.size() - ROWS, ruledOut == 0 ? "none" : Long.toString(ruledOut)));
    }
  }
}
