package backfire.bench.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Processes, each from its start to its end. */
final class Spawn {
  private final Path root;

  /**
   * Processes of a project.
   *
   * @param root its folder, with the launcher in it
   */
  Spawn(Path root) {
    this.root = root;
  }

  /** What a process printed, and how long it was there. */
  record Ended(String stdout, double seconds) {}

  /** Runs Backfire by its launcher. */
  Ended backfire(List<String> words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(root.resolve("backfire").toString());
    command.addAll(words);
    return run(command);
  }

  /** Runs a class of this module in a JVM with the launcher's options. */
  Ended java(Class<?> main, List<String> words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM_OPTIONS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(words);
    return run(command);
  }

  /** As the launcher's, on a system with huge pages. */
  static final List<String> JVM_OPTIONS =
      List.of("-XX:+UseParallelGC", "-XX:+UseTransparentHugePages", "-XX:MaxRAMPercentage=70");

  private Ended run(List<String> command) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(root.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String stdout;
    try (InputStream said = process.getInputStream()) {
      stdout = new String(said.readAllBytes(), StandardCharsets.UTF_8);
    }
    int code = process.waitFor();
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (code != 0) {
      throw new MeasuringFailed(
          String.join(" ", command) + "\n  ended with " + code + "; what it said is above.");
    }
    return new Ended(stdout, seconds);
  }
}
