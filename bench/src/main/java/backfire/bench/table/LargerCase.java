package backfire.bench.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A copy of a case with more residents and officers in each place. */
final class LargerCase {
  private static final String PLACES = "places.csv";
  private static final String CASE = "case.yaml";

  private LargerCase() {}

  /** All residents of a case. */
  static long residents(Path folder) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(PLACES));
    int column = column(lines.getFirst());
    return lines.stream().skip(1).mapToLong(line -> Long.parseLong(cells(line)[column])).sum();
  }

  /**
   * Writes the copy.
   *
   * @param residents how many times as many
   * @param officers how many times as many, beats along with them
   */
  static void write(Path from, Path to, double residents, double officers) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.deleteIfExists(copy);
          Files.copy(file, copy);
        }
      }
    }
    writePlaces(to.resolve(PLACES), residents);
    writePosts(to.resolve(CASE), officers / residents, officers);
  }

  private static void writePlaces(Path file, double times) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int column = column(lines.getFirst());
    List<String> larger = new ArrayList<>(lines.subList(0, 1));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = cells(line);
      cells[column] = Long.toString(Math.round(times * Long.parseLong(cells[column])));
      larger.add(String.join(",", cells));
    }
    Files.write(file, larger);
  }

  private static int column(String header) {
    int column = Arrays.asList(cells(header)).indexOf("residents");
    if (column < 0) {
      throw new MeasuringFailed(PLACES + " has no column of residents: " + header);
    }
    return column;
  }

  private static String[] cells(String line) {
    return line.split(",", -1);
  }

  private static void writePosts(Path file, double perResident, double officers)
      throws IOException {
    YAMLMapper yaml = new YAMLMapper();
    ObjectNode root = (ObjectNode) yaml.readTree(Files.readString(file));
    for (JsonNode agency : root.required("posts")) {
      multiply((ObjectNode) agency, "per-thousand", perResident);
      JsonNode places = agency.path("places");
      if (places instanceof ObjectNode byPlace) {
        multiplyAll(byPlace, officers);
      }
    }
    Files.writeString(file, yaml.writeValueAsString(root));
  }

  /** Whole numbers, by place or by place and rank. */
  private static void multiplyAll(ObjectNode node, double times) {
    for (String name : List.copyOf(node.propertyNames())) {
      if (node.required(name) instanceof ObjectNode inner) {
        multiplyAll(inner, times);
      } else {
        node.put(name, Math.round(node.required(name).asDouble() * times));
      }
    }
  }

  private static void multiply(ObjectNode node, String name, double times) {
    if (node.has(name)) {
      node.put(name, node.required(name).asDouble() * times);
    }
  }
}
