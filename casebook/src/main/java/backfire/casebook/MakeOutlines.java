package backfire.casebook;

import backfire.casebook.outline.Outlines;
import backfire.casebook.outline.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * Makes {@code places.geojson} of a case again from its {@code sources}. A program of its own, for
 * who builds cases:
 *
 * <pre>
 *   java -cp cli/target/backfire.jar backfire.casebook.MakeOutlines cases/north-hamgyong
 *   java -cp cli/target/backfire.jar backfire.casebook.MakeOutlines cases/north-korea 0.006
 * </pre>
 *
 * The second draws boundaries simpler: without corners whose triangle is smaller than a square of
 * so many degrees.
 */
public final class MakeOutlines {
  private MakeOutlines() {}

  /** Makes the outlines of the case in the folder that is named, simpler if it is said how far. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    double tolerance = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 0;
    Files.writeString(folder.resolve(OutlinesFile.NAME), outlines(folder, tolerance));
  }

  static String outlines(Path folder, double tolerance) throws IOException {
    Problems problems = new Problems();
    SortedMap<String, PlacesFile.Line> places =
        PlacesFile.read(new FileText(folder, problems), problems);
    if (!problems.wrong().isEmpty()) {
      throw new CaseException(problems.wrong());
    }
    List<Point> points =
        places.entrySet().stream()
            .map(
                e ->
                    new Point(
                        e.getKey(),
                        e.getValue().name(),
                        e.getValue().lon(),
                        e.getValue().lat(),
                        e.getValue().residents()))
            .toList();
    return Outlines.of(folder, points, tolerance);
  }
}
