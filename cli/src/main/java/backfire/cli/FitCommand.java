package backfire.cli;

import backfire.casebook.Case.Span;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.explanation.Explanation;
import backfire.lab.inquiry.FitAnswer;
import backfire.lab.inquiry.InquiryOrder;
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
            explanation == null ? null : Explanation.named(explanation, "--explanation").id(),
            forecast == null ? null : span(forecast),
            program.manner().threads());
    PrintWriter to = spec.commandLine().getOut();
    options.make(
        order,
        program.manner(),
        spec.commandLine().getErr(),
        (made, folder, outlook) -> {
          FitAnswer answer = FitAnswer.of(order, made, outlook);
          answer.write(folder);
          if (options.json()) {
            to.println(answer.json());
          } else {
            new FitText(order, answer.digest(), answer.fitted(), outlook).print(to);
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
}
