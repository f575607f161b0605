package backfire.bench.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole-process runs of cases by the launcher: one world on one thread and on two, two at once, a
 * hundred.
 */
final class RunsPart implements Part {
  private static final String ID = "runs";

  private final Path root;
  private final RunFigures runs;
  private final Extent extent;
  private final Path scratch;
  private final String only;

  RunsPart(Path root, RunFigures runs, Extent extent, Path scratch, String only) {
    this.root = root;
    this.runs = runs;
    this.extent = extent;
    this.scratch = scratch;
    this.only = only;
  }

  /** A case at a scale, so many worlds on so many threads. */
  private record Row(String title, List<String> words, int worlds, int threads) {}

  @Override
  public String id() {
    return ID;
  }

  @Override
  public void measure(Figures figures, Markdown page) throws IOException, InterruptedException {
    page.heading("Whole runs");
    page.paragraph(
        "`./backfire run … --runs N --threads N --json`, everything stored as a run stores it. Medians, with the"
            + " least and the largest. A stop's time is a core's; a block of luck is that of the floor above.");
    page.header(
        "run",
        "residents",
        "process, s",
        "a world's weeks, s",
        "a stop and core, ns",
        "blocks of luck a stop",
        "an officer's week, ns",
        "a harmful stop, ns",
        "peak, MiB");
    for (Row row : rows().stream().filter(row -> row.title().contains(only)).toList()) {
      new Repeats(extent, figures)
          .of(
              repeat ->
                  runs.once(
                      figures, ID, row.title(), repeat, row.words(), row.worlds(), row.threads()));
      write(figures, page, row.title());
    }
    page.endTable();
  }

  private static void write(Figures figures, Markdown page, String row) {
    double stop = figures.median(ID, row, "ns_per_stop");
    page.row(
        row,
        Markdown.number(figures.median(ID, row, "people")),
        Markdown.spread(figures.of(ID, row, "process")),
        Markdown.spread(figures.of(ID, row, "seconds_per_world")),
        Markdown.spread(figures.of(ID, row, "ns_per_stop")),
        Markdown.number(stop / FloorPart.blockOfLuck(figures)),
        Markdown.number(figures.median(ID, row, "ns_per_officer_week")),
        Markdown.number(figures.median(ID, row, "ns_per_harmful_stop")),
        Markdown.number(figures.median(ID, row, "peak_mib")));
  }

  private List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    if (extent.largest() < LargerCase.residents(root.resolve("cases/north-hamgyong"))) {
      oneAndTwo(rows, "two-towns", List.of("two-towns"));
      return rows;
    }
    List<String> province = List.of("north-hamgyong");
    oneAndTwo(rows, "north-hamgyong", province);
    rows.add(new Row("north-hamgyong, two worlds at once", province, 2, 2));
    rows.add(
        new Row(
            "north-hamgyong at scale 0.1, a hundred worlds",
            List.of("north-hamgyong", "--scale", "0.1"),
            100,
            2));
    Path more = scratch.resolve("ten-times-the-residents");
    LargerCase.write(root.resolve("cases/north-hamgyong"), more, 10, 1);
    oneAndTwo(
        rows,
        "north-hamgyong with ten times the residents, the same officers and beats",
        List.of(more.toString()));
    if (Files.isDirectory(root.resolve("cases/north-korea"))) {
      oneAndTwo(rows, "north-korea", List.of("north-korea"));
    }
    return rows;
  }

  private static void oneAndTwo(List<Row> rows, String title, List<String> words) {
    rows.add(new Row(title + ", one thread", words, 1, 1));
    rows.add(new Row(title + ", two threads", words, 1, 2));
  }
}
