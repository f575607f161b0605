package backfire.cli;

import backfire.casebook.Case;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.report.Tale;
import backfire.lab.report.Verdict;
import backfire.lab.report.Words;
import backfire.lab.run.Order;
import backfire.lab.run.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The program without a command: two-towns in about a second, eight lines, three commands. */
final class Glimpse {
  private static final String CASE = "two-towns";
  private static final int WORLDS = 8;
  private static final int WIDTH = 100;

  private final CommandLine line;
  private final Manner manner;

  Glimpse(CommandLine line, Manner manner) {
    this.line = line;
    this.manner = manner;
  }

  void show() throws InterruptedException {
    Case ofCase = Cases.read(CASE);
    Path folder = temporary();
    try {
      Order order =
          new Order(
              ofCase,
              Study.of(ofCase.id(), 1, WORLDS),
              folder,
              manner.threads(),
              false,
              CASE,
              Backfire.Version.text());
      print(ofCase, new Session(line.getErr(), manner.quiet()).begin(order));
    } finally {
      delete(folder);
    }
  }

  private void print(Case ofCase, Outcome outcome) {
    PrintWriter out = line.getOut();
    WorldResult first = outcome.worlds().getFirst();
    out.println(
        "%s: %s simulated histories of %s people and %s officers, in %s s."
            .formatted(
                ofCase.title(),
                outcome.worlds().size(),
                Words.whole(outcome.performance().people()),
                Words.whole(outcome.performance().officers()),
                Words.number(
                    outcome.performance().secondsPerWorld()
                        * outcome.worlds().size()
                        / outcome.performance().threads())));
    out.println(Verdict.CAVEAT + ":");
    for (Verdict.Finding finding : Verdict.of(outcome.worlds()).findings()) {
      out.println("  " + finding.sentence());
    }
    out.println(
        first.incidents().isEmpty()
            ? "Nobody was attacked in world 1."
            : Wrap.hanging(
                "In world 1: " + new Tale(ofCase.names()).tell(first.incidents().getFirst()),
                2 * WIDTH,
                "  "));
    out.println();
    out.println("Next:");
    out.println("  backfire run " + CASE + "                 the same with tables and a report");
    out.println("  backfire run north-hamgyong --scale 0.1  a province, a tenth of its people");
    out.println("  backfire list cases                     what there is");
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("backfire");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
