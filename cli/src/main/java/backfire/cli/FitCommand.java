package backfire.cli;

import backfire.casebook.Case.Span;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.explanation.Explanation;
import backfire.lab.explanation.Factor;
import backfire.lab.explanation.Fit;
import backfire.lab.explanation.Fitted;
import backfire.lab.inquiry.InquiryOrder;
import backfire.lab.report.FitReport;
import backfire.model.act.Nearest;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
  private @Nullable String explanation;

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
    InquiryOrder order =
        options.order(
            "fit",
            explanation == null ? null : checked(explanation),
            forecast == null ? null : span(forecast),
            program.manner().threads());
    PrintWriter to = spec.commandLine().getOut();
    options.make(
        order,
        program.manner(),
        spec.commandLine().getErr(),
        (made, folder, outlook) -> {
          Fitted fitted = Fit.of(order.ofCase(), order.inquiry(), made.sample());
          String json = FitJson.text(order, made.digest(), fitted, outlook);
          folder.writeAnswer("fit.json", json);
          folder.writeTables(fitted);
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

  private static String checked(String typed) {
    for (String name : typed.equals("none") ? new String[0] : typed.split("\\+", -1)) {
      if (Factor.find(name).isEmpty()) {
        List<String> names = Arrays.stream(Factor.values()).map(Factor::id).toList();
        String meant =
            Nearest.to(name, names).map(near -> " Did you mean " + near + "?").orElse("");
        throw new StudyProblem(
            "--explanation is factors joined by +, of %s, or none; there is no %s.%s"
                .formatted(String.join(", ", names), name, meant));
      }
    }
    return Explanation.of(typed).id();
  }
}
