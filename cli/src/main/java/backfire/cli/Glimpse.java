package backfire.cli;

import backfire.casebook.Case;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.report.Tale;
import backfire.lab.report.Verdict;
import backfire.lab.report.Words;
import backfire.lab.run.Order;
import backfire.lab.run.Run;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
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
    Order order =
        new Order(
            ofCase,
            Study.of(ofCase.id(), 1, WORLDS),
            Path.of("unused"),
            manner.threads(),
            false,
            CASE,
            Backfire.Version.text());
    long begun = System.nanoTime();
    try (ShownProgress progress = new ShownProgress(line.getErr(), manner.quiet())) {
      List<WorldResult> worlds = new Run(order, progress, new StopSign()).glance();
      print(ofCase, worlds, (System.nanoTime() - begun) * 1e-9);
    }
  }

  private void print(Case ofCase, List<WorldResult> worlds, double seconds) {
    PrintWriter out = line.getOut();
    WorldResult first = worlds.getFirst();
    out.println(
        "%s: %s simulated histories of %s people and %s officers, in %s s."
            .formatted(
                ofCase.title(),
                worlds.size(),
                Words.whole(first.toil().people()),
                Words.whole(first.toil().officers()),
                Words.number(seconds)));
    out.println(Verdict.CAVEAT + "; ranges are over worlds, by luck alone:");
    for (Verdict.Finding finding : Verdict.of(worlds).findings()) {
      out.println("  " + Wrap.hanging(finding.sentence(), WIDTH, "    "));
    }
    out.println(
        first.incidents().isEmpty()
            ? "Nobody was attacked in world 1."
            : Wrap.hanging(
                "In world 1: " + new Tale(ofCase.names()).tell(first.incidents().getFirst()),
                WIDTH,
                "    "));
    out.println();
    Columns next = new Columns(2, "Next", "");
    next.row("  backfire run " + CASE, "the same with tables and a report");
    next.row("  backfire run north-hamgyong --scale 0.1", "a province, a tenth of its people");
    next.row("  backfire list cases", "what there is");
    next.print(out);
  }
}
