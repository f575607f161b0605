package backfire.cli;

import backfire.lab.ensemble.StudyProblem;
import backfire.model.act.Nearest;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code completion bash|zsh|fish}: what a shell needs to complete what is typed. */
@Command(
    name = "completion",
    description = {
      "Prints a script by which a shell completes commands, options, cases, mechanisms and"
          + " parameters.",
      "To install it, so that it holds in every shell that is started later:",
      "bash   backfire completion bash > ~/.backfire.bash && echo '. ~/.backfire.bash' >> ~/.bashrc",
      "zsh    backfire completion zsh > ~/.backfire.zsh && echo '. ~/.backfire.zsh' >> ~/.zshrc",
      "fish   backfire completion fish > ~/.config/fish/completions/backfire.fish",
    },
    sortOptions = false)
final class CompletionCommand implements Callable<Integer> {
  static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SHELL",
      completionCandidates = Names.Shells.class,
      description = "One of: bash, zsh, fish.")
  private String shell;

  @Override
  public Integer call() {
    CommandLine program = spec.parent().commandLine();
    // For zsh the same as for bash: it begins by asking zsh to complete as bash does.
    spec.commandLine()
        .getOut()
        .print(
            switch (shell) {
              case "bash", "zsh" -> AutoComplete.bash("backfire", program);
              case "fish" -> FishCompletion.of(program.getCommandSpec());
              default -> throw noShell();
            });
    return Exit.DONE;
  }

  private StudyProblem noShell() {
    return new StudyProblem(
        "There is no completion for %s, only for %s.%s"
            .formatted(
                shell,
                String.join(", ", SHELLS),
                Nearest.to(shell, SHELLS).map(near -> " Did you mean " + near + "?").orElse("")));
  }
}
