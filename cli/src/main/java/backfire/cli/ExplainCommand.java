package backfire.cli;

import backfire.lab.inquiry.ExplainAnswer;
import backfire.lab.inquiry.InquiryOrder;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code explain CASE}: which mechanisms the evidence asks for, and whether it can tell. */
@Command(
    name = "explain",
    description = {
      "Weighs explanations by what was reported: which mechanisms, and can the evidence tell?",
      "Each world draws its parameters and its explanation (fear, pay, purges, easing, defiance, each"
          + " in or out)."
    },
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private InquiryOptions options;

  @ParentCommand private Backfire program;

  @Override
  public Integer call() throws InterruptedException {
    InquiryOrder order = options.order("explain", null, null, program.manner().threads());
    PrintWriter to = spec.commandLine().getOut();
    options.make(
        order,
        program.manner(),
        spec.commandLine().getErr(),
        (made, folder, _) -> {
          ExplainAnswer answer = ExplainAnswer.of(order, made);
          answer.write(folder);
          if (options.json()) {
            to.println(answer.json());
          } else {
            new ExplainText(order, answer.digest(), answer.explained()).print(to);
          }
        });
    return Exit.DONE;
  }
}
