package backfire.cli;

import backfire.lab.explanation.Explain;
import backfire.lab.explanation.Explained;
import backfire.lab.inquiry.InquiryOrder;
import backfire.lab.report.ExplainReport;
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
          Explained explained = Explain.of(order.ofCase(), order.inquiry(), made.sample());
          String json = ExplainJson.text(order, made.digest(), explained);
          folder.writeAnswer("explain.json", json);
          folder.writeTables(explained);
          folder.writeReport(
              new ExplainReport(
                      order.ofCase(),
                      order.inquiry(),
                      order.command(),
                      order.version(),
                      made.digest(),
                      explained)
                  .html());
          if (options.json()) {
            to.println(json);
          } else {
            new ExplainText(order, made.digest(), explained).print(to);
          }
        });
    return Exit.DONE;
  }
}
