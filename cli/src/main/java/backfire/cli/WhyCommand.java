package backfire.cli;

import backfire.casebook.Case;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.report.WhyReport;
import backfire.lab.store.RunFile;
import backfire.lab.store.RunFolder;
import backfire.lab.why.Account;
import backfire.lab.why.Reference;
import backfire.lab.why.Replay;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code why RUN WHO}: a world of a run is lived again, and the causes of one thing are told. */
@Command(
    name = "why",
    description = {
      "Says why something happened in a world of a run: an attack, an exit, a promotion refused.",
      "The world is lived again, exactly, and what bears on the question is kept: a tree of causes"
          + " whose parts add up."
    },
    sortOptions = false)
final class WhyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "RUN", description = "The folder of a finished run.")
  private Path run;

  @Parameters(
      index = "1",
      paramLabel = "WHO",
      arity = "0..1",
      description = {
        "attack:1/17, exit:1/17 or promotion:1/17: the 17th in world 1.",
        "officer:1/KEY or resident:1/KEY: a person of world 1, by key.",
        "Without it: what there is to ask after."
      })
  private @Nullable String who;

  @Option(names = "--json", description = "One JSON object on stdout, and nothing else there.")
  private boolean json;

  @ParentCommand private Backfire program;

  @Override
  public Integer call() throws InterruptedException {
    RunFolder folder = new RunFolder(run);
    RunFile file = folder.runFile();
    if (who == null) {
      spec.commandLine().getOut().println(new WhyHints(folder, file).all());
      return Exit.DONE;
    }
    Reference asked = Reference.parse(who);
    Case ofCase = Cases.read(file.caseName());
    Account account = account(ofCase, folder, asked);
    String command = "backfire why " + Study.quoted(run.toString()) + " " + asked.text();
    String page = new WhyReport(ofCase.title(), account, command, Backfire.Version.text()).html();
    Path report = folder.writeAnswer(asked.text().replaceAll("[:/]", "-"), page);
    PrintWriter to = spec.commandLine().getOut();
    if (json) {
      to.println(WhyJson.text(ofCase, account, folder, report));
    } else {
      new WhyText(account, report).print(to);
    }
    return Exit.DONE;
  }

  private Account account(Case ofCase, RunFolder folder, Reference asked)
      throws InterruptedException {
    StopSign stop = new StopSign();
    PrintWriter err = spec.commandLine().getErr();
    Manner manner = program.manner();
    try (ShownProgress progress = new ShownProgress(err, manner.quiet())) {
      Replay replay =
          new Replay(ofCase, folder, Backfire.Version.text(), manner.threads(), progress, stop);
      return replay.why(asked);
    }
  }
}
