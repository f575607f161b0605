package backfire.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The program's commands and options, as fish wants to be told of them. */
final class FishCompletion {
  private static final String COMPLETE = "complete -c backfire";

  private final List<String> lines = new ArrayList<>();

  private FishCompletion() {}

  static String of(CommandSpec program) {
    FishCompletion fish = new FishCompletion();
    fish.lines.add("# Completions of backfire for fish.");
    fish.lines.add(COMPLETE + " -f");
    for (Map.Entry<String, CommandLine> command : program.subcommands().entrySet()) {
      CommandSpec spec = command.getValue().getCommandSpec();
      fish.lines.add(
          COMPLETE
              + " -n __fish_use_subcommand -a "
              + quoted(command.getKey())
              + described(spec.usageMessage().description()));
    }
    program.options().forEach(option -> fish.option("__fish_use_subcommand", option));
    program.subcommands().forEach((name, line) -> fish.command(name, line.getCommandSpec()));
    return String.join("\n", fish.lines) + "\n";
  }

  private void command(String name, CommandSpec spec) {
    String when = quoted("__fish_seen_subcommand_from " + name);
    spec.options().forEach(option -> option(when, option));
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      lines.add(COMPLETE + " -n " + when + values(parameter));
    }
  }

  private void option(String when, OptionSpec option) {
    StringBuilder line = new StringBuilder(COMPLETE + " -n " + when);
    for (String name : option.names()) {
      line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    if (option.arity().max() > 0) {
      line.append(" -r").append(values(option));
    }
    lines.add(line + described(option.description()));
  }

  /** Names where they are known, files where a path or a case's folder is meant, else nothing. */
  private static String values(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    String files = isPath(argument) ? " -F" : " -f";
    return candidates == null ? files : files + " -a " + quoted(String.join(" ", candidates));
  }

  private static boolean isPath(ArgSpec argument) {
    return argument.typeInfo().getType() == Path.class
        || argument.auxiliaryTypes()[0] == Path.class
        || argument.paramLabel().equals("CASE");
  }

  private static String described(@Nullable String[] description) {
    String first = description.length == 0 ? null : description[0];
    return first == null || first.isEmpty() ? "" : " -d " + quoted(first);
  }

  /** In single quotes fish heeds only these two. */
  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
