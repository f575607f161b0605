package backfire.bench.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All that was measured, as it was measured. */
final class Figures {
  private final List<Figure> all = new ArrayList<>();
  private int missed;

  /** A process has failed, and a row has no figures or fewer. */
  void miss(MeasuringFailed why) {
    System.err.println(why.getMessage());
    missed++;
  }

  /** How many rows were not measured as they were to be. */
  int missed() {
    return missed;
  }

  void add(Figure figure) {
    all.add(figure);
  }

  /** The values of a quantity of a row, in the order of repeats. */
  double[] of(String part, String row, String quantity) {
    return all.stream()
        .filter(f -> f.part().equals(part))
        .filter(f -> f.row().equals(row) && f.quantity().equals(quantity))
        .mapToDouble(Figure::value)
        .toArray();
  }

  /** The rows of a part, in the order in which they were measured. */
  List<String> rows(String part) {
    return all.stream().filter(f -> f.part().equals(part)).map(Figure::row).distinct().toList();
  }

  /** The unit of a row's first quantity. */
  String unit(String part, String row) {
    return all.stream()
        .filter(f -> f.part().equals(part) && f.row().equals(row))
        .map(Figure::unit)
        .findFirst()
        .orElseThrow();
  }

  /** The median over repeats, NaN if there are none. */
  double median(String part, String row, String quantity) {
    return median(of(part, row, quantity));
  }

  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  /** One line a figure. */
  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("part,row,repeat,quantity,unit,value");
    for (Figure f : all) {
      lines.add(
          String.join(
              ",",
              f.part(),
              quoted(f.row()),
              Integer.toString(f.repeat()),
              quoted(f.quantity()),
              quoted(f.unit()),
              Double.toString(f.value())));
    }
    Files.write(file, lines);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
