package backfire.cli;

import backfire.cli.Backfire.Version;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program. Without a command it shows itself. */
@Command(
    name = "backfire",
    description = {
      "A laboratory that simulates repression, person by person, and asks each simulated world"
          + " whether it does what has been reported.",
      "Without a command it runs two-towns and says what happened."
    },
    subcommands = {
      RunCommand.class,
      WhatIfCommand.class,
      ExplainCommand.class,
      FitCommand.class,
      WhyCommand.class,
      StudioCommand.class,
      GatherCommand.class,
      CheckCommand.class,
      NewCommand.class,
      ListCommand.class,
      CompletionCommand.class
    },
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    sortOptions = false)
public final class Backfire implements Callable<Integer> {
  private static final String LESS_MEMORY =
      "Try --threads 1 or a smaller --scale, or give more: BACKFIRE_JAVA_OPTS=-Xmx16g.";

  @Spec private CommandSpec spec;

  @Mixin private Manner manner;

  /** Starts the program. */
  public static void main(String... args) {
    Locale.setDefault(Locale.ROOT);
    int code = run(writer(FileDescriptor.out), writer(FileDescriptor.err), args);
    System.exit(code);
  }

  private static PrintWriter writer(FileDescriptor to) {
    return new PrintWriter(new FileOutputStream(to), true, StandardCharsets.UTF_8);
  }

  /** Does what was typed. Returns the exit code. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line =
        new CommandLine(new Backfire())
            .setOut(out)
            .setErr(err)
            .setUsageHelpWidth(100)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Failures::typed)
            .setExecutionExceptionHandler(Failures::thrown);
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      err.println("backfire: there is not memory enough. " + LESS_MEMORY);
      return Exit.FAILED;
    } finally {
      out.flush();
      err.flush();
    }
  }

  /** How its commands are to behave. */
  Manner manner() {
    return manner;
  }

  @Override
  public Integer call() throws InterruptedException {
    new Glimpse(spec.commandLine(), manner).show();
    return Exit.DONE;
  }

  /** The version, from the manifest of the jar. */
  static final class Version implements IVersionProvider {
    /** Such as 0.1.0. */
    static String text() {
      String version = Backfire.class.getPackage().getImplementationVersion();
      return version == null ? "unpacked" : version;
    }

    @Override
    public String[] getVersion() {
      return new String[] {"backfire " + text()};
    }
  }
}
