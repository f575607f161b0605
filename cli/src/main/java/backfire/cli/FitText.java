package backfire.cli;

import backfire.lab.explanation.Fitted;
import backfire.lab.explanation.Fitted.Belief;
import backfire.lab.explanation.Fitted.Learned;
import backfire.lab.explanation.Fitted.Predicted;
import backfire.lab.explanation.Outlook;
import backfire.lab.inquiry.Foretelling;
import backfire.lab.inquiry.InquiryOrder;
import backfire.lab.report.Counted;
import backfire.lab.report.Digits;
import backfire.lab.report.Verdict;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What {@code fit} prints: whether to trust it, what was learned, what nobody sees. */
final class FitText {
  private static final int WIDTH = 100;

  private final InquiryOrder order;
  private final String digest;
  private final Fitted fitted;
  private final @Nullable Outlook outlook;

  FitText(InquiryOrder order, String digest, Fitted fitted, @Nullable Outlook outlook) {
    this.outlook = outlook;
    this.order = order;
    this.digest = digest;
    this.fitted = fitted;
  }

  void print(PrintWriter out) {
    heading(out);
    out.println();
    learned(out, "Parameter", fitted.parameters());
    out.println();
    learned(out, "What nobody sees", fitted.hidden());
    out.println(
        "Medians, in brackets nine tenths of belief. Learned: share of the prior variance taken away.");
    out.println();
    reports(out);
    out.println();
    if (outlook != null) {
      foretold(out, outlook);
      out.println();
    }
    out.println("Report   " + order.out().resolve("report.html"));
    out.println("Tables   " + order.out().resolve("tables"));
    out.println("Digest   " + digest);
  }

  private void heading(PrintWriter out) {
    out.println(
        Wrap.hanging(
            "%s (%s, %s worlds at scale %s, seed %s, explanation %s):"
                .formatted(
                    Verdict.CAVEAT,
                    order.ofCase().title(),
                    fitted.worlds(),
                    order.inquiry().scale(),
                    order.inquiry().seed(),
                    fitted.explanation()),
            WIDTH,
            "  "));
    List<Learned> learned = fitted.parameters().stream().filter(Learned::isLearned).toList();
    out.println(
        "  "
            + (learned.isEmpty()
                ? "No parameter was learned from the evidence."
                : "Learned from the evidence: "
                    + String.join(", ", learned.stream().map(Learned::name).toList())
                    + "; the other "
                    + (fitted.parameters().size() - learned.size())
                    + " parameters were not."));
    out.println("  " + Wrap.hanging(Counted.sentence(fitted.diagnostics()), WIDTH, "    "));
    for (String verdict : fitted.diagnostics().verdicts()) {
      out.println("  " + Wrap.hanging(verdict, WIDTH, "    "));
    }
  }

  private static void learned(PrintWriter out, String head, List<Learned> all) {
    Columns table = new Columns(1, head, "before", "after", "learned");
    for (Learned one : all) {
      table.row(
          one.name() + " (" + one.unit() + ")",
          cell(one.prior()),
          cell(one.posterior()),
          String.format(Locale.ROOT, "%.0f%%", 100 * Math.max(0, one.contraction())));
    }
    table.print(out);
  }

  private static String cell(Belief belief) {
    return "%s (%s to %s)"
        .formatted(
            Digits.figures(belief.median()),
            Digits.figures(belief.q05()),
            Digits.figures(belief.q95()));
  }

  private static void foretold(PrintWriter out, Outlook outlook) {
    Columns table = new Columns(1, "Told of in", "killed", "hurt", "beaten");
    for (Foretelling.Year year : Foretelling.years(outlook)) {
      table.row(
          Integer.toString(year.year()),
          cell(year.killed()),
          cell(year.hurt()),
          cell(year.beaten()));
    }
    table.print(out);
    out.println(
        "Expected numbers told of, in brackets 90%% of %s draws; by place, agency and rank in tables/outlook.parquet."
            .formatted(outlook.draws()));
  }

  private static String cell(Foretelling.Expected expected) {
    return String.format(
        Locale.ROOT, "%.2f (%.2f to %.2f)", expected.mean(), expected.q05(), expected.q95());
  }

  private void reports(PrintWriter out) {
    Columns table = new Columns(2, "Report", "says", "holds, by all others", "worlds that count");
    for (Predicted one : fitted.reports()) {
      table.row(
          one.report(),
          one.says(),
          Digits.share(one.holds()) + " ± " + Digits.share(one.error()),
          Long.toString(Math.round(one.ess())));
    }
    table.print(out);
  }
}
