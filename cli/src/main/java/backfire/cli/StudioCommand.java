package backfire.cli;

import backfire.lab.ensemble.StudyProblem;
import backfire.studio.Premises;
import backfire.studio.Studio;
import backfire.studio.Taken;
import backfire.studio.door.Address;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code studio [CASE]}: the page, on this machine alone unless told otherwise. */
@Command(
    name = "studio",
    description =
        "Opens a page on 127.0.0.1: cases to look at, assumptions to change, questions to ask.",
    sortOptions = false)
final class StudioCommand implements Callable<Integer> {
  private static final int PORT = 7474;
  private static final int TRIED = 20;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CASE",
      completionCandidates = Names.ShippedCases.class,
      arity = "0..1",
      description = "What to open it with: a case that ships, or one of --cases (two-towns).")
  private @Nullable String caseName;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where it listens (7474, or the next that is free).")
  private @Nullable Integer port;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description =
          "A name or number of this machine (127.0.0.1); beyond loopback the address has a token.")
  private String host = "127.0.0.1";

  @Option(
      names = "--token",
      description =
          "Asks for a token on loopback too; without it, Linux alone keeps other users of this"
              + " machine out.")
  private boolean asksToken;

  @Option(
      names = "--cases",
      paramLabel = "DIR",
      description = "Your own cases; new ones are made there (my-cases).")
  private Path cases = Path.of("my-cases");

  @Option(names = "--runs", paramLabel = "DIR", description = "Where runs are kept (runs).")
  private Path runs = Path.of("runs");

  @ParentCommand private Backfire program;

  @Override
  public Integer call() throws InterruptedException {
    if (port != null && (port < 0 || port > 65_535)) {
      throw new StudyProblem("--port is from 0 to 65535, not " + port + ".");
    }
    Premises premises =
        new Premises(
            Cases.home(), cases, runs, program.manner().threads(), Backfire.Version.text());
    Studio studio = opened(premises);
    // Ctrl-C runs this and ends the program; nothing else does.
    Runtime.getRuntime().addShutdownHook(new Thread(studio::close, "studio-end"));
    say(studio.url());
    new CountDownLatch(1).await();
    return Exit.DONE;
  }

  private Studio opened(Premises premises) {
    int first = port == null ? PORT : port;
    int last = port == null ? PORT + TRIED : port;
    for (int tried = first; ; tried++) {
      try {
        return Studio.open(premises, new Address(host, tried), asksToken);
      } catch (Taken e) {
        if (tried == last) {
          throw new StudyProblem(
              "Nothing can listen at "
                  + host
                  + " on port "
                  + tried
                  + ": "
                  + e.getMessage()
                  + ". Name another with --port.");
        }
      }
    }
  }

  private void say(String url) {
    PrintWriter to = spec.commandLine().getOut();
    String opened = caseName == null ? "" : "#/explore/" + caseName;
    to.println("Backfire's studio: " + url + opened);
    to.println("Ctrl-C ends it; what is finished is kept.");
    to.flush();
  }
}
