package backfire.cli;

import backfire.casebook.CaseException;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.StudyProblem;
import backfire.lab.store.StoreFailure;
import backfire.model.act.Nearest;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What goes wrong, as one line and an exit code; a stack trace with {@code --debug} alone. */
final class Failures {
  private Failures() {}

  /** What was typed cannot be read. */
  static int typed(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    String name = line.getCommandSpec().qualifiedName();
    PrintWriter err = line.getErr();
    err.println("backfire: " + message(e, line));
    err.println("  " + name + " --help says what there is.");
    debug(e, line, args);
    return Exit.TYPED;
  }

  private static String message(ParameterException e, CommandLine line) {
    return switch (e) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched.getUnmatched(), line);
      case MissingParameterException missing -> firstLine(missing) + ".";
      default -> firstLine(e);
    };
  }

  private static String firstLine(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }

  private static String unmatched(List<String> arguments, CommandLine line) {
    String first = arguments.getFirst();
    String typed = first.contains("=") ? first.substring(0, first.indexOf('=')) : first;
    Optional<CommandLine> owner =
        line.getSubcommands().values().stream()
            .filter(command -> command.getCommandSpec().findOption(typed) != null)
            .findFirst();
    if (first.startsWith("-") && owner.isPresent()) {
      String name = owner.get().getCommandName();
      return "%s is an option of %s and stands after it: %s %s … %s."
          .formatted(typed, name, line.getCommandName(), name, typed);
    }
    Collection<String> names = names(line, first.startsWith("-"));
    if (Cases.isCase(first) && !line.getSubcommands().isEmpty()) {
      return "%s is a case: %s run %s.".formatted(first, line.getCommandName(), first);
    }
    String kind =
        first.startsWith("-")
            ? "There is no option "
            : line.getSubcommands().isEmpty()
                ? "Nothing more was expected: "
                : "There is no command ";
    return kind
        + typed
        + "."
        + Nearest.to(typed, names).map(near -> " Did you mean " + near + "?").orElse("");
  }

  private static Collection<String> names(CommandLine line, boolean options) {
    if (!options) {
      return line.getSubcommands().keySet();
    }
    List<String> names = new ArrayList<>();
    line.getCommandSpec().options().forEach(o -> names.addAll(Arrays.asList(o.names())));
    return names;
  }

  /** A command threw something. */
  static int thrown(Exception e, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    int code =
        switch (e) {
          case StudyProblem problem -> say(err, problem.getMessage(), Exit.TYPED);
          case CaseException problem -> say(err, problem.getMessage(), Exit.FILE);
          case StopSign.Stopped _, InterruptedException _ -> Exit.INTERRUPTED;
          case StoreFailure failure -> say(err, failure.getMessage(), Exit.FAILED);
          case IOException failure ->
              say(
                  err,
                  "A file cannot be read or written: " + Reason.of(failure) + ".",
                  Exit.FAILED);
          default ->
              say(
                  err,
                  "This is a fault of the program: " + e + ". --debug says where.",
                  Exit.FAILED);
        };
    debug(e, line, parsed.originalArgs().toArray(String[]::new));
    return code;
  }

  private static int say(PrintWriter err, @Nullable String message, int code) {
    err.println("backfire: " + message);
    return code;
  }

  private static void debug(Exception e, CommandLine line, String[] args) {
    if (Arrays.asList(args).contains("--debug")) {
      e.printStackTrace(line.getErr());
    }
  }
}
