package backfire.bench.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whole-process runs of cases by the launcher, one world and two at once. */
final class RunsPart implements Part {
  private static final String ID = "runs";

  private final Path root;
  private final RunFigures runs;
  private final Extent extent;
  private final Path scratch;

  RunsPart(Path root, RunFigures runs, Extent extent, Path scratch) {
    this.root = root;
    this.runs = runs;
    this.extent = extent;
    this.scratch = scratch;
  }

  /** A case at a scale. */
  private record Row(String title, List<String> words, int threads) {}

  @Override
  public String id() {
    return ID;
  }

  @Override
  public void measure(Figures figures, Markdown page) throws IOException, InterruptedException {
    page.heading("Whole runs");
    page.paragraph(
        "`./backfire run … --runs N --threads N --json --no-duckdb`, as many worlds as threads. Medians, with the"
            + " least and the largest; a block of luck is that of the floor above.");
    page.header(
        "run",
        "residents",
        "a world, s",
        "process, s",
        "a stop, ns",
        "blocks of luck a stop",
        "peak, MiB");
    for (Row row : rows()) {
      new Repeats(extent, figures)
          .of(repeat -> runs.once(figures, ID, row.title(), repeat, row.words(), row.threads()));
      write(figures, page, row.title());
    }
    page.endTable();
  }

  private static void write(Figures figures, Markdown page, String row) {
    double stop = figures.median(ID, row, "ns_per_stop");
    page.row(
        row,
        Markdown.number(figures.median(ID, row, "people")),
        Markdown.spread(figures.of(ID, row, "seconds_per_world")),
        Markdown.spread(figures.of(ID, row, "process")),
        Markdown.spread(figures.of(ID, row, "ns_per_stop")),
        Markdown.number(stop / FloorPart.blockOfLuck(figures)),
        Markdown.number(figures.median(ID, row, "peak_mib")));
  }

  private List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    if (extent.largest() < LargerCase.residents(root.resolve("cases/north-hamgyong"))) {
      both(rows, "two-towns", List.of("two-towns"));
      return rows;
    }
    both(rows, "north-hamgyong", List.of("north-hamgyong"));
    both(rows, "north-hamgyong, scale 0.1", List.of("north-hamgyong", "--scale", "0.1"));
    Path more = scratch.resolve("ten-times-the-residents");
    LargerCase.write(root.resolve("cases/north-hamgyong"), more, 10, 1);
    both(
        rows,
        "north-hamgyong with ten times the residents, the same officers and beats",
        List.of(more.toString()));
    if (Files.isDirectory(root.resolve("cases/north-korea"))) {
      rows.add(new Row("north-korea, one world", List.of("north-korea"), 1));
    }
    return rows;
  }

  private static void both(List<Row> rows, String title, List<String> words) {
    rows.add(new Row(title + ", one world", words, 1));
    rows.add(new Row(title + ", two at once", words, 2));
  }
}
