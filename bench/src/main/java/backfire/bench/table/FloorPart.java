package backfire.bench.table;

import backfire.bench.floor.Floor;
import backfire.bench.floor.Floors;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the machine gives, in a process of its own: measured first, and again after all else. */
final class FloorPart {
  static final String ID = "floor";

  private final Spawn spawn;
  private final Extent extent;
  private int times;

  FloorPart(Spawn spawn, Extent extent) {
    this.spawn = spawn;
    this.extent = extent;
  }

  void measure(Figures figures) throws IOException, InterruptedException {
    times++;
    List<String> words =
        List.of(Integer.toString(extent.repeats()), Integer.toString(extent.mebibytes()), "json");
    String said = spawn.java(Floors.class, words).stdout();
    for (Floor floor : JsonMapper.shared().readValue(said, new TypeReference<List<Floor>>() {})) {
      figures.add(new Figure(ID, floor.what(), times, "one thread", floor.unit(), floor.one()));
      figures.add(new Figure(ID, floor.what(), times, "two threads", floor.unit(), floor.two()));
    }
  }

  void write(Figures figures, Markdown page) {
    page.heading("Floor");
    page.paragraph(
        "The best of "
            + extent.repeats()
            + " rounds, over "
            + extent.mebibytes()
            + " MiB, before and after all else; two threads together, their ratio from the best.");
    page.header("what", "one thread", "two threads", "ratio", "unit");
    for (String what : figures.rows(ID)) {
      double[] one = figures.of(ID, what, "one thread");
      double[] two = figures.of(ID, what, "two threads");
      page.row(
          what,
          beforeAndAfter(one),
          beforeAndAfter(two),
          Markdown.number(best(two) / best(one)),
          figures.unit(ID, what));
    }
    page.endTable();
  }

  private static String beforeAndAfter(double[] values) {
    return Markdown.number(values[0]) + ", " + Markdown.number(values[values.length - 1]);
  }

  /** What a block of luck costs one thread, in ns: the best of all that were measured. */
  static double blockOfLuck(Figures figures) {
    return 1000 / best(figures.of(ID, Floors.LUCK, "one thread"));
  }

  private static double best(double[] rates) {
    return Arrays.stream(rates).max().orElse(Double.NaN);
  }
}
