package backfire.cli;

import backfire.casebook.Case;
import backfire.casebook.CaseProblem;
import backfire.casebook.CaseProblem.Weight;
import backfire.casebook.Casebook;
import backfire.casebook.Claim;
import backfire.casebook.Evidence.Incident;
import backfire.casebook.Evidence.Report;
import backfire.casebook.ExplainClaims;
import backfire.casebook.ExplainCredence;
import backfire.casebook.ExplainReports;
import backfire.lab.ensemble.StopSign;
import backfire.lab.explanation.Explain;
import backfire.lab.explanation.Explained.Row;
import backfire.lab.explanation.Inquiry;
import backfire.lab.explanation.Sample;
import backfire.lab.inquiry.InquiryRun;
import backfire.lab.inquiry.UsualSize;
import backfire.lab.words.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code check CASE}: is a case valid, and what does its evidence ask? */
@Command(
    name = "check",
    description =
        "Says what is wrong or doubtful in a case's files, what each claim asks, and what each report needs.",
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private static final int WIDTH = 100;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CASE",
      completionCandidates = Names.ShippedCases.class,
      description = "A case that ships, or the path of a folder.")
  private String caseName;

  @Option(names = "--json", description = "One JSON object on stdout, and nothing else there.")
  private boolean json;

  @Option(
      names = "--rates",
      paramLabel = "N",
      description =
          "Also draw N worlds from the priors, each with an explanation, and say how often each claim"
              + " holds under which.")
  private @Nullable Integer rates;

  @ParentCommand private Backfire program;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = Cases.folder(caseName);
    List<CaseProblem> problems = Casebook.check(folder);
    long wrong = problems.stream().filter(p -> p.weight() == Weight.WRONG).count();
    Case ofCase = wrong > 0 ? null : Casebook.read(folder);
    if (json) {
      List<Row> rows = ofCase == null || rates == null ? List.<Row>of() : drawn(ofCase, rates);
      out.println(CheckJson.text(folder, problems, ofCase, rows));
    } else {
      problems.forEach(problem -> out.println(label(problem) + folder + "/" + problem.text()));
      if (ofCase == null) {
        out.println(Words.count(wrong, "thing") + " to put right.");
      } else {
        explain(ofCase, out);
        if (rates != null) {
          heading("How often each claim holds", out);
          HoldRates.print(ofCase, drawn(ofCase, rates), out);
        }
      }
    }
    return ofCase == null ? Exit.FILE : Exit.DONE;
  }

  private List<Row> drawn(Case ofCase, int worlds) throws InterruptedException {
    Inquiry inquiry = new Inquiry(ofCase.id(), 1, worlds, UsualSize.scale(ofCase), null);
    StopSign stop = new StopSign();
    try (ShownProgress progress =
        new ShownProgress(spec.commandLine().getErr(), program.manner().quiet())) {
      return Explain.rows(
          ofCase,
          inquiry,
          Sample.ofPriors(
              InquiryRun.glance(ofCase, inquiry, program.manner().threads(), progress, stop)));
    }
  }

  private static String label(CaseProblem problem) {
    return switch (problem.weight()) {
      case WRONG -> "wrong     ";
      case DOUBTFUL -> "doubtful  ";
    };
  }

  private static void explain(Case ofCase, PrintWriter out) {
    out.println(
        "%s is valid: %s, %s, %s, %s, %s free."
            .formatted(
                ofCase.title(),
                Words.count(ofCase.setting().places().size(), "place"),
                Words.count(ofCase.claims().size(), "claim"),
                Words.count(ofCase.evidence().incidents().size(), "incident"),
                Words.count(ofCase.evidence().reports().size(), "report"),
                Words.count(ofCase.priors().size(), "parameter")));
    ofCase.claims().forEach(claim -> claim(ofCase, claim, out));
    incidents(ofCase, out);
    reports(ofCase, out);
    beliefs(ofCase, out);
  }

  private static void claim(Case ofCase, Claim claim, PrintWriter out) {
    out.println();
    out.println(claim.id() + "  “" + claim.says() + "”");
    paragraph(ExplainClaims.claim(ofCase, claim), out);
    ExplainClaims.scoring(claim).forEach(note -> paragraph(note, out));
  }

  private static void incidents(Case ofCase, PrintWriter out) {
    if (ofCase.evidence().incidents().isEmpty()) {
      return;
    }
    heading("Incidents, each evidence once however many tell it", out);
    for (Incident incident : ofCase.evidence().incidents().values()) {
      String tellers =
          ofCase.evidence().telling(incident.id()).stream()
              .map(Report::id)
              .collect(Collectors.joining(", "));
      paragraph(
          ExplainClaims.incident(ofCase, incident)
              + (tellers.isEmpty() ? "" : " Told by " + tellers + "."),
          out);
    }
  }

  private static void reports(Case ofCase, PrintWriter out) {
    List<Report> scored = ExplainReports.scored(ofCase);
    if (scored.isEmpty()) {
      return;
    }
    heading(
        "Reports that are scored: by whom, how graded, what it takes for them to be right", out);
    for (Report report : scored) {
      paragraph(report.id() + "  " + ExplainReports.report(ofCase, report), out);
    }
  }

  private static void beliefs(Case ofCase, PrintWriter out) {
    if (ofCase.evidence().reports().isEmpty()) {
      return;
    }
    heading("How far they are believed, by three readers", out);
    ExplainCredence.lines(ofCase).forEach(line -> out.println("  " + line));
    ExplainCredence.sources(ofCase).forEach(source -> paragraph("From: " + source, out));
  }

  private static void heading(String text, PrintWriter out) {
    out.println();
    out.println(text);
  }

  private static void paragraph(String text, PrintWriter out) {
    out.println("  " + Wrap.hanging(text, WIDTH, "  "));
  }
}
