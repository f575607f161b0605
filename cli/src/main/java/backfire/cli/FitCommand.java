package backfire.cli;

import backfire.casebook.Case.Span;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.explanation.Explanation;
import backfire.lab.explanation.Fit;
import backfire.lab.explanation.Fitted;
import backfire.lab.explanation.Outlook;
import backfire.lab.inquiry.InquiryOrder;
import backfire.lab.inquiry.OutlookRun;
import backfire.lab.report.FitReport;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code fit CASE}: what must be true of parameters, and of what nobody sees. */
@Command(
    name = "fit",
    description = {
      "Learns parameters, and what nobody sees, from what was reported.",
      "All worlds have one explanation; what was not learned is said."
    },
    sortOptions = false)
final class FitCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private InquiryOptions options;

  @Option(
      names = "--explanation",
      paramLabel = "NAMES",
      description = "Factors in it, such as fear+pay, or none (all).")
  private String explanation = Explanation.FULL.id();

  @Option(
      names = "--forecast",
      paramLabel = "A..B",
      description =
          "Also foretell what would be told of between two days after the case ends, such as"
              + " 2015-09-01..2021-12-31, as tables outlook and outlook_draws.")
  private @Nullable String forecast;

  @ParentCommand private Backfire program;

  @Override
  public Integer call() throws InterruptedException {
    InquiryOrder order = options.order("fit", checked(), program.manner().threads());
    Span ahead = forecast == null ? null : span(forecast);
    PrintWriter to = spec.commandLine().getOut();
    new ShownInquiry(spec.commandLine().getErr(), program.manner())
        .show(
            order,
            options.goesOn(),
            (made, folder) -> {
              Fitted fitted = Fit.of(order.ofCase(), order.inquiry(), made.trials());
              Outlook outlook = ahead == null ? null : OutlookRun.of(order, made.trials(), ahead);
              if (outlook != null) {
                folder.writeOutlook(outlook);
              }
              String json = FitJson.text(order, made.digest(), fitted, outlook);
              folder.writeAnswer("fit.json", json);
              folder.writeReport(
                  new FitReport(
                          order.ofCase(),
                          order.inquiry(),
                          order.command(),
                          order.version(),
                          made.digest(),
                          fitted)
                      .html());
              if (options.json()) {
                to.println(json);
              } else {
                new FitText(order, made.digest(), fitted, outlook).print(to);
              }
            });
    return Exit.DONE;
  }

  private static Span span(String typed) {
    try {
      int dots = typed.indexOf("..");
      return new Span(
          LocalDate.parse(typed.substring(0, Math.max(0, dots))),
          LocalDate.parse(typed.substring(dots + 2)));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new StudyProblem(
          "--forecast is two days such as 2015-09-01..2021-12-31, the first before the second, not "
              + typed
              + ".");
    }
  }

  private String checked() {
    try {
      return Explanation.of(explanation).id();
    } catch (IllegalArgumentException e) {
      throw new StudyProblem(
          "--explanation names factors joined by +, of fear, pay, purges, easing, defiance; "
              + e.getMessage()
              + ".");
    }
  }
}
