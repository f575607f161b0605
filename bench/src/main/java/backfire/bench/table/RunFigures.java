package backfire.bench.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One whole run of Backfire by its launcher, and the figures that it gives. */
final class RunFigures {
  private final Spawn spawn;
  private final Path scratch;

  RunFigures(Spawn spawn, Path scratch) {
    this.spawn = spawn;
    this.scratch = scratch;
  }

  /** Runs so many worlds of a case on so many threads, and notes what it took. */
  void once(
      Figures figures,
      String part,
      String row,
      int repeat,
      List<String> words,
      int worlds,
      int threads)
      throws IOException, InterruptedException {
    Path out = scratch.resolve("run");
    Scratch.clear(out);
    List<String> command = new ArrayList<>(List.of("run"));
    command.addAll(words);
    command.addAll(List.of("--runs", Integer.toString(worlds)));
    command.addAll(List.of("--threads", Integer.toString(threads)));
    command.addAll(List.of("--json", "--out", out.toString()));
    Spawn.Ended ended = spawn.backfire(command);
    JsonNode took = JsonMapper.shared().readTree(ended.stdout()).required("performance");
    add(figures, part, row, repeat, "process", "s", ended.seconds());
    note(figures, part, row, repeat, took, "people", "residents");
    note(figures, part, row, repeat, took, "officers", "officers");
    note(figures, part, row, repeat, took, "weeks", "weeks");
    note(figures, part, row, repeat, took, "stops", "stops");
    note(figures, part, row, repeat, took, "seconds_per_world", "s");
    note(figures, part, row, repeat, took, "ns_per_stop", "ns");
    note(figures, part, row, repeat, took, "ns_per_officer_week", "ns");
    add(figures, part, row, repeat, "ns_per_harmful_stop", "ns", perHarmfulStop(took));
    note(figures, part, row, repeat, took, "peak_mib", "MiB");
    Scratch.clear(out);
  }

  /** A core's time for the weeks, over the stops that harmed. */
  private static double perHarmfulStop(JsonNode took) {
    double stops = took.required("stops").asDouble(Double.NaN);
    double harmful = took.required("harmful_stops").asDouble(Double.NaN);
    return took.required("ns_per_stop").asDouble(Double.NaN) * stops / harmful;
  }

  private static void note(
      Figures figures,
      String part,
      String row,
      int repeat,
      JsonNode took,
      String name,
      String unit) {
    JsonNode value = took.required(name);
    double number = value.isNumber() ? value.doubleValue() : Double.NaN;
    add(figures, part, row, repeat, name, unit, number);
  }

  private static void add(
      Figures figures,
      String part,
      String row,
      int repeat,
      String name,
      String unit,
      double value) {
    figures.add(new Figure(part, row, repeat, name, unit, value));
  }
}
