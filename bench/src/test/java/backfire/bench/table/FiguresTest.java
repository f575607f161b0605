package backfire.bench.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
  @TempDir Path folder;

  @Test
  void aMedian_isOfItsRowAndQuantityAlone() {
    Figures figures = new Figures();
    figures.add(new Figure("runs", "a", 1, "time", "s", 3));
    figures.add(new Figure("runs", "a", 2, "time", "s", 1));
    figures.add(new Figure("runs", "a", 3, "time", "s", 2));
    figures.add(new Figure("runs", "a", 1, "memory", "MiB", 70));
    figures.add(new Figure("runs", "b", 1, "time", "s", 90));
    figures.add(new Figure("peers", "a", 1, "time", "s", 80));
    assertThat(figures.median("runs", "a", "time")).isEqualTo(2);
    assertThat(figures.median("runs", "a", "luck")).isNaN();
    assertThat(figures.rows("runs")).containsExactly("a", "b");
    assertThat(Markdown.spread(figures.of("runs", "a", "time")))
        .isEqualTo("2.00 (1.00 to 3.00, n 3)");
    assertThat(Markdown.spread(figures.of("runs", "c", "time"))).isEqualTo("–");
  }

  @Test
  void figures_areWrittenOneALine_asMeasured() throws IOException {
    Figures figures = new Figures();
    figures.add(new Figure("runs", "two \"towns\", one world", 1, "process", "s", 0.125));
    Path file = folder.resolve("figures.csv");
    figures.write(file);
    assertThat(Files.readAllLines(file))
        .containsExactly(
            "part,row,repeat,quantity,unit,value",
            "runs,\"two \"\"towns\"\", one world\",1,\"process\",\"s\",0.125");
  }

  @Test
  void aSlope_ofAPower_isItsExponent() {
    List<Plot.Point> points =
        List.of(new Plot.Point(1e4, 2), new Plot.Point(1e5, 16), new Plot.Point(1e7, 1024));
    assertThat(Plot.slope(points)).isEqualTo(Math.log10(8), Offset.offset(1e-12));
    assertThat(new Plot(List.of(new Plot.Panel("seconds", points))).svg())
        .contains("slope 0.90", "seconds", "<polyline");
  }
}
