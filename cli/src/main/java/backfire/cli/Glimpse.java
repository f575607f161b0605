package backfire.cli;

import backfire.casebook.Case;
import backfire.lab.ensemble.Comparison;
import backfire.lab.ensemble.StopSign;
import backfire.lab.ensemble.Study;
import backfire.lab.ensemble.Toil;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.figure.Scaled;
import backfire.lab.report.Verdict;
import backfire.lab.run.Order;
import backfire.lab.run.Run;
import backfire.lab.words.Tale;
import backfire.lab.words.Words;
import backfire.model.observe.Chronicle;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine;

/** The program without a command: two-towns in about a second, eight lines, three commands. */
final class Glimpse {
  private static final String CASE = "two-towns";
  private static final int WORLDS = 8;
  private static final int WIDTH = 100;
  private static final int LINES = 8;

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
    AtomicReference<Chronicle> firstWorld = new AtomicReference<>();
    long begun = System.nanoTime();
    try (ShownProgress progress = new ShownProgress(line.getErr(), manner.quiet())) {
      List<WorldResult> worlds = new Run(order, progress, new StopSign()).glance(firstWorld::set);
      double seconds = (System.nanoTime() - begun) * 1e-9;
      print(ofCase, worlds, Objects.requireNonNull(firstWorld.get()), seconds);
    }
  }

  private void print(Case ofCase, List<WorldResult> worlds, Chronicle firstWorld, double seconds) {
    PrintWriter out = line.getOut();
    List<String> story = Wrap.lines(story(ofCase, worlds.getFirst(), firstWorld), WIDTH - 2);
    Toil toil = worlds.getFirst().toil();
    out.println(
        "%s: %s people and %s officers, %s times over, in %s s. What happened in the first world:"
            .formatted(
                ofCase.title(),
                Words.whole(toil.people()),
                Words.whole(toil.officers()),
                worlds.size(),
                Words.number(seconds)));
    story.forEach(part -> out.println("  " + part));
    out.println(Verdict.CAVEAT + ", over all " + worlds.size() + ":");
    brief(worlds).stream()
        .limit(Math.max(1, LINES - 2 - story.size()))
        .forEach(finding -> out.println("  " + finding));
    out.println();
    Columns next = new Columns(2, "Next", "");
    next.row("  backfire run " + CASE, "the same with tables and a report");
    next.row("  backfire run north-hamgyong --scale 0.1", "a province, a tenth of its people");
    next.row("  backfire new my-case", "a case of your own, explained in comments");
    next.print(out);
  }

  private static String story(Case ofCase, WorldResult first, Chronicle chronicle) {
    Tale tale = new Tale(ofCase.names());
    return new Story(chronicle, tale)
        .find()
        .orElseGet(
            () ->
                first.incidents().isEmpty()
                    ? "Nobody was attacked."
                    : tale.tell(first.incidents().getFirst()));
  }

  /** Findings that fit a line; those first that can be told. */
  private static List<String> brief(List<WorldResult> worlds) {
    return Verdict.of(worlds).findings().stream()
        .sorted(Comparator.comparing(f -> f.comparison().verb() == Comparison.Verb.CANNOT_BE_TOLD))
        .map(Glimpse::brief)
        .filter(line -> line.length() <= WIDTH - 2)
        .toList();
  }

  private static String brief(Verdict.Finding finding) {
    Comparison c = finding.comparison();
    Scaled scaled = Scaled.of(c.observable());
    return "%s: %s to %s%s, in %s of %s."
        .formatted(
            finding.title(),
            scaled.number(c.before().median()),
            scaled.number(c.now().median()),
            scaled.unit().equals("%") ? "%" : " " + scaled.unit(),
            Math.max(c.rises(), c.falls()),
            c.n());
  }
}
