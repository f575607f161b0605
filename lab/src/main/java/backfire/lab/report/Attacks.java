package backfire.lab.report;

import backfire.lab.ensemble.Kinds;
import backfire.lab.ensemble.Spread;
import backfire.lab.ensemble.WorldResult;
import backfire.lab.figure.Figures;
import backfire.lab.words.Words;
import backfire.model.kind.Gravity;
import backfire.model.observe.Event.Motive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** The section of attacks, as a hundred of them by motive and gravity, and of officials. */
final class Attacks {
  private static final int GLYPHS = 100;

  private record Line(Motive motive, String name) {}

  private static final List<Line> LINES =
      List.of(
          new Line(Motive.OWN, "Own grudge"),
          new Line(Motive.KIN, "Grudge for family"),
          new Line(Motive.DEFIANCE, "Brawl at a stop"),
          new Line(Motive.OTHER, "No grudge"));

  private final List<WorldResult> worlds;
  private final Figures figures;
  private final Kinds all;

  Attacks(List<WorldResult> worlds, Figures figures) {
    this.worlds = worlds;
    this.figures = figures;
    this.all = sum(worlds);
  }

  private static Kinds sum(List<WorldResult> worlds) {
    List<List<Integer>> sums = new ArrayList<>();
    for (Motive motive : Motive.values()) {
      List<Integer> row = new ArrayList<>();
      for (Gravity gravity : Gravity.values()) {
        row.add(worlds.stream().mapToInt(w -> w.kinds().of(motive, gravity)).sum());
      }
      sums.add(row);
    }
    return new Kinds(sums);
  }

  String html() {
    String officials =
        Rows.html(
            "officials",
            "Officials who seek promotion",
            "% of a level",
            "Officials who seek promotion, by level",
            figures.officials());
    if (all.total() == 0) {
      return "<section id=\"attacks\"><h2>No officer was attacked in the past years</h2>%s</section>"
          .formatted(officials);
    }
    StringBuilder rows = new StringBuilder();
    int[][] glyphs = glyphs();
    for (int i = 0; i < LINES.size(); i++) {
      rows.append(
          "<div class=\"motive\"><span><b>%s</b> <small>%s in 100</small></span>%s</div>"
              .formatted(LINES.get(i).name(), Arrays.stream(glyphs[i]).sum(), glyphs(glyphs[i])));
    }
    return """
        <section id="attacks"><h2>%s</h2><p class="lead">%s</p>
        <figure><figcaption><b>100 attacks, by motive and gravity</b></figcaption>
        <p class="key">%s</p><div class="hundred" role="img" aria-label="%s">%s</div></figure>
        %s</section>
        """
        .formatted(title(), grudges(), gravities(), grudges(), rows, officials);
  }

  private String title() {
    return "Behind %s in 100 attacks stands a grudge"
        .formatted(Words.number(100 * grudge().median()));
  }

  private Spread grudge() {
    return share(kinds -> kinds.of(Motive.OWN) + kinds.of(Motive.KIN), Kinds::total);
  }

  private String grudges() {
    Spread grudge = grudge();
    Spread kin = share(kinds -> kinds.of(Motive.KIN), k -> k.of(Motive.OWN) + k.of(Motive.KIN));
    return "In the past years a grudge stood behind %s of 100 attacks (%s); of 100 of those it was for family in %s (%s). Events counted, those on leavers among them: %s in %s."
        .formatted(
            Words.number(100 * grudge.median()),
            range(grudge),
            Words.number(100 * kin.median()),
            range(kin),
            Words.count(all.total(), "attack"),
            Words.count(worlds.size(), "world"));
  }

  private Spread share(ToIntFunction<Kinds> part, ToIntFunction<Kinds> whole) {
    return Spread.of(
        worlds.stream()
            .map(world -> (double) part.applyAsInt(world.kinds()) / whole.applyAsInt(world.kinds()))
            .toList());
  }

  private static String range(Spread share) {
    return "%s: %s to %s"
        .formatted(
            share.covers(), Words.number(100 * share.q05()), Words.number(100 * share.q95()));
  }

  private String gravities() {
    StringBuilder out = new StringBuilder();
    for (Gravity gravity : List.of(Gravity.KILLED, Gravity.HURT, Gravity.BEATEN)) {
      Spread share = share(kinds -> kinds.of(gravity), Kinds::total);
      out.append(
          "<span>%s %s: %s in 100 (%s)</span> "
              .formatted(
                  Glyph.svg(gravity),
                  Glyph.name(gravity),
                  Words.number(100 * share.median()),
                  range(share)));
    }
    return out.toString();
  }

  /** A hundred shared out by the largest remainder, by line and gravity. */
  private int[][] glyphs() {
    record Cell(int line, int gravity, double part) {}
    int[][] glyphs = new int[LINES.size()][Gravity.values().length];
    List<Cell> remainders = new ArrayList<>();
    int given = 0;
    for (int line = 0; line < LINES.size(); line++) {
      for (Gravity gravity : Gravity.values()) {
        double share = (double) GLYPHS * all.of(LINES.get(line).motive(), gravity) / all.total();
        glyphs[line][gravity.ordinal()] = (int) share;
        given += (int) share;
        remainders.add(new Cell(line, gravity.ordinal(), share - (int) share));
      }
    }
    remainders.sort(Comparator.comparingDouble(Cell::part).reversed());
    for (Cell cell : remainders.subList(0, GLYPHS - given)) {
      glyphs[cell.line()][cell.gravity()]++;
    }
    return glyphs;
  }

  private static String glyphs(int[] byGravity) {
    StringBuilder out = new StringBuilder("<span class=\"glyphs\">");
    for (Gravity gravity : List.of(Gravity.KILLED, Gravity.HURT, Gravity.BEATEN)) {
      out.append(Glyph.svg(gravity).repeat(byGravity[gravity.ordinal()]));
    }
    return out.append("</span>").toString();
  }
}
