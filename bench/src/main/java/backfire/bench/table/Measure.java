package backfire.bench.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures, part by part, and writes what it found after each, so that nothing is lost. */
@Command(
    name = "bench/measure",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Measures what the page on performance says, on a machine that should do nothing else.",
      "Writes measured.md, figures.csv and series.svg."
    })
public final class Measure implements Callable<Integer> {
  private static final List<String> PARTS = List.of("floor", "rules", "runs", "peers", "series");

  @Parameters(
      paramLabel = "PART",
      arity = "0..*",
      description = "What to measure: floor, rules, runs, peers, series (all). Floors always are.")
  private List<String> parts = new ArrayList<>();

  @Option(
      names = "--quick",
      description = "Tiny worlds and few repeats, to see that everything works.")
  private boolean quick;

  @Option(
      names = "--repeats",
      paramLabel = "N",
      description = "How often a whole process is run (5, with --quick 2).")
  private int repeats;

  @Option(
      names = "--only",
      paramLabel = "WORDS",
      description = "Of the whole runs, those whose title has these words.")
  private String only = "";

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Where to write (bench/target/measured).")
  private @Nullable Path out;

  @Option(names = "--root", hidden = true, description = "The project's folder.")
  private Path root = Path.of("");

  /** Runs the command. */
  public static void main(String[] words) {
    System.exit(new CommandLine(new Measure()).execute(words));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Set<String> wanted = new TreeSet<>(parts.isEmpty() ? PARTS : parts);
    for (String part : wanted) {
      if (!PARTS.contains(part)) {
        System.err.println(
            "There is no part " + part + ". Parts are " + String.join(", ", PARTS) + ".");
        return CommandLine.ExitCode.USAGE;
      }
    }
    Path project = root.toAbsolutePath().normalize();
    Path folder = out == null ? project.resolve("bench/target/measured") : out.toAbsolutePath();
    Files.createDirectories(folder);
    Path scratch = Files.createTempDirectory("backfire-measure");
    int missed;
    try {
      missed = measure(wanted, project, folder, scratch);
    } finally {
      Scratch.clear(scratch);
    }
    System.out.println(folder.resolve("measured.md"));
    if (missed > 0) {
      System.err.println(missed + " rows were not measured as they were to be; why is said above.");
      return CommandLine.ExitCode.SOFTWARE;
    }
    return CommandLine.ExitCode.OK;
  }

  /** How many rows were missed. */
  private int measure(Set<String> wanted, Path project, Path folder, Path scratch)
      throws IOException, InterruptedException {
    Extent usual = quick ? Extent.QUICK : Extent.WHOLE;
    Extent extent = repeats > 0 ? usual.repeated(repeats) : usual;
    Spawn spawn = new Spawn(project);
    RunFigures runs = new RunFigures(spawn, scratch);
    List<Part> all =
        List.of(
            new RulesPart(extent),
            new RunsPart(project, runs, extent, scratch, only),
            new PeersPart(project, spawn, extent),
            new SeriesPart(project, runs, extent, scratch, folder));
    FloorPart floor = new FloorPart(spawn, extent);
    String before = before();
    Figures figures = new Figures();
    Markdown parts = new Markdown();
    say(FloorPart.ID);
    floor.measure(figures);
    for (Part part : all) {
      if (wanted.contains(part.id())) {
        say(part.id());
        part.measure(figures, parts);
        write(folder, figures, before, floor, parts);
      }
    }
    say(FloorPart.ID + " again");
    floor.measure(figures);
    write(folder, figures, before, floor, parts);
    return figures.missed();
  }

  private String before() throws IOException {
    String busy =
        String.format(
            Locale.ROOT, " Load before it began, its build included: %.1f.", Machine.load());
    return Machine.text() + busy + (quick ? " Tiny worlds: the figures mean nothing." : "");
  }

  private static void write(
      Path folder, Figures figures, String before, FloorPart floor, Markdown parts)
      throws IOException {
    Markdown page = new Markdown();
    page.paragraph(before);
    floor.write(figures, page);
    figures.write(folder.resolve("figures.csv"));
    Files.writeString(folder.resolve("measured.md"), page.text() + "\n" + parts.text());
  }

  private static void say(String part) {
    System.err.println("measuring: " + part);
  }
}
