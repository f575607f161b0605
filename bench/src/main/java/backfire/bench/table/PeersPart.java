package backfire.bench.table;

import backfire.bench.peer.Maker;
import backfire.bench.peer.OneWorld;
import backfire.bench.peer.OneWorld.Took;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** The same worlds by Backfire and by both peers, each in a process of its own. */
final class PeersPart implements Part {
  private static final String ID = "peers";

  private final Path root;
  private final Spawn spawn;
  private final Extent extent;

  PeersPart(Path root, Spawn spawn, Extent extent) {
    this.root = root;
    this.spawn = spawn;
    this.extent = extent;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public void measure(Figures figures, Markdown page) throws IOException, InterruptedException {
    page.heading("Peers");
    page.paragraph(
        "One world of a sample of north-hamgyong on one thread, "
            + 2 * extent.peerWeeks()
            + " weeks from an empty founding, the same for all; times are of the weeks after the first, without"
            + " reading the case and setting up, and memory is the process's. Medians.");
    page.header(
        "residents",
        "by",
        "a resident and week, ns",
        "a year, s",
        "against Backfire",
        "set-up, s",
        "peak, MiB");
    for (long residents : extent.peers()) {
      for (Maker maker : Maker.values()) {
        String row = row(maker, residents);
        new Repeats(extent, figures).of(repeat -> once(figures, row, maker, residents, repeat));
        write(figures, page, maker, residents);
      }
    }
    page.endTable();
  }

  private static String row(Maker maker, long residents) {
    return maker.id() + ", " + residents + " residents";
  }

  private void once(Figures figures, String row, Maker maker, long residents, int repeat)
      throws IOException, InterruptedException {
    String weeks = Integer.toString(extent.peerWeeks());
    List<String> words =
        List.of(
            maker.id(),
            root.resolve("cases/north-hamgyong").toString(),
            Long.toString(residents),
            weeks,
            weeks,
            Integer.toString(repeat));
    String said = spawn.java(OneWorld.class, words).stdout();
    Took took = JsonMapper.shared().readValue(said, Took.class);
    figures.add(new Figure(ID, row, repeat, "resident-week", "ns", took.nsPerResidentWeek()));
    figures.add(new Figure(ID, row, repeat, "year", "s", took.secondsPerYear()));
    figures.add(new Figure(ID, row, repeat, "set-up", "s", took.setUpSeconds()));
    figures.add(new Figure(ID, row, repeat, "stops", "stops", took.stops()));
    figures.add(new Figure(ID, row, repeat, "peak", "MiB", took.peakMib()));
  }

  private static void write(Figures figures, Markdown page, Maker maker, long residents) {
    String row = row(maker, residents);
    double ours = figures.median(ID, row(Maker.BACKFIRE, residents), "year");
    page.row(
        String.format(Locale.ROOT, "%,d", residents),
        maker.title(),
        Markdown.spread(figures.of(ID, row, "resident-week")),
        Markdown.number(figures.median(ID, row, "year")),
        Markdown.number(figures.median(ID, row, "year") / ours),
        Markdown.number(figures.median(ID, row, "set-up")),
        Markdown.number(figures.median(ID, row, "peak")));
  }
}
