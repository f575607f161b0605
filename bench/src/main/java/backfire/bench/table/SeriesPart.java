package backfire.bench.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How time and memory grow with residents: samples of north-hamgyong, it, and larger ones. */
final class SeriesPart implements Part {
  private static final String ID = "series";
  private static final String PICTURE = "series.svg";

  private final Path root;
  private final RunFigures runs;
  private final Extent extent;
  private final Path scratch;
  private final Path out;

  SeriesPart(Path root, RunFigures runs, Extent extent, Path scratch, Path out) {
    this.root = root;
    this.runs = runs;
    this.extent = extent;
    this.scratch = scratch;
    this.out = out;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public void measure(Figures figures, Markdown page) throws IOException, InterruptedException {
    page.heading("Residents");
    page.paragraph(
        "One world of north-hamgyong on one thread, all its weeks; up to its own size a sample of it, beyond that"
            + " each place larger, officers and beats in proportion. Medians.");
    page.header("residents", "officers", "a world, s", "process, s", "a stop, ns", "peak, MiB");
    List<Plot.Point> time = new ArrayList<>();
    List<Plot.Point> memory = new ArrayList<>();
    for (long residents : extent.series()) {
      String row = String.format(Locale.ROOT, "%,d residents", residents);
      List<String> words = words(residents);
      new Repeats(extent, figures).of(repeat -> runs.once(figures, ID, row, repeat, words, 1, 1));
      double people = figures.median(ID, row, "people");
      if (people > 0) {
        time.add(new Plot.Point(people, figures.median(ID, row, "seconds_per_world")));
        memory.add(new Plot.Point(people, figures.median(ID, row, "peak_mib")));
      }
      page.row(
          Markdown.number(people),
          Markdown.number(figures.median(ID, row, "officers")),
          Markdown.spread(figures.of(ID, row, "seconds_per_world")),
          Markdown.number(figures.median(ID, row, "process")),
          Markdown.number(figures.median(ID, row, "ns_per_stop")),
          Markdown.number(figures.median(ID, row, "peak_mib")));
    }
    page.endTable();
    Plot plot =
        new Plot(
            List.of(
                new Plot.Panel("seconds a world", time),
                new Plot.Panel("MiB at the peak", memory)));
    Files.writeString(out.resolve(PICTURE), plot.svg());
    page.paragraph("![Time and memory against residents](" + PICTURE + ")");
    page.paragraph(
        String.format(
            Locale.ROOT,
            "Slopes on logarithmic scales, by least squares: time %.2f, memory %.2f; between the two largest, time"
                + " %.2f, memory %.2f.",
            Plot.slope(time),
            Plot.slope(memory),
            Plot.slope(lastTwo(time)),
            Plot.slope(lastTwo(memory))));
  }

  private static List<Plot.Point> lastTwo(List<Plot.Point> points) {
    return points.subList(Math.max(0, points.size() - 2), points.size());
  }

  private List<String> words(long residents) throws IOException {
    Path province = root.resolve("cases/north-hamgyong");
    double share = residents / (double) LargerCase.residents(province);
    if (share < 1) {
      return List.of("north-hamgyong", "--scale", Double.toString(share));
    }
    if (share == 1) {
      return List.of("north-hamgyong");
    }
    Path larger = scratch.resolve("residents-" + residents);
    LargerCase.write(province, larger, share, share);
    return List.of(larger.toString());
  }
}
